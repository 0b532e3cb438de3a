import { type RefObject, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Entry, Help, Segment } from '../../contract';
import { useNames } from '../locale-words';
import type { EditorActions } from './actions';
import { groupedByField } from './segment-filter';
import { SegmentRow } from './segment-row';
import type { Drafts } from './unsent';

type Properties = {
  readonly entry: Entry;
  readonly shown: readonly Segment[];
  readonly drafts: Drafts;
  readonly current: number | null;
  readonly help: Help | null;
  readonly showsInvisible: boolean;
  readonly onShowInvisible: (shows: boolean) => void;
  readonly actions: EditorActions;
  readonly input: RefObject<HTMLTextAreaElement>;
};

/** The segments that are shown, by their fields. */
export const SegmentList = ({ entry, shown, drafts, current, help, ...rest }: Properties) => {
  const { formatMessage } = useIntl();
  const { fieldName } = useNames();
  const { type, locale, sourceLocale, terms, names, mayTranslate, mayReview } = entry;
  const about = useMemo(
    () => ({ locale, sourceLocale, terms, names, mayTranslate, mayReview }),
    [locale, sourceLocale, terms, names, mayTranslate, mayReview],
  );
  const numbers = useMemo(() => new Map(entry.segments.map(({ id }, index) => [id, index + 1])), [entry.segments]);
  if (shown.length === 0)
    return <p className="tdesk-nothing">{formatMessage({ id: 'translation-desk.none.segments' })}</p>;
  return (
    <>
      {groupedByField(shown).map(({ field, segments }) => (
        <section key={`${field} ${segments[0]?.id}`} className="tdesk-group">
          <h2>{fieldName(type, field)}</h2>
          <ol>
            {segments.map((segment) => (
              <SegmentRow
                key={segment.id}
                segment={segment}
                number={numbers.get(segment.id) ?? 0}
                entry={about}
                draft={drafts.get(segment.id)}
                isCurrent={segment.id === current}
                help={segment.id === current ? help : null}
                {...rest}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
};
