import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { DeliveredModel, DeliveredType } from './delivered-model';
import { searchName } from './search-field';

/** How a root field reads what it delivers. */
export type RootKind = 'list' | 'connection' | 'one' | 'slug';

/** The names of a type's root fields. */
export const rootNames = (type: DeliveredType): Readonly<Record<RootKind, string>> => ({
  list: type.many,
  connection: `${type.many}_connection`,
  one: type.one,
  slug: `${type.one}BySlug`,
});

/** A root field that delivers rows of a type. */
export type RootField = { readonly field: GraphQLField<unknown, unknown> } & (
  | { readonly kind: RootKind; readonly type: DeliveredType }
  | { readonly kind: 'search' }
);

const kinds: readonly RootKind[] = ['list', 'connection', 'one', 'slug'];

/** The root field of a name; null for one that delivers no rows. */
export const rootFieldOf = (schema: GraphQLSchema, model: DeliveredModel, name: string): RootField | null => {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) return null;
  if (name === searchName) return { kind: 'search', field };
  for (const type of model.types.values()) {
    const names = rootNames(type);
    const kind = kinds.find((one) => names[one] === name);
    if (kind) return { type, kind, field };
  }
  return null;
};
