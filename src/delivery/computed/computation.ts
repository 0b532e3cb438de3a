import type { Told } from '../sql/compiled';

/** The arguments of a field, as GraphQL has checked them against the schema. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What is the same for all requests, and what addresses are made with. */
export type Addresses = {
  /** Put before the path of a file; empty when the server does not know its public address. */
  readonly publicUrl: string;
  /** The address of an article's page, with `{locale}`, `{slug}` and `{documentId}`; empty when nobody has told it. */
  readonly articleUrl: string;
};

/** What a computation may use besides what it reads. */
type Telling = Addresses & {
  /** The locale that was asked for, and after it those that stand in for it. */
  readonly scope: { readonly locales: readonly [string, ...string[]] };
};

/**
 * A field that no row stores: it is made of others, which are read with the same statement as everything else. What it reads is
 * planned as if the client had asked for it, so that its cost, its permissions and the tags that drop it follow by themselves.
 */
export type Computation = {
  /** The selection of the same type that it is made of: `kind value comparator`. */
  readonly reads: string;
  /** Refuses, by code, arguments that cannot be. */
  readonly check?: (asked: Arguments) => void;
  /** @param told what `reads` selects */
  readonly tell: (told: Told, asked: Arguments, telling: Telling) => unknown;
};
