import { Button, Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { rankScopes, recipientKinds } from '../../../../domain/achievement/enumerations';
import type { AwardReference } from '../../../../importing/extraction/achievement-proposal';
import type { FieldValue } from '../../../../importing/revision/same-value';
import { ChoiceField } from './choice-field';

const newAward: AwardReference = { title: '', printedLevel: null, level: null, recipientKind: 'person' };

const isAward = (value: FieldValue | undefined): value is AwardReference =>
  typeof value === 'object' && value !== null && 'title' in value;

/** An award as a proposal refers to it; one without a title is none. */
export const AwardInput = ({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
}) => {
  const award = isAward(value) ? value : newAward;
  const change = (fields: Partial<AwardReference>): void => {
    const next = { ...award, ...fields };
    onChange(next.title === '' ? null : next);
  };
  return (
    <fieldset className="desk-award-input">
      <legend>{name}</legend>
      <div className="desk-field">
        <Field.Root name="award-title">
          <Field.Label>{name}</Field.Label>
          <TextInput size="S" value={award.title} onChange={({ target }) => change({ title: target.value })} />
        </Field.Root>
      </div>
      <ChoiceField
        uid="api::award.award"
        field={{ name: 'level', choices: rankScopes }}
        value={award.level}
        onChange={(level) => change({ level: rankScopes.find((one) => one === level) ?? null })}
      />
      <ChoiceField
        uid="api::award.award"
        field={{ name: 'recipientKind', choices: recipientKinds, required: true }}
        value={award.recipientKind}
        onChange={(kind) => change({ recipientKind: recipientKinds.find((one) => one === kind) ?? 'other' })}
      />
    </fieldset>
  );
};

/** The honours that a text names for somebody, each to become a conferral. */
export const AwardsInput = ({
  value,
  onChange,
}: {
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
}) => {
  const { formatMessage } = useIntl();
  const awards = Array.isArray(value) ? value.filter(isAward) : [];
  const name = (index: number): string => formatMessage({ id: 'import-desk.honoree.award' }, { number: index + 1 });
  return (
    <div className="desk-field">
      {[...awards, null].map((award, index) => (
        <AwardInput
          key={index}
          name={name(index)}
          value={award}
          onChange={(next) => {
            const list = awards.map((one, at) => (at === index ? next : one));
            onChange((award === null ? [...awards, next] : list).filter((one) => one !== null));
          }}
        />
      ))}
      {awards.length > 0 && (
        <Button variant="tertiary" size="S" onClick={() => onChange(awards.slice(0, -1))}>
          {formatMessage({ id: 'import-desk.honoree.removeAward' })}
        </Button>
      )}
    </div>
  );
};
