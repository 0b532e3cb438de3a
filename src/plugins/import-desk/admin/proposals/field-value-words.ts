import { useIntl } from 'react-intl';
import { labelsOfUid } from '../../../../admin/words/labels';
import { languageOf } from '../../../../admin/words/language';
import type { ReviewItem } from '../../../../importing/review/review-item';
import type { FieldValue } from '../../../../importing/revision/same-value';

/** The content type that a kind of proposal becomes. */
export const uidOf = (kind: ReviewItem['kind'] | 'article'): string =>
  ({
    article: 'api::article.article',
    figure: 'api::achievement.achievement',
    caption: 'api::photo-caption.photo-caption',
    honoree: 'api::honoree.honoree',
  })[kind];

/** The name of a field and a value of it, in the interface's language. */
export const useFieldWords = (uid: string) => {
  const { locale } = useIntl();
  const language = languageOf(locale);
  const fields = labelsOfUid(uid)?.fields;
  const valueWords = (field: string, value: FieldValue): string => {
    if (value === null || value === '') return '—';
    if (typeof value !== 'string') return typeof value === 'number' ? String(value) : JSON.stringify(value);
    return fields?.[field]?.values?.[value]?.[language] ?? value;
  };
  return { nameOf: (field: string): string => fields?.[field]?.label[language] ?? field, valueWords };
};
