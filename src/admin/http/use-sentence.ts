import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { languageOf } from '../words/language';
import type { Refusal } from './problem-of';

type InBoth = { readonly message: string; readonly messageZh: string };

/** A problem or a warning in the interface's language. */
export const useSentence = (): ((said: InBoth) => string) => {
  const { locale } = useIntl();
  return useCallback(({ message, messageZh }: InBoth) => (languageOf(locale) === 'zh' ? messageZh : message), [locale]);
};

/** Why something was not done, in a sentence that says what to do. */
export const useRefusalSentence = (): ((refusal: Refusal) => string) => {
  const { formatMessage } = useIntl();
  const sentence = useSentence();
  return useCallback(
    ({ problem, status }: Refusal) => {
      if (problem !== null) return sentence(problem);
      if (status === null) return formatMessage({ id: 'ulger.failed.unreachable' });
      if (status === 403) return formatMessage({ id: 'ulger.failed.forbidden' });
      return formatMessage({ id: 'ulger.failed.unknown' }, { status });
    },
    [formatMessage, sentence],
  );
};
