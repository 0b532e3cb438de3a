import type { Core } from '@strapi/strapi';
import { type LocaleSettings, locales, sourceLocale } from '../../config/locales';

type StoredLocale = { readonly id: number; readonly code: string; readonly name: string };
type NamedLocale = { readonly code: string; readonly name: string };

/** What editors and translators read in the admin UI: the language's own name first. @example '简体中文 · Chinese (Simplified)' */
const adminName = ({ name, nativeName }: LocaleSettings): string =>
  name === nativeName ? name : `${nativeName} · ${name}`;

const named: readonly NamedLocale[] = locales.map((locale) => ({ code: locale.code, name: adminName(locale) }));

/** Teaches Strapi the locales that its own list of 627 does not hold, such as `mn-Mong`. Runs in `register()`. */
export const nameLocales = (strapi: Core.Strapi): void => {
  const known: NamedLocale[] = strapi.plugin('i18n').service('iso-locales').getIsoLocales();
  for (const { code, name } of named) {
    if (!known.some((locale) => locale.code === code)) known.push({ code, name });
  }
};

/**
 * Makes the stored locales equal to `config/locales.ts`, the source locale the default one. A locale that is not listed any
 * more is removed only while no entry is written in it: nothing that was written is deleted here. Runs in `bootstrap()`.
 */
export const createLocales = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.plugin('i18n').service('locales');
  const stored: readonly StoredLocale[] = await service.find();

  for (const { code, name } of named) {
    const existing = stored.find((locale) => locale.code === code);
    if (!existing) await service.create({ code, name });
    else if (existing.name !== name) await service.update({ id: existing.id }, { name });
  }
  if ((await service.getDefaultLocale()) !== sourceLocale) await service.setDefaultLocale({ code: sourceLocale });

  for (const { id, code } of stored) {
    if (locales.some((locale) => locale.code === code)) continue;
    const entries = await countEntries(strapi, code);
    if (entries === 0) await service.delete({ id });
    else
      strapi.log.warn(
        `Locale ${code} is not in config/locales.ts, but ${entries} entries are written in it: it is kept.`,
      );
  }
};

const countEntries = async (strapi: Core.Strapi, locale: string): Promise<number> => {
  const isLocalized = strapi.plugin('i18n').service('content-types').isLocalizedContentType;
  const counts = await Promise.all(
    Object.values(strapi.contentTypes)
      .filter((contentType) => isLocalized(contentType))
      .map(({ uid }) => strapi.db.query(uid).count({ where: { locale } })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};
