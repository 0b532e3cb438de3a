import type { UID } from '@strapi/strapi';
import { locales, sourceLocale } from '../../../config/locales';
import { type LocalizedField, localizedFields } from '../../localizing/segments/localized-fields';

/**
 * Content types whose words go through the translation desk. Regions, units, licences and the glossary are not among them: their
 * words are a newsroom's vocabulary, seeded or typed once, and no text to translate.
 */
export const translatableTypes = [
  'api::article.article',
  'api::achievement.achievement',
  'api::photo-caption.photo-caption',
  'api::honoree.honoree',
  'api::conferral.conferral',
  'api::award.award',
  'api::organisation.organisation',
  'api::person.person',
  'api::publication.publication',
  'api::event.event',
  'api::theme.theme',
] as const satisfies readonly UID.ContentType[];

export type TranslatableUid = (typeof translatableTypes)[number];

/** The type of that uid, where its words are translated at the desk. */
export const translatableType = (uid: string): TranslatableUid | null =>
  translatableTypes.find((type) => type === uid) ?? null;

/** Every locale that is translated into, in the order of the configuration. */
export const targetLocales: readonly string[] = locales.map(({ code }) => code).filter((code) => code !== sourceLocale);

export const isTargetLocale = (locale: unknown): locale is string =>
  typeof locale === 'string' && targetLocales.includes(locale);

/** The localised fields of a type. */
export const fieldsOf = (uid: TranslatableUid): readonly LocalizedField[] =>
  localizedFields[uid.slice(uid.lastIndexOf('.') + 1)] ?? [];

/** The fields by which an entry is known, the best first. */
const titles = ['title', 'name', 'label', 'text', 'citation'] as const;

/** The field that an entry is called by in lists. @example titleField('api::article.article') // 'title' */
export const titleField = (uid: TranslatableUid): string =>
  titles.find((title) => fieldsOf(uid).some(({ name }) => name === title)) ?? 'documentId';
