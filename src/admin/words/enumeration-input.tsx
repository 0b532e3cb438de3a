import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { FieldLabels } from '../../strapi/model/schema';
import { languageOf } from './language';

type Properties = {
  readonly name: string;
  readonly label: string;
  readonly attribute: { readonly enum?: readonly string[] };
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Put there by `withWords`; absent for types that are not Ulger's. */
  readonly words?: FieldLabels;
};

/** A choice among the values of an enumeration, in words. Strapi's own shows the values themselves: `before_byline`. */
export const EnumerationInput = (properties: Properties) => {
  const { name, label, attribute, hint, labelAction, placeholder, required, disabled, words } = properties;
  const { formatMessage, locale } = useIntl();
  const field = useField<string | null>(name);
  const language = languageOf(locale);
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={field.value ?? ''}
        onChange={(value) => field.onChange(name, value === '' ? null : String(value))}
        placeholder={placeholder}
        disabled={disabled}
      >
        <SingleSelectOption value="" disabled={required} hidden={required}>
          {formatMessage({ id: 'components.InputSelect.option.placeholder', defaultMessage: 'Choose here' })}
        </SingleSelectOption>
        {(attribute.enum ?? []).map((value) => (
          <SingleSelectOption key={value} value={value}>
            {words?.values?.[value]?.[language] ?? value}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
