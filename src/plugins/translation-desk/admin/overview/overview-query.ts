import { type Show, shows } from '../../contract';

/** What the overview is asked for, as it stands in the address of the page: a list that was narrowed can be kept and handed on. */
export type OverviewQuery = {
  readonly show: Show;
  readonly type: string;
  readonly locale: string;
  readonly search: string;
  readonly page: number;
};

export const pageSize = 20;

const isShow = (value: string | null): value is Show => shows.some((show) => show === value);

/** Reads the address of the page; what it cannot mean is left out. */
export const readQuery = (parameters: URLSearchParams): OverviewQuery => {
  const show = parameters.get('show');
  const page = Number(parameters.get('page'));
  return {
    show: isShow(show) ? show : 'all',
    type: parameters.get('type') ?? '',
    locale: parameters.get('locale') ?? '',
    search: parameters.get('search') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
};

/** The parts of a query that say something. Another filter begins at its first page. */
export const printQuery = ({ show, type, locale, search, page }: OverviewQuery): URLSearchParams =>
  new URLSearchParams([
    ...(show === 'all' ? [] : [['show', show]]),
    ...(type === '' ? [] : [['type', type]]),
    ...(locale === '' ? [] : [['locale', locale]]),
    ...(search === '' ? [] : [['search', search]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);

/** Where the server tells what a query asks for. */
export const overviewRequest = (query: OverviewQuery): string => {
  const parameters = printQuery(query);
  parameters.set('page', String(query.page));
  parameters.set('pageSize', String(pageSize));
  return `/translation-desk/overview?${parameters}`;
};
