import { Button, Flex } from '@strapi/design-system';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSentence } from '../../../../admin/http/use-sentence';
import type { Problem } from '../../../../domain/problem';
import type { Fields } from '../../../../importing/revision/revise';
import { sameValue } from '../../../../importing/revision/same-value';
import type { FieldForm } from './field';
import { FieldInput } from './field-input';

type Properties = {
  readonly uid: string;
  readonly fields: Fields;
  readonly formsOf: (draft: Fields) => readonly FieldForm[];
  readonly problemsWith: (changed: Fields) => readonly Problem[];
  readonly onDone: (changed: Fields) => void;
  readonly onCancel: () => void;
  /** What stands above the fields. */
  readonly before?: ((draft: Fields, setDraft: (draft: Fields) => void) => ReactNode) | undefined;
};

const changedIn = (draft: Fields, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(draft).filter(([name, value]) => !sameValue(value, fields[name] ?? null)));

/** A form of some fields: Ctrl Enter takes what was changed, Escape leaves it. */
export const FieldsForm = ({ uid, fields, formsOf, problemsWith, onDone, onCancel, before }: Properties) => {
  const { formatMessage } = useIntl();
  const sentence = useSentence();
  const [draft, setDraft] = useState<Fields>(fields);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const changed = changedIn(draft, fields);
  const isChanged = Object.keys(changed).length > 0;
  const problems = isChanged ? problemsWith(changed) : [];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  };
  const inputs = (rare: boolean): ReactNode =>
    formsOf(draft)
      .filter((field) => (field.rare === true) === rare)
      .map((field) => (
        <FieldInput
          key={field.name}
          uid={uid}
          field={field}
          value={draft[field.name] ?? null}
          onChange={(value) => setDraft({ ...draft, [field.name]: value })}
        />
      ));
  return (
    <form
      ref={form}
      className="desk-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onDone(changed);
        else onCancel();
      }}
    >
      {before?.(draft, setDraft)}
      <div className="desk-fields">{inputs(false)}</div>
      {formsOf(draft).some(({ rare }) => rare) && (
        <details>
          <summary>{formatMessage({ id: 'import-desk.form.more' })}</summary>
          <div className="desk-fields">{inputs(true)}</div>
        </details>
      )}
      {problems.length > 0 && (
        <ul className="desk-notes" role="status">
          {problems.map((problem) => (
            <li key={problem.message} className="desk-note-problem">
              {sentence(problem)}
            </li>
          ))}
        </ul>
      )}
      <Flex gap={2}>
        <Button type="submit" size="S" disabled={!isChanged}>
          {formatMessage({ id: 'import-desk.form.done' })}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onCancel}>
          {formatMessage({ id: 'import-desk.form.cancel' })}
        </Button>
      </Flex>
    </form>
  );
};
