import type { Core } from '@strapi/strapi';
import { locales } from '../../../config/locales';
import { deliveredActions } from '../access/delivered-actions';
import { deskActions } from '../translating/desk-actions';

export type Permission = {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
};

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';
type Attribute = {
  readonly type: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

const allLocales = locales.map(({ code }) => code);

/** Fields by which a reviewer says that an entry is right. */
const verdicts = ['reviewState', 'textChecked'];

const readOnlyTypes = ['api::source-document.source-document', 'api::import-run.import-run'];

const seeMedia: readonly Permission[] = [
  { action: 'plugin::upload.read' },
  { action: 'plugin::upload.assets.download' },
  { action: 'plugin::upload.assets.copy-link' },
];

const seeImports: readonly Permission[] = [{ action: 'plugin::import-desk.read' }];
const decideImports: readonly Permission[] = [{ action: 'plugin::import-desk.confirm' }];
const bringImports: readonly Permission[] = [{ action: 'plugin::import-desk.import' }];

const seeTranslations: readonly Permission[] = [{ action: deskActions.read }];
const translate: readonly Permission[] = [{ action: deskActions.translate }];
const reviewTranslations: readonly Permission[] = [{ action: deskActions.review }];

const bringMedia: readonly Permission[] = [
  { action: 'plugin::upload.assets.create' },
  { action: 'plugin::upload.assets.update' },
];

const deliveredTypes = (strapi: Core.Strapi): readonly string[] => [
  ...new Set(deliveredActions(strapi).map((action) => action.slice(0, action.lastIndexOf('.')))),
];

/** A content type with the parts that permissions depend on. */
type Model = {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

const modelOf = (strapi: Core.Strapi, uid: string): Model =>
  // @NOTE Strapi's types of a content type leave open what each kind of attribute has; these parts every one may have.
  strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as unknown as Model;

/** Every field of the edit view, those of components as paths: `bylines.displayName`. */
const fieldsOf = (strapi: Core.Strapi, uid: string): readonly string[] =>
  strapi.service('admin::content-type').getNestedFields(modelOf(strapi, uid), { components: strapi.components });

const wordsOf = (strapi: Core.Strapi, uid: string): readonly string[] => {
  const { attributes } = modelOf(strapi, uid);
  return fieldsOf(strapi, uid).filter((path) => {
    const attribute = attributes[path.split('.')[0] ?? ''];
    return attribute?.pluginOptions?.i18n?.localized === true && attribute.type !== 'relation';
  });
};

const allow = (
  strapi: Core.Strapi,
  verb: Verb,
  subject: string,
  inLocales: readonly string[],
  fields: readonly string[] | null,
): Permission => ({
  action: `plugin::content-manager.explorer.${verb}`,
  subject,
  properties: {
    ...(fields === null ? {} : { fields }),
    ...(modelOf(strapi, subject).pluginOptions?.i18n?.localized ? { locales: inLocales } : {}),
  },
});

const publish = (strapi: Core.Strapi, uid: string): readonly Permission[] =>
  modelOf(strapi, uid).options?.draftAndPublish ? [allow(strapi, 'publish', uid, allLocales, null)] : [];

const readAll = (strapi: Core.Strapi, uids: readonly string[]): readonly Permission[] =>
  uids.map((uid) => allow(strapi, 'read', uid, allLocales, fieldsOf(strapi, uid)));

/** Writes and publishes every delivered type in every language; brings articles in, and reads sources and imports. */
export const editorMay = (strapi: Core.Strapi): readonly Permission[] => [
  ...deliveredTypes(strapi).flatMap((uid) => [
    ...(['create', 'read', 'update'] as const).map((verb) =>
      allow(strapi, verb, uid, allLocales, fieldsOf(strapi, uid)),
    ),
    allow(strapi, 'delete', uid, allLocales, null),
    ...publish(strapi, uid),
  ]),
  ...readAll(strapi, readOnlyTypes),
  ...seeMedia,
  ...bringMedia,
  ...seeImports,
  ...decideImports,
  ...bringImports,
  ...seeTranslations,
  ...translate,
  ...reviewTranslations,
];

/** Reads everything, gives the verdict on a figure or a caption, in the content manager and at the import desk, and publishes. */
export const reviewerMay = (strapi: Core.Strapi): readonly Permission[] => [
  ...readAll(strapi, [...deliveredTypes(strapi), ...readOnlyTypes]),
  ...deliveredTypes(strapi).flatMap((uid) => {
    const fields = fieldsOf(strapi, uid).filter((field) => verdicts.includes(field));
    return fields.length === 0 ? [] : [allow(strapi, 'update', uid, allLocales, fields)];
  }),
  ...deliveredTypes(strapi).flatMap((uid) => publish(strapi, uid)),
  ...seeMedia,
  ...seeImports,
  ...decideImports,
  ...seeTranslations,
  ...reviewTranslations,
];

/**
 * Reads everything that is delivered and writes the words of one language. `create` is what Strapi asks for where a language
 * of an entry is begun; that a translator begins no entry is held by `translators-translate.ts`.
 */
export const translatorMay = (strapi: Core.Strapi, locale: string): readonly Permission[] => [
  ...readAll(strapi, deliveredTypes(strapi)),
  ...deliveredTypes(strapi).flatMap((uid) => {
    const words = wordsOf(strapi, uid);
    if (words.length === 0) return [];
    return (['create', 'update'] as const).map((verb) => allow(strapi, verb, uid, [locale], words));
  }),
  ...seeMedia,
  ...seeTranslations,
  ...translate,
];
