import type { Standing } from '../../localizing/states/segment-state';
import type { SegmentChanges, SegmentRow } from './segment-row';
import { digest } from './source-parts';

/** A stored segment as the rules of states see it. */
export const standingOf = (row: SegmentRow): Standing => ({
  state: row.state,
  text: row.targetText,
  origin: row.origin,
  touched: row.touchedByPerson,
  suggestion: row.suggestion === null ? null : { text: row.suggestion, origin: row.suggestionOrigin ?? 'typed' },
  sourceHash: row.sourceHash,
  translatedHash:
    row.targetText === null ? null : row.previousSourceText === null ? row.sourceHash : digest(row.previousSourceText),
});

/**
 * What is stored of how a segment stands now.
 *
 * @param translated the source that its words were made from, where that is another one than it has
 */
export const changesTo = (standing: Standing, translated: string | null): SegmentChanges => ({
  state: standing.state,
  targetText: standing.text,
  origin: standing.origin,
  touchedByPerson: standing.touched,
  suggestion: standing.suggestion?.text ?? null,
  suggestionOrigin: standing.suggestion?.origin ?? null,
  previousSourceText: standing.text === null || standing.translatedHash === standing.sourceHash ? null : translated,
});
