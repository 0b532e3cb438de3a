import type { Arguments, Computation } from '../computed/computation';
import type {
  ComponentField,
  DeliveredType,
  MediaField,
  RelationField,
  ScalarField,
  SortKey,
} from '../shape/delivered-model';
import type { Parameter } from './parameter';

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
export type ComparedValue = string | number | boolean | null | Parameter;

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

/** Some plain fields of an object, each under the name that the answer gives it. */
export type Leaf = { readonly key: string; readonly name: string };

/** What is asked of an object that is computed: its fields, and the name of its type. */
export type Shape = {
  readonly type: string;
  readonly fields: readonly (Leaf & { readonly shape: Shape | null })[];
};

/** Rows of one type and what the answer tells of each, in the order in which it was asked for. */
export type RowsPlan = {
  readonly type: DeliveredType;
  /** Whether they stand within rows of the same type: the article of a figure of an article. */
  readonly isReturn: boolean;
  readonly fields: readonly PlannedField[];
};

export type PhraseStyle = 'FULL' | 'COMPACT' | 'PLAIN';

/** One entry of an object in the answer; `key` is its name there, as two aliases may differ in their arguments. */
export type PlannedField = { readonly key: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'column'; readonly field: ScalarField }
  | { readonly kind: 'locale' }
  | { readonly kind: 'isFallback' }
  | { readonly kind: 'relation'; readonly field: RelationField; readonly list: ListPlan }
  | { readonly kind: 'media'; readonly field: MediaField; readonly files: readonly FileField[] }
  | { readonly kind: 'component'; readonly field: ComponentField; readonly leaves: readonly Leaf[] }
  | { readonly kind: 'translations'; readonly leaves: readonly Leaf[]; readonly missing: boolean }
  | { readonly kind: 'phrase'; readonly style: PhraseStyle; readonly locale: string }
  | {
      readonly kind: 'computed';
      readonly computation: Computation;
      readonly asked: Arguments;
      /** What the computation reads, of the same row. */
      readonly rows: RowsPlan;
      readonly shape: Shape | null;
    }
);

/** A field of a file: its renditions have fields of their own. */
export type FileField = Leaf & { readonly renditions: readonly Leaf[] | null };

/** A selection of many rows, in an order, in a window. */
export type ListPlan = {
  readonly rows: RowsPlan;
  readonly where: Condition | null;
  readonly order: readonly SortKey[];
  readonly page: Page;
  /** How many rows it is counted for when the cost of the answer is estimated. */
  readonly expected: number;
  /** What is told of a connection; null for a bare list. */
  readonly connection: readonly ConnectionField[] | null;
};

export type ConnectionField = { readonly key: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'nodes'; readonly rows: RowsPlan }
  | { readonly kind: 'pageInfo'; readonly leaves: readonly Leaf[] }
);

export type HitField = { readonly key: string } & (
  | { readonly kind: 'typename' | 'excerpt' }
  | { readonly kind: 'leaf'; readonly name: string }
  /** The document itself, where the hit is of its type. */
  | { readonly kind: 'document'; readonly rows: RowsPlan }
);

export type SearchField = { readonly key: string } & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'nodes'; readonly fields: readonly HitField[] }
  | { readonly kind: 'pageInfo'; readonly leaves: readonly Leaf[] }
);

/** What is looked for, where, and what is told of what is found. */
export type SearchPlan = {
  readonly scope: Scope;
  /** As they are searched; all have to be there. */
  readonly words: readonly string[];
  readonly types: readonly DeliveredType[];
  readonly page: Page;
  readonly fields: readonly SearchField[];
};

/** One root field, planned before anything is read. */
export type RootPlan = { readonly scope: Scope } & (
  | ({ readonly kind: 'search' } & SearchPlan)
  | { readonly kind: 'list'; readonly list: ListPlan }
  | { readonly kind: 'one'; readonly rows: RowsPlan; readonly documentId: ComparedValue }
  | { readonly kind: 'slug'; readonly rows: RowsPlan; readonly slug: ComparedValue }
);
