import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { limits } from '../limits';
import { searchedTypes } from '../search/searched-types';
import { listPagination } from './arguments';
import { pagination } from './connection-type';
import { type DeliveredModel, typeOf } from './delivered-model';

const must = (type: GraphQLScalarType | GraphQLEnumType, description: string) => ({
  type: new GraphQLNonNull(type),
  description,
});

/** The root field of this name searches. */
export const searchName = 'search';

/** `search(query, types, locale, fallback, pagination) { nodes { … } pageInfo { … } }`. */
export const searchField = (
  model: DeliveredModel,
  objects: ReadonlyMap<string, GraphQLObjectType>,
  locale: GraphQLScalarType,
  scope: GraphQLFieldConfigArgumentMap,
): GraphQLFieldConfig<unknown, unknown> => {
  const types = searchedTypes.map(({ uid }) => typeOf(model, uid));
  const searchType = new GraphQLEnumType({
    name: 'SearchType',
    values: Object.fromEntries(types.map(({ name }) => [name, { value: name }])),
  });
  const documents = types.map(({ uid, one, name }) => [
    one,
    { type: objects.get(uid), description: `The document, where the hit is of the type \`${name}\`.` },
  ]);
  const hit = new GraphQLObjectType({
    name: 'SearchHit',
    fields: {
      type: must(searchType, 'Of which type the document is.'),
      documentId: must(GraphQLID, 'Names the document in every locale.'),
      locale: must(locale, 'The locale that it is served in, and in which the words were found.'),
      isFallback: must(GraphQLBoolean, 'Whether it stands in for the locale that was asked for.'),
      title: must(GraphQLString, 'A headline, a label, a name, or the text of a caption.'),
      excerpt: must(
        GraphQLString,
        'A piece of the text around the words that were found: HTML in which everything is escaped but `<mark>` around these.',
      ),
      score: must(GraphQLInt, 'How well it fits; says something only beside the other hits.'),
      ...Object.fromEntries(documents),
    },
  });
  const connection = new GraphQLObjectType({
    name: 'SearchConnection',
    fields: {
      nodes: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(hit))) },
      pageInfo: {
        type: new GraphQLNonNull(pagination),
        description: `Of each type, the ${limits.searched} hits that were published last are ranked and counted.`,
      },
    },
  });
  const { status: _, ...served } = scope;
  return {
    type: new GraphQLNonNull(connection),
    description:
      'What is published and has all words of the query, anywhere in its text, best first. Words are parts of words too: Chinese has no blanks between them.',
    args: {
      query: must(
        GraphQLString,
        `At most ${limits.searchLength} characters and ${limits.searchWords} words. Nothing has no hits.`,
      ),
      types: { type: new GraphQLList(new GraphQLNonNull(searchType)), description: 'All, where none are named.' },
      ...listPagination,
      ...served,
    },
  };
};
