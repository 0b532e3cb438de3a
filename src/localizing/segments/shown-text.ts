import type { Span } from '../../domain/evidence/span';

/** A run of text that stands unbroken in the notation. */
type Piece = { readonly shown: number; readonly notation: number };

/** The words of a segment as a reader sees them, without codes, and where each stands in the notation. */
export type ShownText = {
  readonly text: string;
  readonly notation: string;
  readonly pieces: readonly Piece[];
};

const codeOrEscape = /\\[\\<]|<\/\d{1,9}>|<\d{1,9}\/?>/g;

/**
 * Takes the codes out of a text in the notation of `inline-notation.ts`; the text is that of `plainTextOf(parseInline(notation))`.
 *
 * @example showText('全乡<1>120人</1>').text // '全乡120人'
 */
export const showText = (notation: string): ShownText => {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  const take = (from: number, to: number): void => {
    if (to <= from) return;
    pieces.push({ shown: length, notation: from });
    texts.push(notation.slice(from, to));
    length += to - from;
  };
  let from = 0;
  for (const { 0: found, index } of notation.matchAll(codeOrEscape)) {
    take(from, index);
    from = found.startsWith('\\') ? index + 1 : index + found.length;
  }
  take(from, notation.length);
  return { text: texts.join(''), notation, pieces };
};

const lastPiece = (pieces: readonly Piece[], fits: (piece: Piece) => boolean): Piece | null => {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && fits(piece)) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? pieces[0] ?? null;
};

const placeAfter = ({ pieces, notation }: ShownText, offset: number): number => {
  const piece = lastPiece(pieces, ({ shown }) => shown <= offset);
  return piece === null ? notation.length : piece.notation + offset - piece.shown;
};

const placeBefore = ({ pieces }: ShownText, offset: number): number => {
  const piece = lastPiece(pieces, ({ shown }) => shown < offset);
  return piece === null ? 0 : piece.notation + offset - piece.shown;
};

/**
 * Where a stretch of the shown words stands in the notation; codes at its edges are left outside.
 *
 * @example notationSpan(showText('全乡<1>120人</1>'), { start: 2, end: 6 }) // { start: 5, end: 9 }
 */
export const notationSpan = (shown: ShownText, { start, end }: Span): Span => {
  if (end <= start) {
    const place = placeBefore(shown, start);
    return { start: place, end: place };
  }
  return { start: placeAfter(shown, start), end: placeBefore(shown, end) };
};

const closings = /(?:<\/\d{1,9}>)*/y;

/** A stretch of the shown words and what comes in its place. */
export type ShownEdit = Span & { readonly words: string };

/** Where an edit is made in the notation, and what it leaves there. */
const notationEdit = (shown: ShownText, { words, ...span }: ShownEdit): ShownEdit => {
  const { start, end } = notationSpan(shown, span);
  if (span.end > span.start) {
    const codes = shown.notation.slice(start, end).match(/<\/?\d{1,9}\/?>/g) ?? [];
    return { start, end, words: codes.join('') + words };
  }
  closings.lastIndex = start;
  const at = start + (closings.exec(shown.notation)?.[0].length ?? 0);
  return { start: at, end: at, words };
};

/**
 * The notation with other words in the place of stretches, which come in order and do not overlap; codes within one stay, before
 * the new words. What is put in at an empty stretch comes after the codes that close there.
 *
 * @example replaceShown(showText('<1>A</1>'), [{ start: 1, end: 1, words: '.' }]) // '<1>A</1>.'
 */
export const replaceShown = (shown: ShownText, edits: readonly ShownEdit[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, words } of edits.map((edit) => notationEdit(shown, edit))) {
    parts.push(shown.notation.slice(from, start), words);
    from = end;
  }
  return parts.join('') + shown.notation.slice(from);
};
