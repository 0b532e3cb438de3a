import {
  GraphQLEnumType,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
  GraphQLInputObjectType as InputObject,
} from 'graphql';
import { limits } from '../limits';

const paginationArg = new InputObject({
  name: 'PaginationArg',
  description: `Either \`page\` (from 1) and \`pageSize\`, or \`start\` (from 0) and \`limit\`. At most ${limits.pageSize} at a time.`,
  fields: {
    page: { type: GraphQLInt },
    pageSize: { type: GraphQLInt },
    start: { type: GraphQLInt },
    limit: { type: GraphQLInt },
  },
});

const publicationStatus = new GraphQLEnumType({
  name: 'PublicationStatus',
  description: '`DRAFT` needs an API token that holds the permission to preview.',
  values: { DRAFT: { value: 'DRAFT' }, PUBLISHED: { value: 'PUBLISHED' } },
});

export const listPagination: GraphQLFieldConfigArgumentMap = { pagination: { type: paginationArg } };

/** The arguments that choose among the rows of a list. */
export const listArguments = (filters: GraphQLInputObjectType): GraphQLFieldConfigArgumentMap => ({
  filters: { type: filters },
  ...listPagination,
  sort: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
});

/** What is said about `sort`, once for each root field. */
export const sortDescription =
  'Sorted by names of fields, each with `:asc` (the default) or `:desc`: `sort: ["publishedOn:desc", "title"]`. Absent values come last.';

export type ScopeScalars = {
  readonly locale: GraphQLScalarType;
  readonly fallback: GraphQLScalarType;
  readonly sourceLocale: string;
};

/** The arguments that say which version of a document is served; the relations below it are served in the same. */
export const scopeArguments = (scalars: ScopeScalars): GraphQLFieldConfigArgumentMap => ({
  locale: { type: scalars.locale, defaultValue: scalars.sourceLocale },
  fallback: { type: scalars.fallback, defaultValue: 'DEFAULT' },
  status: { type: publicationStatus, defaultValue: 'PUBLISHED' },
});

export const documentIdArgument: GraphQLFieldConfigArgumentMap = {
  documentId: { type: new GraphQLNonNull(GraphQLID) },
};

export const slugArgument: GraphQLFieldConfigArgumentMap = {
  slug: { type: new GraphQLNonNull(GraphQLString) },
};
