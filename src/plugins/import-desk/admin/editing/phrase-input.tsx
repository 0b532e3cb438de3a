import { Field, TextInput } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Fields } from '../../../../importing/revision/revise';
import { statedBy } from './stated-by';

type Properties = {
  readonly printed: string;
  readonly draft: Fields;
  readonly onRead: (draft: Fields) => void;
};

/** One input for all facts of a figure: `近3.7万人` fills value, numeral, magnitude, comparator, hedge and unit. */
export const PhraseInput = ({ printed, draft, onRead }: Properties) => {
  const { formatMessage } = useIntl();
  const [words, setWords] = useState(printed);
  const [readable, setReadable] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const read = (typed: string): void => {
    setWords(typed);
    const next = statedBy(typed, draft);
    setReadable(next !== null || typed.trim() === '');
    if (next !== null) onRead(next);
  };
  return (
    <div className="desk-field">
      <Field.Root
        name="phrase"
        hint={formatMessage({ id: 'import-desk.phrase.hint' })}
        error={readable ? undefined : formatMessage({ id: 'import-desk.phrase.unread' })}
      >
        <Field.Label>{formatMessage({ id: 'import-desk.phrase' })}</Field.Label>
        <TextInput ref={input} size="S" lang="zh-Hans" value={words} onChange={({ target }) => read(target.value)} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </div>
  );
};
