import { useIntl } from 'react-intl';
import { pageSize } from './overview-query';

type Properties = { readonly page: number; readonly total: number; readonly onPage: (page: number) => void };

/** Leads from one page of the overview to the next. */
export const Pager = ({ page, total, onPage }: Properties) => {
  const { formatMessage } = useIntl();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  return (
    <nav className="tdesk-pager" aria-label={formatMessage({ id: 'translation-desk.pages' })}>
      <button type="button" className="desk-button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {formatMessage({ id: 'translation-desk.pages.previous' })}
      </button>
      <span role="status">{formatMessage({ id: 'translation-desk.pages.now' }, { page, pages })}</span>
      <button type="button" className="desk-button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {formatMessage({ id: 'translation-desk.pages.next' })}
      </button>
    </nav>
  );
};
