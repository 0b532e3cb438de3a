import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { diffWords } from '../../../../localizing/diff/diff-words';
import { DiffText } from '../text/diff-text';

type Properties = {
  readonly mine: string;
  readonly theirs: string;
  readonly locale: string;
  readonly onSettle: (whose: 'mine' | 'theirs') => void;
};

/** Somebody else has saved the segment while this text was typed: both are shown, and one is chosen. */
export const ConflictNote = ({ mine, theirs, locale, onSettle }: Properties) => {
  const { formatMessage } = useIntl();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // @NOTE Browsers that let one wait for the scrolling answer a promise, which is no way to clean up an effect.
    note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const words = (part: string): string => formatMessage({ id: `translation-desk.conflict${part}` });
  return (
    <div ref={note} role="alert" className="tdesk-conflict">
      <p>{words('')}</p>
      <dl>
        <div>
          <dt>{words('.theirs')}</dt>
          <dd lang={locale}>{theirs}</dd>
        </div>
        <div>
          <dt>{words('.mine')}</dt>
          <dd lang={locale} className="tdesk-diff">
            <DiffText parts={diffWords(theirs, mine, locale)} />
          </dd>
        </div>
      </dl>
      <div className="desk-buttons">
        <button type="button" className="desk-button" onClick={() => onSettle('mine')}>
          {words('.takeMine')}
        </button>
        <button type="button" className="desk-button" onClick={() => onSettle('theirs')}>
          {words('.takeTheirs')}
        </button>
      </div>
    </div>
  );
};
