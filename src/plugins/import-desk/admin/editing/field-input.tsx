import { Field, Textarea, TextInput } from '@strapi/design-system';
import type { FieldValue } from '../../../../importing/revision/same-value';
import { useFieldWords } from '../proposals/field-value-words';
import { AwardInput, AwardsInput } from './award-input';
import { ChoiceField } from './choice-field';
import type { FieldForm } from './field';

type Properties = {
  readonly uid: string;
  readonly field: FieldForm;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
};

const Input = ({ field, value, onChange }: Properties) => {
  const words = value === null ? '' : String(value);
  const changeWords = (typed: string): void => onChange(typed === '' && !field.required ? null : typed);
  switch (field.input) {
    case 'lines':
      return <Textarea value={words} onChange={({ target }) => changeWords(target.value)} />;
    case 'number':
      return (
        <TextInput
          size="S"
          type="number"
          step="any"
          value={words}
          onChange={({ target }) => onChange(Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : null)}
        />
      );
    default:
      return (
        <TextInput
          size="S"
          type={field.input === 'date' ? 'date' : 'text'}
          value={words}
          onChange={({ target }) => changeWords(target.value)}
        />
      );
  }
};

/** One field of a proposal, with its name in the interface's language. */
export const FieldInput = (properties: Properties) => {
  const { uid, field, value, onChange } = properties;
  const { nameOf } = useFieldWords(uid);
  switch (field.input) {
    case 'award':
      return <AwardInput name={nameOf(field.name)} value={value} onChange={onChange} />;
    case 'awards':
      return <AwardsInput value={value} onChange={onChange} />;
    case 'choice':
      return <ChoiceField {...properties} />;
    default:
      return (
        <div
          className={field.input === 'number' || field.input === 'date' ? 'desk-field desk-field-small' : 'desk-field'}
        >
          <Field.Root name={field.name} required={field.required}>
            <Field.Label>{nameOf(field.name)}</Field.Label>
            <Input {...properties} />
          </Field.Root>
        </div>
      );
  }
};
