import { Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { languageOf } from '../../../../admin/words/language';
import { isUnitCode } from '../../../../domain/quantity/unit';
import { unitWords } from '../../../../domain/quantity/unit-words';
import type { FieldValue } from '../../../../importing/revision/same-value';
import { useFieldWords } from '../proposals/field-value-words';
import type { FieldForm } from './field';

type Properties = {
  readonly uid: string;
  readonly field: Pick<FieldForm, 'name' | 'choices' | 'required'>;
  readonly value: FieldValue;
  readonly onChange: (value: string | number | null) => void;
};

const useChoiceWords = (uid: string, field: string): ((value: string | number) => string) => {
  const { formatMessage, locale } = useIntl();
  const { valueWords } = useFieldWords(uid);
  return (value) => {
    if (field === 'magnitude') return formatMessage({ id: `import-desk.magnitude.${value}` });
    const code = String(value);
    if (field !== 'unit' || !isUnitCode(code)) return valueWords(field, value);
    return unitWords(code, languageOf(locale) === 'zh' ? 'zh-Hans' : 'en')?.name ?? code;
  };
};

const Choice = ({ uid, field, value, onChange }: Properties) => {
  const choiceWords = useChoiceWords(uid, field.name);
  const { id } = Field.useField('Choice');
  const choices = field.choices ?? [];
  return (
    <select
      id={id}
      className="desk-select"
      value={value === null ? '' : String(value)}
      onChange={({ target }) => onChange(choices.find((one) => String(one) === target.value) ?? null)}
    >
      {!field.required && <option value="">—</option>}
      {choices.map((one) => (
        <option key={one} value={one}>
          {choiceWords(one)}
        </option>
      ))}
    </select>
  );
};

/** A choice among the values of a field, in words. The browser's own list: it opens at once, in any number of cards. */
export const ChoiceField = (properties: Properties) => {
  const { uid, field } = properties;
  const { nameOf } = useFieldWords(uid);
  return (
    <div className="desk-field desk-field-small">
      <Field.Root name={field.name} required={field.required}>
        <Field.Label>{nameOf(field.name)}</Field.Label>
        <Choice {...properties} />
      </Field.Root>
    </div>
  );
};
