import type { RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Entry, Help, Person, Segment } from '../../contract';
import { HelpPane } from '../help/help-pane';
import { CommentsSection } from '../talk/comments-section';
import { HistorySection } from '../talk/history-section';
import { typeInto } from './insert-text';

type Properties = {
  readonly entry: Entry;
  readonly segment: Segment | null;
  readonly help: Help | null;
  readonly people: readonly Person[];
  readonly comment: RefObject<HTMLTextAreaElement>;
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly take: (text: string) => void;
  readonly onComments: (count: number) => void;
};

/** Beside the segments: what helps with the one at hand, what was said of it, and what became of it. */
export const EditorSide = ({ entry, segment, help, people, comment, input, take, onComments }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too.
    <aside className="tdesk-side" tabIndex={0} aria-label={formatMessage({ id: 'translation-desk.side' })}>
      {segment !== null && (
        <>
          <HelpPane
            segment={segment}
            locale={entry.locale}
            sourceLocale={entry.sourceLocale}
            help={help}
            mayTranslate={entry.mayTranslate}
            onInsert={(text) => input.current !== null && typeInto(input.current, text)}
            onTake={take}
          />
          <CommentsSection ref={comment} segment={segment.id} people={people} onCount={onComments} />
          <HistorySection segment={segment.id} version={segment.version} locale={entry.locale} />
        </>
      )}
    </aside>
  );
};
