import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { type LocaleSettings, locales } from '../../../../config/locales';
import { labelsOfUid } from '../../../admin/words/labels';
import { languageOf } from '../../../admin/words/language';

const settingsOf = (code: string): LocaleSettings | undefined => locales.find((locale) => locale.code === code);

/** Whether the lines of a locale run from top to bottom. */
export const isVertical = (code: string): boolean => settingsOf(code)?.writingMode === 'vertical-lr';

/** What a locale and the types are called in the interface's language. */
export const useNames = () => {
  const { formatMessage, locale } = useIntl();
  const language = languageOf(locale);
  const localeName = useCallback(
    (code: string): string =>
      formatMessage({ id: `translation-desk.locale.${code}`, defaultMessage: settingsOf(code)?.name ?? code }),
    [formatMessage],
  );
  const typeName = useCallback((uid: string): string => labelsOfUid(uid)?.name[language] ?? uid, [language]);
  const fieldName = useCallback(
    (uid: string, field: string): string =>
      formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field }),
    [formatMessage],
  );
  return { localeName, typeName, fieldName };
};
