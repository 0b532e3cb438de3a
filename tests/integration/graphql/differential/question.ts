export type Locale = 'zh-Hans' | 'en' | 'mn' | 'mn-Mong';
export type Status = 'DRAFT' | 'PUBLISHED';
export type Value = string | number | boolean | null;

/** How the values of a field are written and compared. */
export type Kind = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'enum' | 'other';

/** What a filter asks of one field. */
export type Test =
  | { readonly kind: 'operator'; readonly name: string; readonly value: Value | readonly Value[] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test };

/** What a filter asks of the rows of a type. */
export type Filter =
  | { readonly kind: 'field'; readonly name: string; readonly type: Kind; readonly test: Test }
  | { readonly kind: 'related'; readonly name: string; readonly target: string; readonly of: Filter }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter };

export type SortKey = {
  readonly name: string;
  readonly descending: boolean;
  /** As it is written: `asc` is not always said. */
  readonly written: string;
};

export type Pagination = Readonly<Partial<Record<'page' | 'pageSize' | 'start' | 'limit', number>>>;

/** The arguments of a list. */
export type ListAsk = {
  readonly filter: Filter | null;
  readonly sort: readonly SortKey[];
  readonly pagination: Pagination | null;
};

/** One field of an object, under the name that the answer gives it. */
export type Selected = { readonly key: string; readonly name: string } & (
  | { readonly kind: 'plain'; readonly type: Kind }
  | { readonly kind: 'one'; readonly target: string; readonly of: readonly Selected[] }
  | { readonly kind: 'many'; readonly target: string; readonly list: ListAsk; readonly of: readonly Selected[] }
  | {
      readonly kind: 'connection';
      readonly target: string;
      readonly list: ListAsk;
      readonly of: readonly Selected[];
      readonly pageInfo: readonly string[];
    }
  | { readonly kind: 'media' | 'formats' | 'component'; readonly target: string; readonly of: readonly Selected[] }
);

/** One root field. Its relations are asked in the same locale and status. */
export type Question = {
  readonly type: string;
  readonly locale: Locale;
  readonly status: Status;
  readonly of: readonly Selected[];
  /** What decides how it is written: with variables, fragments, defaults left out. */
  readonly seed: number;
} & (
  | { readonly kind: 'one'; readonly documentId: string; readonly fallback: 'NONE' | 'DEFAULT' }
  | { readonly kind: 'list' | 'connection'; readonly list: ListAsk; readonly pageInfo: readonly string[] }
);

/** Whether a filter looks at a relation. */
export const looksAtRelations = (filter: Filter | null): boolean => {
  if (filter === null || filter.kind === 'field') return false;
  if (filter.kind === 'related') return true;
  return filter.kind === 'not' ? looksAtRelations(filter.of) : filter.of.some(looksAtRelations);
};

const levelsOfTest = (test: Test): number => {
  if (test.kind === 'operator') return 0;
  return 1 + (test.kind === 'not' ? levelsOfTest(test.of) : Math.max(...test.of.map(levelsOfTest)));
};

/** The levels of objects in a filter. */
export const levelsOf = (filter: Filter): number => {
  switch (filter.kind) {
    case 'field':
      return 2 + levelsOfTest(filter.test);
    case 'related':
    case 'not':
      return 1 + levelsOf(filter.of);
    default:
      return 1 + Math.max(...filter.of.map(levelsOf));
  }
};

/** The window that a pagination asks for. */
export const windowOf = (
  pagination: Pagination | null,
  size: number,
): { readonly offset: number; readonly limit: number } => {
  const { page, pageSize, start, limit } = pagination ?? {};
  const wanted = pageSize ?? limit ?? size;
  return { offset: page === undefined ? (start ?? 0) : (page - 1) * wanted, limit: wanted };
};

/** A list that is asked for as it is. */
export const wholeList: ListAsk = { filter: null, sort: [], pagination: null };
