import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { documentIdArgument, listArguments, scopeArguments, slugArgument, sortDescription } from './arguments';
import type { DeliveredModel, DeliveredType } from './delivered-model';
import { buildInputs } from './filters';
import { type ConfiguredLocale, localesField } from './locales-field';
import { buildOutputTypes } from './object-types';
import { fallbackScalar } from './scalars/fallback';
import { localeScalar } from './scalars/locale';

/** How a root field reads what it delivers; the schema itself knows no database. */
export type RootKind = 'list' | 'connection' | 'one' | 'slug';
export type ReadRoot<Context> = (
  type: DeliveredType,
  kind: RootKind,
) => NonNullable<GraphQLFieldConfig<unknown, Context>['resolve']>;

type Options<Context> = {
  readonly model: DeliveredModel;
  readonly locales: readonly [ConfiguredLocale, ...ConfiguredLocale[]];
  readonly read: ReadRoot<Context>;
};

/**
 * Builds the schema of `/graphql` from the model: read-only, with Strapi's names (`articles`, `article`,
 * `articles_connection`, `ArticleFiltersInput`), and with nothing in it that is not delivered.
 */
export const buildSchema = <Context>({ model, locales, read }: Options<Context>): GraphQLSchema => {
  const codes = locales.map(({ code }) => code);
  const locale = localeScalar(codes);
  const scope = scopeArguments({ locale, fallback: fallbackScalar(codes), sourceLocale: locales[0].code });
  const inputs = buildInputs(model);
  const { objects, connections } = buildOutputTypes(model, inputs, locale);

  const rootFields = (type: DeliveredType): GraphQLFieldConfigMap<unknown, Context> => {
    const node = objects.get(type.uid);
    const connection = connections.get(type.uid);
    const filters = inputs.filters.get(type.uid);
    if (!node || !connection || !filters) throw new Error(`No GraphQL types are built for ${type.uid}`);
    const args = { ...listArguments(filters), ...scope };
    const fields: GraphQLFieldConfigMap<unknown, Context> = {
      [type.many]: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(node))),
        description: sortDescription,
        args,
        resolve: read(type, 'list'),
      },
      [`${type.many}_connection`]: {
        type: new GraphQLNonNull(connection),
        args,
        resolve: read(type, 'connection'),
      },
      [type.one]: { type: node, args: { ...documentIdArgument, ...scope }, resolve: read(type, 'one') },
    };
    if (!type.fields.has('slug')) return fields;
    return {
      ...fields,
      [`${type.one}BySlug`]: {
        type: node,
        description:
          'Found by its slug in the locale that is asked for or in one that stands in for it, and served in the best of them: compare `slug` to redirect.',
        args: { ...slugArgument, ...scope },
        resolve: read(type, 'slug'),
      },
    };
  };

  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      fields: Object.assign({ locales: localesField(locales, locale) }, ...[...model.types.values()].map(rootFields)),
    }),
  });
};
