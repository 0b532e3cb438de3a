import type { Core, UID } from '@strapi/strapi';
import { type LocaleCode, locales } from '../../../config/locales';

/** An entry that every newsroom begins with: facts that all languages share, and words in some of them. */
export type Reference<Facts, Words> = {
  readonly facts: Facts & { readonly code: string };
  readonly words: Readonly<Partial<Record<LocaleCode, Words>>>;
};

type ReferenceType = Extract<UID.ContentType, `api::${string}`>;

/** Stores the entries whose code is not there yet, the source locale first, and the languages that an entry lacks. */
export const storeReferences = async <Facts, Words>(
  strapi: Core.Strapi,
  uid: ReferenceType,
  references: readonly Reference<Facts, Words>[],
): Promise<void> => {
  const stored = await strapi.db.query(uid).findMany({ select: ['code', 'documentId', 'locale'] });
  for (const { facts, words } of references) {
    const rows = stored.filter(({ code }) => code === facts.code);
    let documentId: string | undefined = rows[0]?.documentId;
    for (const { code: locale } of locales) {
      const wording = words[locale];
      if (wording === undefined || rows.some((row) => row.locale === locale)) continue;
      // @NOTE `Facts` and `Words` are the attributes of the type that the caller names; Strapi's types cannot see that.
      const data = { ...facts, ...wording } as never;
      const entry = documentId
        ? await strapi.documents(uid).update({ documentId, locale, data })
        : await strapi.documents(uid).create({ locale, data });
      documentId ??= entry?.documentId;
    }
  }
};
