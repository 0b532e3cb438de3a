import { plainTextOf } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';
import type { Segment, Unit } from '../segments/segment';
import { alignLengths } from './align-lengths';
import { anchoredRuns } from './anchored-runs';
import { matchedCodes } from './matched-codes';

/** The words of a segment as they are known, in the notation; null where there are none. */
export type KnownWords = (path: string) => string | null;

export type Piece = { readonly text: string; readonly gap: string };

/** The sentences of the targets of a unit, with its source's codes. */
export const piecesOf = (source: Unit, targets: readonly Unit[]): readonly Piece[] =>
  targets.flatMap((target, index) => {
    const match = matchedCodes(target.meanings, source.meanings);
    return target.segments.map((segment, at) => ({
      text: printInline(match(segment.source)),
      gap: at < target.segments.length - 1 ? segment.gap : index < targets.length - 1 ? ' ' : '',
    }));
  });

const joined = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, gap }, index) => (index < pieces.length - 1 ? text + gap : text)).join('');

/** Tells pieces with segments by their lengths. */
const share = (segments: readonly Segment[], pieces: readonly Piece[]): readonly (readonly [string, string])[] => {
  const aligned = alignLengths(
    segments.map(({ source }) => ({ text: plainTextOf(source) })),
    pieces.map(({ text }) => ({ text: plainTextOf(parseInline(text)) })),
  );
  return segments.map(({ path }, index) => [path, joined(pieces.filter((_piece, at) => aligned[at] === index))]);
};

/** How many pieces from a place on tell exactly known words; 0 where they do not. */
const tells = (pieces: readonly Piece[], from: number, words: string | null): number => {
  if (words === null || words === '') return 0;
  for (let to = from + 1; to <= pieces.length; to += 1) {
    const text = joined(pieces.slice(from, to));
    if (text === words) return to - from;
    if (text.length > words.length) return 0;
  }
  return 0;
};

/**
 * The words of each segment of a source's unit in the texts that tell it in another language. Sentences that are known stay with
 * their segments; the others are shared out by their lengths. A segment whose words are told with another's has none: ''.
 *
 * @param targets none where the unit has no words in the other language
 * @returns by path, null for each where there are no targets
 */
export const alignSegments = (
  { segments, ...unit }: Unit,
  targets: readonly Unit[],
  known: KnownWords,
): readonly (readonly [string, string | null])[] => {
  if (targets.length === 0) return segments.map(({ path }) => [path, null]);
  const pieces = piecesOf({ ...unit, segments }, targets);
  const runs = anchoredRuns(segments.length, pieces.length, (at, from) =>
    tells(pieces, from, known(segments[at]?.path ?? '')),
  );
  const found: (readonly [string, string])[] = [];
  for (const { sources, targets: told } of runs) {
    const own = pieces.slice(...told);
    const last = sources[0] === sources[1] ? found.pop() : undefined;
    if (last !== undefined) found.push([last[0], joined([{ text: last[1], gap: ' ' }, ...own])]);
    else found.push(...share(segments.slice(...sources), own));
  }
  return found;
};
