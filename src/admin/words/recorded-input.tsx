import { Box, Field, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { languageOf } from './language';

type Properties = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
};

type Sentence = { readonly message: string; readonly messageZh: string };

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && 'message' in value && 'messageZh' in value;

/** Strapi hands JSON over as it was stored or as text, by whether the form was saved meanwhile. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** What the machine has recorded: sentences as a list, anything else as it is stored. Nobody edits a record. */
export const RecordedInput = ({ name, label, hint }: Properties) => {
  const { formatMessage, locale } = useIntl();
  const value = parsed(useField<unknown>(name).value);
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  const sentences = Array.isArray(value) && value.every(isSentence) ? value : null;
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Box background="neutral100" borderColor="neutral200" hasRadius padding={3}>
        {isEmpty && <Typography textColor="neutral600">{formatMessage({ id: 'ulger.recorded.none' })}</Typography>}
        {!isEmpty && sentences && (
          <ul className="ulger-recorded">
            {sentences.map(({ message, messageZh }) => (
              <li key={message}>
                <Typography>{languageOf(locale) === 'zh' ? messageZh : message}</Typography>
              </li>
            ))}
          </ul>
        )}
        {!isEmpty && !sentences && <pre className="ulger-recorded">{JSON.stringify(value, null, 2)}</pre>}
      </Box>
      <Field.Hint />
    </Field.Root>
  );
};
