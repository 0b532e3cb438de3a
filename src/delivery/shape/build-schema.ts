import { type GraphQLFieldConfigMap, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { documentIdArgument, listArguments, scopeArguments, slugArgument, sortDescription } from './arguments';
import type { DeliveredModel, DeliveredType } from './delivered-model';
import { buildInputs } from './filters';
import { type ConfiguredLocale, localesField } from './locales-field';
import { buildOutputTypes } from './object-types';
import { rootNames } from './root-fields';
import { fallbackScalar } from './scalars/fallback';
import { localeScalar } from './scalars/locale';
import { searchField, searchName } from './search-field';

type Options = {
  readonly model: DeliveredModel;
  readonly locales: readonly [ConfiguredLocale, ...ConfiguredLocale[]];
};

/**
 * Builds the schema of `/graphql` from the model: read-only, with Strapi's names (`articles`, `article`,
 * `articles_connection`, `ArticleFiltersInput`), and with nothing in it that is not delivered.
 */
export const buildSchema = ({ model, locales }: Options): GraphQLSchema => {
  const codes = locales.map(({ code }) => code);
  const locale = localeScalar(codes);
  const scope = scopeArguments({ locale, fallback: fallbackScalar(codes), sourceLocale: locales[0].code });
  const inputs = buildInputs(model);
  const { objects, connections } = buildOutputTypes(model, inputs, locale);

  const rootFields = (type: DeliveredType): GraphQLFieldConfigMap<unknown, unknown> => {
    const node = objects.get(type.uid);
    const connection = connections.get(type.uid);
    const filters = inputs.filters.get(type.uid);
    if (!node || !connection || !filters) throw new Error(`No GraphQL types are built for ${type.uid}`);
    const names = rootNames(type);
    const args = { ...listArguments(filters), ...scope };
    const fields: GraphQLFieldConfigMap<unknown, unknown> = {
      [names.list]: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(node))),
        description: sortDescription,
        args,
      },
      [names.connection]: {
        type: new GraphQLNonNull(connection),
        args,
      },
      [names.one]: { type: node, args: { ...documentIdArgument, ...scope } },
    };
    if (!type.fields.has('slug')) return fields;
    return {
      ...fields,
      [names.slug]: {
        type: node,
        description:
          'Found by its slug in the locale that is asked for or in one that stands in for it, and served in the best of them: compare `slug` to redirect.',
        args: { ...slugArgument, ...scope },
      },
    };
  };

  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, unknown>({
      name: 'Query',
      fields: Object.assign(
        { locales: localesField(locales, locale), [searchName]: searchField(model, objects, locale, scope) },
        ...[...model.types.values()].map(rootFields),
      ),
    }),
  });
};
