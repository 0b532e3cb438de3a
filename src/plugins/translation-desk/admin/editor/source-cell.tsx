import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Help, Segment } from '../../contract';
import { checkMarks } from '../checks/check-marks';
import { DiffText } from '../text/diff-text';
import type { Mark } from '../text/pieces';
import { SegmentText } from '../text/segment-text';

type Properties = {
  readonly segment: Segment;
  readonly sourceLocale: string;
  /** Of the segment at hand; null for all others. */
  readonly help: Help | null;
};

const helpMarks = (help: Help | null): readonly Mark[] =>
  help === null
    ? []
    : [
        ...help.terms.map(({ start, end, rendering }) => ({ start, end, kind: 'term', title: rendering ?? undefined })),
        ...help.figures.map(({ start, end, renderings }) => ({
          start,
          end,
          kind: 'figure',
          title: renderings.join(' · '),
        })),
      ];

/** The source of a segment: terms, figures and findings marked, and what has changed since it was translated. */
export const SourceCell = ({ segment, sourceLocale, help }: Properties) => {
  const { formatMessage } = useIntl();
  const { source, codes, diff, checks } = segment;
  const marks = useMemo(
    () => [...helpMarks(help), ...checkMarks(checks, 'source', source.length)],
    [help, checks, source],
  );
  return (
    <div className="tdesk-source">
      <p lang={sourceLocale}>
        <SegmentText text={source} marks={marks} codes={codes} />
      </p>
      {diff !== null && (
        <div className="tdesk-changed">
          <span className="desk-small">{formatMessage({ id: 'translation-desk.changed' })}</span>
          <p lang={sourceLocale} className="tdesk-diff">
            <DiffText parts={diff} />
          </p>
        </div>
      )}
    </div>
  );
};
