import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';

/** A locale as it is configured. */
export type ConfiguredLocale = {
  readonly code: string;
  readonly name: string;
  readonly nativeName: string;
  readonly writingMode: 'horizontal-tb' | 'vertical-lr';
  readonly direction: 'ltr' | 'rtl';
  readonly fallback: readonly string[];
};

/** A scalar and not an enumeration: GraphQL has no dash in a name, and the value is meant for a style sheet as it is. */
const writingMode = new GraphQLScalarType({
  name: 'WritingMode',
  description: 'How a script runs on the page, as CSS `writing-mode` says it: `horizontal-tb` or `vertical-lr`.',
  serialize: String,
});

const direction = new GraphQLEnumType({
  name: 'TextDirection',
  description: 'HTML `dir`.',
  values: { ltr: { value: 'ltr' }, rtl: { value: 'rtl' } },
});

/** The root field `locales`: the configured locales, the source locale first. */
export const localesField = (
  locales: readonly ConfiguredLocale[],
  scalar: GraphQLScalarType,
): GraphQLFieldConfig<unknown, unknown> => {
  const text = { type: new GraphQLNonNull(GraphQLString) };
  const locale = new GraphQLObjectType<ConfiguredLocale>({
    name: 'LocaleInfo',
    fields: {
      code: { type: new GraphQLNonNull(scalar) },
      name: { ...text, description: 'In English.' },
      nativeName: { ...text, description: 'In the language itself.' },
      writingMode: { type: new GraphQLNonNull(writingMode) },
      direction: { type: new GraphQLNonNull(direction) },
      isDefault: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether content is written in it first, and served where no locale is asked for.',
        resolve: ({ code }) => code === locales[0]?.code,
      },
      fallback: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(scalar))),
        description: 'The locales that stand in for a missing translation, best first.',
      },
    },
  });
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(locale))),
    description: 'The configured locales, the source locale first.',
    resolve: () => locales,
  };
};
