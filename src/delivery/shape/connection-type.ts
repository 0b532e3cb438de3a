import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } from 'graphql';

const count = new GraphQLNonNull(GraphQLInt);

/** What is told of a page. */
export const pagination = new GraphQLObjectType({
  name: 'Pagination',
  fields: {
    page: { type: count, description: 'From 1.' },
    pageSize: { type: count },
    pageCount: { type: count },
    total: { type: count, description: 'Rows on all pages.' },
  },
});

/** `ArticleConnection { nodes pageInfo { page pageSize pageCount total } }`. */
export const connectionType = (name: string, node: GraphQLObjectType): GraphQLObjectType =>
  new GraphQLObjectType({
    name: `${name}Connection`,
    fields: {
      nodes: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(node))) },
      pageInfo: { type: new GraphQLNonNull(pagination) },
    },
  });
