import type { SegmentRow } from './segment-row';

const unitOf = ({ path, field }: SegmentRow): string => (path === field ? path : path.slice(0, path.lastIndexOf('/')));

/**
 * The source that the words of each segment tell: a translator who puts two sentences into one leaves the second none of its own.
 *
 * @param rows segments in the order in which they are read
 */
export const joinedSources = (rows: readonly SegmentRow[]): ((row: SegmentRow) => string) => {
  const sources = new Map<number, string>();
  let teller: SegmentRow | null = null;
  for (const row of rows) {
    if (row.targetText === '' && teller !== null && unitOf(teller) === unitOf(row))
      sources.set(teller.id, (sources.get(teller.id) ?? teller.sourceText) + row.sourceText);
    else teller = row;
  }
  return (row) => sources.get(row.id) ?? row.sourceText;
};
