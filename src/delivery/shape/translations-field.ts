import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';

const state = new GraphQLEnumType({
  name: 'ArticleTranslationState',
  values: {
    PUBLISHED: { value: 'PUBLISHED' },
    MODIFIED: {
      value: 'MODIFIED',
      description: 'Published, and changed since in its draft. Told with `status: DRAFT` only.',
    },
    DRAFT: { value: 'DRAFT', description: 'Not published yet. Told with `status: DRAFT` only.' },
    MISSING: { value: 'MISSING', description: 'Not there; a draft that nobody may see is not there either.' },
  },
});

/** `Article.translations(missing) { locale slug title state progress }`. */
export const translationsField = (locale: GraphQLScalarType): GraphQLFieldConfig<unknown, unknown> => {
  const translation = new GraphQLObjectType({
    name: 'ArticleTranslation',
    fields: {
      locale: { type: new GraphQLNonNull(locale) },
      slug: { type: GraphQLString, description: 'Null where it is missing.' },
      title: { type: GraphQLString, description: 'Null where it is missing.' },
      state: { type: new GraphQLNonNull(state) },
      progress: {
        type: GraphQLFloat,
        description:
          'From 0 to 1: of the texts of the source locale (headline, kicker, body …) the share that is there in this locale, whatever part of a text is translated. Null where there is no source.',
      },
    },
  });
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(translation))),
    description:
      'Every locale in which the article is there, the one that is served included; with `missing`, every locale.',
    args: { missing: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: false } },
  };
};
