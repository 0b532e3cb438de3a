import { GraphQLEnumType, type GraphQLFieldConfigMap, type GraphQLScalarType, GraphQLString } from 'graphql';
import { intervalField } from './interval-field';
import { jsonLdFields } from './json-ld-field';
import { responsiveImageField } from './responsive-image-field';
import { translationsField } from './translations-field';

const phraseStyle = new GraphQLEnumType({
  name: 'PhraseStyle',
  values: {
    FULL: { value: 'FULL', description: 'For running text: *more than 88,000 sessions*.' },
    COMPACT: {
      value: 'COMPACT',
      description: 'Beside a label, where space is short: *88K+*. What is counted is left to the label.',
    },
    PLAIN: { value: 'PLAIN', description: 'The number and its unit, without a hedge: *88,000 sessions*.' },
  },
});

/**
 * Fields that no row stores and no relation leads to, by the uid of their type.
 */
export const computedFields = (uid: string, locale: GraphQLScalarType): GraphQLFieldConfigMap<unknown, unknown> => {
  switch (uid) {
    case 'api::article.article':
      return {
        translations: translationsField(locale),
        jsonLd: jsonLdFields.article,
      };
    case 'api::achievement.achievement':
      return {
        phrase: {
          type: GraphQLString,
          description:
            'The figure in words, in the locale that was asked for (or in `locale`): numbers are right in every language, even where the label is still untranslated. Null where there is nothing to say in words.',
          args: { style: { type: phraseStyle, defaultValue: 'FULL' }, locale: { type: locale } },
        },
        interval: intervalField,
        jsonLd: jsonLdFields.observation,
      };
    case 'api::photo-caption.photo-caption':
      return { jsonLd: jsonLdFields.photo, responsiveImage: responsiveImageField };
    case 'api::honoree.honoree':
      return { jsonLd: jsonLdFields.honoree, responsiveImage: responsiveImageField };
    default:
      return {};
  }
};
