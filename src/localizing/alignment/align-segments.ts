import { cutTokensAt, textOfTokens } from '../segments/cut-tokens';
import { type Inline, plainTextOf } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';
import type { Segment, Unit } from '../segments/segment';
import { type Token, tokensOfInline } from '../segments/tokens';
import { dealSpans } from './deal-spans';
import { keptCodes } from './kept-codes';
import type { Known, KnownWords } from './known-words';
import { matchedCodes } from './matched-codes';
import { skipSpaces, standingWords, withoutOuterSpaces } from './standing-words';
import { type Span, spansOf } from './text-spans';

export type SegmentOptions = {
  readonly known: Known;
  /** BCP 47 tags of the text and of its source. */
  readonly language: string;
  readonly sourceLanguage: string;
};

const plainOf = (words: string): string => withoutOuterSpaces(plainTextOf(parseInline(words)));

/** Texts that tell one unit, as one. */
const tokensOfUnits = (units: readonly Unit[]): readonly Token[] =>
  units.flatMap(({ segments, meanings }, index) => [
    ...(index === 0 ? [] : [' ']),
    ...segments.flatMap(({ source, gap }) => [...tokensOfInline(source, meanings), gap]),
  ]);

const plainTextOfUnits = (units: readonly Unit[]): string => textOfTokens(tokensOfUnits(units));

const breaksIn = (tokens: readonly Token[]): ReadonlySet<number> => {
  const breaks = new Set<number>();
  let at = 0;
  for (const token of tokens) {
    if (typeof token === 'string') at += token.length;
    else if (token.type === 'standalone') breaks.add(at);
  }
  return breaks;
};

/** Whose words a sentence is: of one that was there before and that nobody knows, whose source is gone, nobody's. */
const nobody = -1;

type Piece = { readonly owner: number; readonly source: Inline; readonly gap: string };

/** The words of each owner with the codes of the text. */
const piecesOf = (
  tokens: readonly Token[],
  spans: readonly Span[],
  owners: readonly number[],
): { readonly pieces: readonly Piece[]; readonly meanings: Unit['meanings'] } => {
  const text = textOfTokens(tokens);
  const cuts = spans.flatMap(({ from }, index) => (index > 0 && owners[index] !== owners[index - 1] ? [from] : []));
  const { sentences, meanings } = cutTokensAt(tokens, cuts, false);
  let at = 0;
  const pieces = sentences.map(({ source, gap }): Piece => {
    const from = skipSpaces(text, at);
    at += plainTextOf(source).length + gap.length;
    return { owner: owners[spans.findLastIndex((span) => span.from <= from)] ?? nobody, source, gap };
  });
  return { pieces, meanings };
};

const joined = (pieces: readonly { readonly text: string; readonly gap: string }[]): string =>
  pieces.map(({ text, gap }, index) => (index < pieces.length - 1 ? text + (gap || ' ') : text)).join('');

const isSame = (words: string, { text, isFiller }: KnownWords, before: string): boolean =>
  withoutOuterSpaces(words) === withoutOuterSpaces(text) &&
  (!isFiller || /\p{Script=Han}/u.test(words) || before.includes(plainOf(words)));

/**
 * The words of the segments of a source's unit in texts that somebody changed. Sentences that are known and still stand there, word
 * for word, stay with their segments, be they translated or filled up with the source's; only what is new is dealt out.
 *
 * @param targets the texts now; none where the unit has no words any more
 * @param before the texts as they were
 * @returns by path, of those segments that have other words now: null for none, '' where they are told with the segment before
 */
export const alignSegments = (
  { path: whole, segments, meanings }: Pick<Unit, 'path' | 'segments' | 'meanings'>,
  targets: readonly Unit[],
  before: readonly Unit[],
  { known: knownOf, ...languages }: SegmentOptions,
): readonly (readonly [string, string | null])[] => {
  if (targets.length === 0) return segments.map(({ path }) => [path, null]);
  const known = segments.map(({ path }) => knownOf(path));
  const plain = known.map(({ text }) => plainOf(text));
  const tokens = tokensOfUnits(targets);
  const text = textOfTokens(tokens);
  const earlier = plainTextOfUnits(before);
  const breaks = breaksIn(tokens);
  const isWhole = segments[0]?.path === whole;
  const spans: readonly Span[] = isWhole
    ? [{ from: 0, to: text.length, segment: 0 }]
    : spansOf(text, standingWords(text, plain, breaks), breaks, languages);
  const { owners, told } = dealSpans({ text, segments, known, spans });
  const isLeftOver = ({ from, to, segment }: Span): boolean => {
    const words = withoutOuterSpaces(text.slice(from, to));
    return segment === null && earlier.includes(words) && !plain.some((one) => one.includes(words));
  };
  // A filler beside which somebody typed its translation is the source's, and no part of that.
  const isReplaced = ({ segment }: Span): boolean =>
    segment !== null &&
    known[segment]?.isFiller === true &&
    spans.some((other, index) => owners[index] === segment && other.segment === null && !isLeftOver(other));
  const left = new Set(spans.flatMap((span, index) => (isLeftOver(span) && !isWhole ? [owners[index]] : [])));
  const kept = spans.map((span, index) =>
    !isWhole && (isLeftOver(span) || isReplaced(span)) ? nobody : (owners[index] ?? nobody),
  );
  const { pieces, meanings: codes } = piecesOf(tokens, spans, kept);
  const match = matchedCodes(
    codes,
    meanings,
    keptCodes(
      pieces.flatMap(({ owner, source }) => (known[owner] === undefined ? [] : [[source, known[owner].text] as const])),
      codes,
      meanings,
    ),
  );
  return segments.flatMap(({ path }: Segment, index): readonly (readonly [string, string | null])[] => {
    const own = pieces.filter(({ owner }) => owner === index);
    const words = known[index] ?? { text: '', isFiller: false };
    if (own.length > 0) {
      const now = joined(own.map(({ source, gap }) => ({ text: printInline(match(source)), gap })));
      return isSame(now, words, earlier) ? [] : [[path, now]];
    }
    if (left.has(index) || words.text === '') return [];
    if (before.length > 0 && !earlier.includes(plain[index] ?? '')) return [];
    return [[path, told.has(index) ? '' : null]];
  });
};
