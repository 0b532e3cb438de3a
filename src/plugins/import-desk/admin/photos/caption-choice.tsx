import { Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CaptionItem } from '../../../../importing/review/review-item';

type Properties = {
  readonly name: string;
  readonly hint: string | null;
  readonly captions: readonly CaptionItem[];
  readonly value: string | null;
  readonly onChange: (caption: string | null) => void;
};

const Choice = ({ captions, value, onChange }: Properties) => {
  const { formatMessage } = useIntl();
  const { id } = Field.useField('CaptionChoice');
  return (
    <select
      id={id}
      className="desk-select"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{formatMessage({ id: 'import-desk.photo.noCaption' })}</option>
      {captions.map(({ id: caption, proposal: { text } }, index) => (
        <option key={caption} value={caption}>
          {`${index + 1}. ${text}`}
        </option>
      ))}
    </select>
  );
};

/** A choice among the captions of the article. */
export const CaptionChoice = (properties: Properties) => (
  <Field.Root name="caption" hint={properties.hint}>
    <Field.Label>{properties.name}</Field.Label>
    <Choice {...properties} />
    <Field.Hint />
  </Field.Root>
);
