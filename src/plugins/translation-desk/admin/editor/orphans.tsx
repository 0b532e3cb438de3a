import { type RefObject, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Tell } from '../../../import-desk/admin/review/use-telling';
import type { Entry } from '../../contract';
import type { Orphan } from './unsent';

type OneProperties = {
  readonly orphan: Orphan;
  readonly locale: string;
  readonly sourceLocale: string;
  readonly tell: Tell;
  readonly onDiscard: (id: number) => void;
};

const One = ({ orphan: { id, draft }, locale, sourceLocale, tell, onDiscard }: OneProperties) => {
  const { formatMessage } = useIntl();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = (part: string): string => formatMessage({ id: `translation-desk.${part}` });
  const copy = (): void => {
    field.current?.focus();
    field.current?.select();
    // @NOTE The clipboard of `navigator` is there over HTTPS only; newsrooms have this page on plain addresses of their own network.
    tell('done', words(document.execCommand('copy') ? 'told.copied' : 'told.selected'));
  };
  return (
    <li className="tdesk-orphan">
      {draft.source === null ? (
        <p className="desk-small">{words('orphan.unknown')}</p>
      ) : (
        <p>
          <span className="desk-small">{words('orphan.source')}</span> <del lang={sourceLocale}>{draft.source}</del>
        </p>
      )}
      <textarea
        ref={field}
        className="tdesk-plain-input"
        lang={locale}
        rows={2}
        readOnly
        value={draft.text}
        aria-label={words('orphan.text')}
      />
      <div className="desk-buttons">
        <button type="button" className="desk-button" onClick={copy}>
          {words('orphan.copy')}
        </button>
        <button type="button" className="desk-button" onClick={() => onDiscard(id)}>
          {words('orphan.discard')}
        </button>
      </div>
    </li>
  );
};

type Properties = {
  readonly orphans: readonly Orphan[];
  readonly entry: Pick<Entry, 'locale' | 'sourceLocale'>;
  /** Where the focus goes once the last one is discarded. */
  readonly list: RefObject<HTMLElement>;
  readonly tell: Tell;
  readonly onDiscard: (id: number) => void;
};

/** What was typed and not saved before its sentence was taken out of the source: to be copied, and then discarded. */
export const Orphans = ({ orphans, entry: { locale, sourceLocale }, list, tell, onDiscard }: Properties) => {
  const { formatMessage } = useIntl();
  const section = useRef<HTMLElement>(null);
  const count = orphans.length;
  const before = useRef(count);
  useEffect(() => {
    // The field or the button that had the focus is gone.
    if (count !== before.current) (section.current ?? list.current)?.focus();
    before.current = count;
  }, [count, list]);
  if (count === 0) return null;
  return (
    <section
      ref={section}
      className="tdesk-orphans"
      tabIndex={-1}
      aria-label={formatMessage({ id: 'translation-desk.orphans.label' })}
    >
      <p role="status">{formatMessage({ id: 'translation-desk.orphans' }, { count })}</p>
      <ul>
        {orphans.map((orphan) => (
          <One key={orphan.id} {...{ orphan, locale, sourceLocale, tell, onDiscard }} />
        ))}
      </ul>
    </section>
  );
};
