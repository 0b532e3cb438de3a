import { sourceLocale } from '../../../../../config/locales';

/** The edit view of an entry, in a locale. */
export const entryAddress = (uid: string, documentId: string, locale: string = sourceLocale): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;
