import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FieldLabels } from '../../strapi/model/schema';
import { languageOf } from './language';

/** A value of an enumeration in the interface's language; a dash where there is none. */
export const EnumerationWords = ({ words, value }: { readonly words: FieldLabels; readonly value: unknown }) => {
  const { locale } = useIntl();
  const text = typeof value === 'string' ? (words.values?.[value]?.[languageOf(locale)] ?? value) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
};
