import { forwardRef } from 'react';
import { useIntl } from 'react-intl';
import type { Mark } from '../text/pieces';
import { piecesOf } from '../text/pieces';

type Properties = {
  readonly text: string;
  readonly locale: string;
  readonly marks: readonly Mark[];
  readonly readOnly: boolean;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
};

/**
 * The translation as it is typed. Behind the text lies the same text, which gives the field its height and carries the marks; what
 * is typed is handed on as it is, nothing is trimmed or normalised.
 */
export const TargetInput = forwardRef<HTMLTextAreaElement, Properties>(
  ({ text, locale, marks, readOnly, describedBy, onText }, input) => {
    const { formatMessage } = useIntl();
    return (
      <div className="tdesk-input" lang={locale}>
        <div aria-hidden="true" className="tdesk-behind">
          {piecesOf(text, marks).map(({ start, text: words, code, marks: over }) => (
            <span
              key={start}
              className={[
                ...(code === null ? [] : ['tdesk-typed-code']),
                ...over.map(({ kind }) => `tdesk-mark-${kind}`),
              ].join(' ')}
            >
              {words}
            </span>
          ))}
          {/* A line that is begun has no height before it has a character. */}
          {'\u200b'}
        </div>
        <textarea
          ref={input}
          value={text}
          rows={1}
          readOnly={readOnly}
          spellCheck={locale === 'en'}
          aria-label={formatMessage({ id: 'translation-desk.target' })}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      </div>
    );
  },
);
