import type {
  ComponentField,
  DeliveredType,
  MediaField,
  RelationField,
  ScalarField,
  SortKey,
} from '../shape/delivered-model';

export type Status = 'DRAFT' | 'PUBLISHED';

/** Which row of a document is served: of this status, in the best of these locales. */
export type Scope = {
  readonly status: Status;
  /** The locale that was asked for, and after it those that stand in for it, best first. */
  readonly locales: readonly [string, ...string[]];
};

export const operators = [
  'eq',
  'eqi',
  'ne',
  'nei',
  'startsWith',
  'endsWith',
  'contains',
  'notContains',
  'containsi',
  'notContainsi',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'notIn',
  'between',
  'null',
] as const;

export type Operator = (typeof operators)[number];
export type ComparedValue = string | number | boolean | null;

/** What rows must fulfil; a tree without GraphQL and without SQL. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare';
      readonly field: ScalarField;
      readonly operator: Operator;
      readonly values: readonly ComparedValue[];
    }
  /** At least one served target of the relation fulfils it. */
  | { readonly kind: 'related'; readonly field: RelationField; readonly of: Condition };

/** Rows from `offset`, `limit` of them; `page` and `pageSize` as they are told in `pageInfo`. */
export type Page = { readonly offset: number; readonly limit: number };

/** Rows of one type and what is read with them. */
export type RowsPlan = {
  readonly type: DeliveredType;
  readonly columns: readonly ScalarField[];
  readonly edges: readonly Edge[];
};

/** A selection of many rows, in an order, in a window. */
export type ListPlan = {
  readonly rows: RowsPlan;
  readonly where: Condition | null;
  readonly order: readonly SortKey[];
  readonly page: Page;
  /** A connection asks for its nodes, for its page info, or for both. */
  readonly connection: boolean;
  readonly nodesWanted: boolean;
  readonly totalWanted: boolean;
};

export type PhraseStyle = 'FULL' | 'COMPACT' | 'PLAIN';

/** Something that hangs on every row; `key` is its name in the answer, as two aliases may differ in their arguments. */
export type Edge = { readonly key: string } & (
  | { readonly kind: 'relation'; readonly field: RelationField; readonly list: ListPlan }
  | { readonly kind: 'media'; readonly field: MediaField }
  | { readonly kind: 'component'; readonly field: ComponentField }
  | { readonly kind: 'translations' }
  | { readonly kind: 'phrase'; readonly style: PhraseStyle; readonly locale: string }
);

/** One root field, planned before anything is read. */
export type RootPlan = { readonly scope: Scope } & (
  | { readonly kind: 'list'; readonly list: ListPlan }
  | { readonly kind: 'one'; readonly rows: RowsPlan; readonly documentId: string }
  | { readonly kind: 'slug'; readonly rows: RowsPlan; readonly slug: string }
);
