import { type GraphQLFieldConfig, GraphQLNonNull, GraphQLScalarType } from 'graphql';

const jsonLd = new GraphQLScalarType({
  name: 'JsonLd',
  description:
    'A JSON-LD document in the vocabulary of schema.org: the type `JsonLd` of the types package, whose `jsonLdScript` writes it into a page.',
  specifiedByURL: 'https://www.w3.org/TR/json-ld11/',
  serialize: (value) => value,
});

type Field = GraphQLFieldConfig<unknown, unknown>;

const nullable = (description: string): Field => ({ type: jsonLd, description });

/** `jsonLd` of each type that has one. */
export const jsonLdFields: Readonly<Record<'article' | 'photo' | 'observation' | 'honoree', Field>> = {
  article: {
    type: new GraphQLNonNull(jsonLd),
    description:
      'A schema.org `NewsArticle`. Its address is told where `ARTICLE_URL` is set, its images where `PUBLIC_URL` is.',
  },
  photo: nullable('A schema.org `ImageObject`; null without an image.'),
  observation: nullable('A schema.org `Observation`; null without a number. Bounds are `minValue` and `maxValue`.'),
  honoree: nullable(
    'A schema.org `Person` or `Organization` with its `award`; null for a person or a family that is not a public figure.',
  ),
};
