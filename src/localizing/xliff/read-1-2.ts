import type { ReturnedSegment, ReturnedUnit } from '../exchange/exchange';
import { type Inline, plainTextOf } from '../segments/inline';
import { attributeIgnoringCase, childrenIgnoringCase, type XmlElement } from '../xml/xml-element';
import { CodeNumbers } from './number-codes';
import { isBound, type RawCode, type RawPart, readInline, type Words, wordsIn } from './read-inline';
import { readState12 } from './states';
import { readSegmentId, readUnitId } from './unit-id';

/** A marked segment, or the whole where none is marked, with what stands after it. */
type Piece = {
  readonly mid: string | null;
  /** What stands before the first. */
  readonly before: Words;
  readonly parts: Words;
  readonly after: Words;
};

const cutIntoPieces = (parts: Iterable<RawPart>): readonly Piece[] => {
  type Open = { mid: string | null; before: Words; parts: (string | RawCode)[]; after: (string | RawCode)[] };
  const pieces: Open[] = [];
  const before: (string | RawCode)[] = [];
  let depth = 0;
  for (const part of parts) {
    const last = pieces[pieces.length - 1];
    if (isBound(part)) {
      depth += part.bound === 'start' ? 1 : -1;
      if (part.bound === 'start' && depth === 1)
        pieces.push({ mid: part.mid, before: last === undefined ? before : [], parts: [], after: [] });
    } else if (last === undefined) before.push(part);
    else (depth > 0 ? last.parts : last.after).push(part);
  }
  return pieces.length === 0 ? [{ mid: null, before: [], parts: before, after: [] }] : pieces;
};

const read = (element: XmlElement | undefined): readonly Piece[] =>
  element === undefined ? [] : cutIntoPieces(readInline(element));

const isEmpty = (inline: Inline): boolean => inline.length === 0;

const hasWords = (words: Words): boolean => words.some((part) => typeof part === 'string' && /[^\t\n\r ]/.test(part));

/** The pieces of the source, each with what the target says of it, and what the target says of none. */
type Placed = { readonly pairs: readonly (readonly [Piece, Words])[]; readonly unplaced: readonly Words[] };

/** Pieces are told by their `mid`; where a tool has given others, by their order, as long as there are as many. */
const placeTargets = (sources: readonly Piece[], targets: readonly Piece[]): Placed => {
  const isOnce = (mid: string | null): boolean => sources.filter((source) => source.mid === mid).length === 1;
  const sourcesLeft = sources.filter(({ mid }) => !isOnce(mid) || !targets.some((target) => target.mid === mid));
  const targetsLeft = targets.filter(({ mid }) => !isOnce(mid));
  const inOrder = sourcesLeft.length === targetsLeft.length;
  const wordsFor = (source: Piece): Words => {
    const place = sourcesLeft.indexOf(source);
    if (place >= 0) return inOrder ? (targetsLeft[place]?.parts ?? []) : [];
    return targets.filter(({ mid }) => mid === source.mid).flatMap(({ parts }) => parts);
  };
  const lost = inOrder ? [] : targetsLeft.map(({ parts }) => parts);
  return {
    pairs: sources.map((source) => [source, wordsFor(source)]),
    unplaced: [...lost, ...targets.flatMap(({ before, after }) => [before, after])].filter(hasWords),
  };
};

/** Reads a `<trans-unit>`; a tool may have dropped the segmentation, and the unit comes back as one segment. */
export const readUnit12 = (unit: XmlElement): ReturnedUnit => {
  const { path, sourceHash } = readUnitId(attributeIgnoringCase(unit, 'id') ?? '');
  const numbers = new CodeNumbers();
  const [source] = childrenIgnoringCase(unit, 'source');
  const [segmented] = childrenIgnoringCase(unit, 'seg-source');
  const [target] = childrenIgnoringCase(unit, 'target');
  const targets = read(target);
  const isMarked = targets.some(({ mid }) => mid !== null);
  // The codes are numbered by the source, also where it is read as a whole.
  const whole = numbers.readSource(wordsIn(source));
  const marked = read(segmented).filter(({ mid }) => mid !== null);
  const sources = isMarked || target === undefined ? marked : [];
  const said = (element: XmlElement | undefined, name: string): string | null =>
    element === undefined ? null : attributeIgnoringCase(element, name);
  const state = readState12(said(target, 'state'), said(target, 'state-qualifier'), said(unit, 'approved'));
  const returned = (piecePath: string | null, words: Inline, translation: Inline, gap: string): ReturnedSegment => ({
    path: piecePath,
    source: words,
    target: isEmpty(translation) ? null : translation,
    state: isEmpty(translation) ? 'untranslated' : state,
    gap,
  });
  if (sources.length === 0) {
    const words = targets.flatMap(({ before, parts, after }) => [...before, ...parts, ...after]);
    return { path, sourceHash, segments: [returned(null, whole, numbers.readTarget(words), '')] };
  }
  const { pairs, unplaced } = placeTargets(sources, targets);
  return {
    path,
    sourceHash,
    segments: pairs.map(([{ mid, parts, after }, words]) => {
      const gap = plainTextOf(numbers.readTarget(after));
      return returned(readSegmentId(mid, path), numbers.readTarget(parts), numbers.readTarget(words), gap);
    }),
    unplaced: unplaced.map((words) => numbers.readTarget(words)),
  };
};
