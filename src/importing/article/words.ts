import type { Span } from '../../domain/evidence/span';
import { datelineOf } from '../layout/dateline';
import type { RunInHeading } from '../layout/run-in-heading';
import type { Line } from '../source/line';
import { closingBylineOf } from './article';

/** The running words of a paragraph, without the dateline or run-in heading that opens it and the byline that closes it. */
export const wordsOf = (line: Line, heading: RunInHeading | undefined): Span => {
  const opening = heading?.fullLength ?? datelineOf(line.text)?.length ?? 0;
  const closing =
    closingBylineOf(line.text) === null
      ? 0
      : line.text.length - Math.max(line.text.lastIndexOf('（'), line.text.lastIndexOf('('));
  return { start: line.start + opening, end: Math.max(line.start + opening, line.end - closing) };
};
