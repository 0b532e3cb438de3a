import { forwardRef, type KeyboardEvent, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Person } from '../../contract';
import { mentionAt, peopleLike, withMentions } from './mentions';

type Properties = {
  readonly people: readonly Person[];
  /** Answers whether it was stored. */
  readonly onSend: (text: string) => Promise<boolean>;
};

/** Takes a comment; behind an @, people are offered: arrows choose, Enter takes. */
export const CommentBox = forwardRef<HTMLTextAreaElement, Properties>(({ people, onSend }, input) => {
  const { formatMessage } = useIntl();
  const list = useId();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  const [sending, setSending] = useState(false);
  const mention = closed ? null : mentionAt(text, caret);
  const offered = mention === null ? [] : peopleLike(people, mention.letters);

  const take = (person: Person, field: HTMLTextAreaElement | null): void => {
    if (mention === null) return;
    const before = `${text.slice(0, mention.start)}@${person.name} `;
    setText(before + text.slice(caret));
    setCaret(before.length);
    setChosen(0);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(before.length, before.length);
    });
  };
  const send = async (): Promise<void> => {
    if (text.trim() === '' || sending) return;
    setSending(true);
    if (await onSend(withMentions(text, people))) setText('');
    setSending(false);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
      return;
    }
    const person = offered[chosen];
    if (person === undefined) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((chosen + step + offered.length) % offered.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') take(person, event.currentTarget);
    else if (event.key === 'Escape') setClosed(true);
    else return;
    event.preventDefault();
  };

  return (
    <div className="tdesk-comment-box">
      <textarea
        ref={input}
        className="tdesk-plain-input"
        rows={2}
        value={text}
        aria-label={formatMessage({ id: 'translation-desk.comment' })}
        aria-haspopup="listbox"
        aria-controls={offered.length > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${list}-${chosen}` : undefined}
        placeholder={formatMessage({ id: 'translation-desk.comment.placeholder' })}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setCaret(currentTarget.selectionStart);
          setChosen(0);
          setClosed(false);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={press}
      />
      {offered.length > 0 && (
        <div
          role="listbox"
          id={list}
          className="tdesk-offered"
          aria-label={formatMessage({ id: 'translation-desk.people' })}
        >
          {offered.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the text beside it choose; this is the way of the mouse.
            <div
              key={person.id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={({ currentTarget }) =>
                take(person, currentTarget.closest('.tdesk-comment-box')?.querySelector('textarea') ?? null)
              }
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
      <button
        type="button"
        className="desk-button"
        disabled={text.trim() === '' || sending}
        onClick={() => void send()}
      >
        {formatMessage({ id: 'translation-desk.comment.send' })}
      </button>
    </div>
  );
});
