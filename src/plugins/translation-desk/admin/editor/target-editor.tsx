import { type ForwardedRef, forwardRef, useId } from 'react';
import { useIntl } from 'react-intl';
import { CheckList } from '../checks/check-list';
import { checkMarks } from '../checks/check-marks';
import type { LiveChecks } from '../checks/use-live-checks';
import { isVertical } from '../locale-words';
import { MongolianTools } from '../mongolian/mongolian-tools';
import { VerticalPreview } from '../mongolian/vertical-preview';
import { CodeButtons } from './code-buttons';
import { ConflictNote } from './conflict-note';
import { typeInto, typeOver } from './insert-text';
import { SegmentButtons } from './segment-buttons';
import type { RowProperties } from './segment-row';
import { SuggestionNote } from './suggestion-note';
import { TargetInput } from './target-input';
import { standingOf } from './unsent';

/** How long the shown words may be; a reader counts characters, not code units. */
const Length = ({ text, most }: { readonly text: string; readonly most: number }) => {
  const { formatMessage } = useIntl();
  const length = [...text].length;
  return (
    <span className={length > most ? 'tdesk-wrong' : 'desk-small'}>
      {formatMessage({ id: 'translation-desk.length' }, { length, most })}
    </span>
  );
};

type Properties = RowProperties & { readonly live: LiveChecks };

/** The translation at hand: the field, what is wrong while it is typed, and what can be done. */
export const TargetEditor = forwardRef<HTMLTextAreaElement, Properties>(
  (
    { segment, number, entry, draft, live, showsInvisible, onShowInvisible, actions },
    input: ForwardedRef<HTMLTextAreaElement>,
  ) => {
    const about = useId();
    const { id, source, codes, suggestion, maxLength } = segment;
    const { locale, mayTranslate, mayReview } = entry;
    const text = draft?.text ?? segment.target ?? '';
    const standing = standingOf(segment, draft);
    const { checks, areFresh } = live;
    const marks = areFresh ? checkMarks(checks, 'target', text.length) : [];
    const vertical = isVertical(locale);
    const field = (): HTMLTextAreaElement | null =>
      input === null || typeof input === 'function' ? null : input.current;
    const type = (before: string, after = ''): void => {
      const typed = field();
      if (typed !== null) typeInto(typed, before, after);
    };
    const repair = (text: string): void => {
      const typed = field();
      if (typed !== null) typeOver(typed, text);
    };
    return (
      <>
        <div className={vertical ? 'tdesk-beside' : undefined}>
          <TargetInput
            ref={input}
            text={text}
            locale={locale}
            marks={marks}
            readOnly={!mayTranslate}
            describedBy={about}
            onText={(typed) => actions.type(id, typed)}
          />
          {vertical && <VerticalPreview {...{ text, number, locale, marks, showsInvisible }} />}
        </div>
        {mayTranslate && vertical && (
          <MongolianTools showsInvisible={showsInvisible} onInsert={type} onShow={onShowInvisible} />
        )}
        {mayTranslate && <CodeButtons source={source} text={text} codes={codes} onInsert={type} />}
        {maxLength !== null && <Length text={text} most={maxLength} />}
        <div id={about}>
          <CheckList
            checks={checks}
            mayTranslate={mayTranslate}
            onDismiss={mayReview && standing === 'none' ? (code, reason) => actions.dismiss(id, code, reason) : null}
            onRepair={repair}
          />
        </div>
        {standing === 'met' && (
          <ConflictNote
            mine={text}
            theirs={segment.target ?? ''}
            locale={locale}
            onSettle={(whose) => actions.settle(id, whose)}
          />
        )}
        {suggestion !== null && (
          <SuggestionNote
            segment={segment}
            mayTranslate={mayTranslate}
            suggestion={suggestion}
            locale={locale}
            isUnsaved={standing !== 'none'}
            actions={actions}
          />
        )}
        {standing !== 'met' && (
          <SegmentButtons segment={segment} entry={entry} isUnsaved={standing === 'unsaved'} actions={actions} />
        )}
      </>
    );
  },
);
