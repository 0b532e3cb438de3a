import type { DeliveredType } from '../shape/delivered-model';

/** A row on its way into an answer: its values by field, and what hangs on it by the name that the answer gives it. */
export type DeliveredNode = {
  readonly type: DeliveredType;
  readonly rowId: number;
  readonly documentId: string;
  /** Null where the type is not localised. */
  readonly locale: string | null;
  readonly isFallback: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  readonly edges: Map<string, unknown>;
};

export type PageInfo = {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
};

export type Connection = { readonly nodes: readonly DeliveredNode[]; readonly pageInfo: PageInfo | null };
