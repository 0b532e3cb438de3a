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
  readonly parts: Words;
  readonly after: Words;
};

const cutIntoPieces = (parts: Iterable<RawPart>): readonly Piece[] => {
  const pieces: { mid: string | null; parts: (string | RawCode)[]; after: (string | RawCode)[] }[] = [];
  const before: (string | RawCode)[] = [];
  let depth = 0;
  for (const part of parts) {
    const last = pieces[pieces.length - 1];
    if (isBound(part)) {
      depth += part.bound === 'start' ? 1 : -1;
      if (part.bound === 'start' && depth === 1) pieces.push({ mid: part.mid, parts: [], after: [] });
    } else if (last === undefined) before.push(part);
    else (depth > 0 ? last.parts : last.after).push(part);
  }
  return pieces.length === 0 ? [{ mid: null, parts: before, after: [] }] : pieces;
};

const read = (element: XmlElement | undefined): readonly Piece[] =>
  element === undefined ? [] : cutIntoPieces(readInline(element));

const isEmpty = (inline: Inline): boolean => inline.length === 0;

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
  const sources = segmented !== undefined && (isMarked || target === undefined) ? read(segmented) : [];
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
    const words = targets.flatMap(({ parts, after }) => [...parts, ...after]);
    return { path, sourceHash, segments: [returned(null, whole, numbers.readTarget(words), '')] };
  }
  return {
    path,
    sourceHash,
    segments: sources.map(({ mid, parts, after }) => {
      const same = targets.filter((piece) => piece.mid === mid).flatMap((piece) => piece.parts);
      const gap = plainTextOf(numbers.readTarget(after));
      return returned(readSegmentId(mid, path), numbers.readTarget(parts), numbers.readTarget(same), gap);
    }),
  };
};
