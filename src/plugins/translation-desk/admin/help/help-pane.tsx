import { useIntl } from 'react-intl';
import type { Help, Segment } from '../../contract';
import { Key } from '../keyboard/key';
import { SegmentText } from '../text/segment-text';
import { insertionsOf } from './insertions';

type Properties = {
  readonly segment: Segment;
  readonly locale: string;
  readonly sourceLocale: string;
  readonly help: Help | null;
  readonly mayTranslate: boolean;
  readonly onInsert: (text: string) => void;
  readonly onTake: (text: string) => void;
};

const Memory = ({
  segment,
  locale,
  sourceLocale,
  help,
  mayTranslate,
  onTake,
}: Properties & { readonly help: Help }) => {
  const { formatMessage } = useIntl();
  if (help.memory.length === 0)
    return <p className="desk-small">{formatMessage({ id: 'translation-desk.memory.none' })}</p>;
  return (
    <ol className="tdesk-memory">
      {help.memory.map(({ score, source, target, isFilled, origin }, index) => (
        <li key={`${score} ${source} ${target}`}>
          <span className="tdesk-counts">
            <span className={`tdesk-count tdesk-score-${score === 100 ? 'full' : 'part'}`}>{score} %</span>
            <span className="desk-small">{formatMessage({ id: `translation-desk.origin.${origin}` })}</span>
            {!isFilled && (
              <span className="tdesk-count tdesk-score-part">
                {formatMessage({ id: 'translation-desk.memory.otherFigures' })}
              </span>
            )}
            {index === 0 && mayTranslate && <Key>Alt M</Key>}
          </span>
          {source !== segment.source && (
            <p lang={sourceLocale} className="desk-small">
              <SegmentText text={source} />
            </p>
          )}
          <p lang={locale}>
            <SegmentText text={target} />
          </p>
          {mayTranslate && (
            <button type="button" className="desk-button" onClick={() => onTake(target)}>
              {formatMessage({ id: 'translation-desk.memory.take' })}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
};

const Insertions = ({ segment, locale, sourceLocale, help, mayTranslate, onInsert }: Properties) => {
  const { formatMessage } = useIntl();
  const insertions = insertionsOf(help, segment.source);
  if (insertions.length === 0)
    return <p className="desk-small">{formatMessage({ id: 'translation-desk.insertions.none' })}</p>;
  return (
    <ol className="tdesk-insertions">
      {insertions.map(({ kind, text, of }, index) => (
        <li key={text} className={`tdesk-insertion-${kind}`}>
          <span lang={sourceLocale} className="tdesk-of">
            <SegmentText text={of} />
          </span>
          <button
            type="button"
            className="desk-button"
            lang={locale}
            disabled={!mayTranslate}
            onClick={() => onInsert(text)}
          >
            {text}
          </button>
          {index < 9 && <Key>{`Alt ${index + 1}`}</Key>}
        </li>
      ))}
    </ol>
  );
};

const TermNotes = ({ help, locale }: { readonly help: Help; readonly locale: string }) => {
  const { formatMessage } = useIntl();
  const told = help.terms.filter(
    ({ source, note, forbidden }, index) =>
      (note !== null || forbidden.length > 0) && help.terms.findIndex((term) => term.source === source) === index,
  );
  if (told.length === 0) return null;
  return (
    <ul className="tdesk-notes desk-small">
      {told.map(({ source, note, forbidden }) => (
        <li key={source}>
          <strong lang="zh-Hans">{source}</strong>
          {note !== null && ` ${note}`}
          {forbidden.length > 0 && (
            <>
              {' '}
              {formatMessage({ id: 'translation-desk.term.forbidden' })}{' '}
              <span lang={locale}>{forbidden.join(', ')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What helps with the segment at hand: what was translated before, and figures and terms to be put in by a key. */
export const HelpPane = (properties: Properties) => {
  const { formatMessage } = useIntl();
  const { help, locale } = properties;
  return (
    <>
      <section>
        <h2>{formatMessage({ id: 'translation-desk.insertions' })}</h2>
        <Insertions {...properties} />
        {help !== null && <TermNotes help={help} locale={locale} />}
      </section>
      <section>
        <h2>{formatMessage({ id: 'translation-desk.memory' })}</h2>
        {help === null ? (
          <p className="desk-small">{formatMessage({ id: 'translation-desk.loading' })}</p>
        ) : (
          <Memory {...properties} help={help} />
        )}
      </section>
    </>
  );
};
