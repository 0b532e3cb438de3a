import type { FieldLabels, Labels } from '../../strapi/model/schema';
import type { InterfaceLanguage } from './language';

const ofContentTypes = import.meta.glob<Labels>('../../api/*/content-types/*/labels.json', {
  eager: true,
  import: 'default',
});
const ofComponents = import.meta.glob<Labels>('../../components/*/labels/*.json', { eager: true, import: 'default' });

const contentTypeUid = (file: string): string => {
  const name = file.split('/').at(-2) ?? '';
  return `api::${name}.${name}`;
};

const componentUid = (file: string): string => {
  const [category = '', , name = ''] = file.split('/').slice(-3);
  return `${category}.${name.replace(/\.json$/, '')}`;
};

/** The words of every content type, by its uid: `api::article.article`. */
const contentTypes: ReadonlyMap<string, Labels> = new Map(
  Object.entries(ofContentTypes).map(([file, labels]) => [contentTypeUid(file), labels]),
);

/** The words of every component, by its uid: `article.byline`. */
export const components: ReadonlyMap<string, Labels> = new Map(
  Object.entries(ofComponents).map(([file, labels]) => [componentUid(file), labels]),
);

export const labelsOfUid = (uid: string): Labels | undefined => contentTypes.get(uid);

/**
 * The words of the content type that Strapi shows under a name. The layouts that Strapi hands to its hooks tell no uid; the
 * display name of a schema.json is the English name of its labels.json, which `npm run check` holds.
 */
export const labelsOfDisplayName = (displayName: string | undefined): Labels | undefined =>
  [...contentTypes.values()].find(({ name }) => name.en === displayName);

const fieldTranslations = (
  prefix: string,
  labels: Labels,
  language: InterfaceLanguage,
): readonly (readonly [string, string])[] =>
  Object.entries(labels.fields).map(([field, words]: [string, FieldLabels]) => [
    `content-manager.${prefix}.${field}`,
    words.label[language],
  ]);

/** Strapi's filters of a list look a value up by itself. Where two fields put one value into other words, the first speaks. */
const valueTranslations = (language: InterfaceLanguage): readonly (readonly [string, string])[] =>
  [...contentTypes.values()]
    .flatMap(({ fields }) => Object.values(fields))
    .flatMap(({ values }) => Object.entries(values ?? {}))
    .map(([value, words]) => [value, words[language]] as const)
    .reverse();

/**
 * The names of all types and fields as translations of the admin UI. Strapi looks a type's name up by the name itself.
 *
 * @example { Article: '文章', 'content-manager.content-types.api::article.article.kicker': '引题' }
 */
export const labelTranslations = (language: InterfaceLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...valueTranslations(language),
    ...[...contentTypes.values()].map((labels) => [labels.name.en, labels.plural[language]] as const),
    ...[...contentTypes].flatMap(([uid, labels]) => fieldTranslations(`content-types.${uid}`, labels, language)),
    ...[...components].flatMap(([uid, labels]) => fieldTranslations(`components.${uid}`, labels, language)),
  ]);
