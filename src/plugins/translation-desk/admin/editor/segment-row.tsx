import { memo, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Entry, Help, Segment } from '../../contract';
import { useLiveChecks } from '../checks/use-live-checks';
import { isVertical } from '../locale-words';
import { VerticalPreview } from '../mongolian/vertical-preview';
import { SegmentText } from '../text/segment-text';
import type { EditorActions } from './actions';
import { SegmentChips } from './segment-chips';
import { SourceCell } from './source-cell';
import { TargetEditor } from './target-editor';
import { type Draft, standingOf } from './unsent';

export type RowProperties = {
  readonly segment: Segment;
  readonly number: number;
  readonly entry: Pick<Entry, 'locale' | 'sourceLocale' | 'terms' | 'names' | 'mayTranslate' | 'mayReview'>;
  readonly draft: Draft | undefined;
  readonly isCurrent: boolean;
  /** Of the segment at hand; null for all others. */
  readonly help: Help | null;
  readonly showsInvisible: boolean;
  readonly onShowInvisible: (shows: boolean) => void;
  readonly actions: EditorActions;
  readonly input: RefObject<HTMLTextAreaElement>;
};

const Shown = ({ segment, number, draft, entry, showsInvisible }: RowProperties) => {
  const { formatMessage } = useIntl();
  const text = draft?.text ?? segment.target ?? '';
  if (text === '') return <p className="tdesk-empty">{formatMessage({ id: 'translation-desk.state.untranslated' })}</p>;
  if (isVertical(entry.locale)) return <VerticalPreview {...{ text, number, showsInvisible }} locale={entry.locale} />;
  return (
    <p lang={entry.locale}>
      <SegmentText text={text} codes={segment.codes} />
    </p>
  );
};

/** A segment: its source, and its translation, which is a field where the segment is at hand. */
const Row = (properties: RowProperties) => {
  const { formatMessage } = useIntl();
  const { segment, number, entry, draft, isCurrent, help, actions, input } = properties;
  const live = useLiveChecks(entry, segment, draft?.text ?? segment.target ?? '');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys walk the segments; this is the way of the mouse.
    <li
      className={`tdesk-segment tdesk-is-${segment.state}`}
      data-segment={segment.id}
      aria-current={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={formatMessage({ id: 'translation-desk.segment' }, { number })}
      onClick={() => isCurrent || actions.choose(segment.id)}
    >
      <span className="tdesk-number" aria-hidden="true">
        {number}
      </span>
      <SourceCell segment={segment} sourceLocale={entry.sourceLocale} help={help} />
      <div className="tdesk-target">
        <SegmentChips segment={segment} checks={live.checks} draftStanding={standingOf(segment, draft)} />
        {isCurrent ? <TargetEditor ref={input} {...properties} live={live} /> : <Shown {...properties} />}
      </div>
    </li>
  );
};

/** Drawn anew by its own changes only: an article has hundreds. */
export const SegmentRow = memo(Row);
