import type { Span } from '../../domain/evidence/span';
import type { ProblemCode } from '../../domain/problem';
import type { Agreement } from '../figures/figures-agree';
import { figuresIn } from '../figures/figures-in';
import type { FigureLanguage } from '../figures/language';
import type { Rational } from '../figures/rational';
import type { StatedFigure } from '../figures/stated-figure';
import type { CheckLevel } from './check';

/** A text and its language, whose figures were compared. */
export type FigureText = { readonly text: string; readonly language: FigureLanguage };

/** Units that are a kind of figure of their own: to change them is to state something else. */
const kinds: ReadonlySet<string> = new Set([
  'percent',
  'point',
  'permille',
  'per',
  'times',
  'level',
  'rank',
  'month',
  'second',
]);

const isKind = (unit: string): boolean => kinds.has(unit) || /^[A-Z]{3}$/.test(unit);

const figureAt = ({ text, language }: FigureText, { start, end }: Span): StatedFigure | undefined =>
  figuresIn(text, language).find((figure) => figure.start === start && figure.end === end);

const unitsOf = (figure: StatedFigure | undefined): readonly string[] => figure?.readings.map(({ unit }) => unit) ?? [];

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The place of the last digit that is no zero: 1000 of 88000. Null for what is no whole number. */
const shownPlace = ({ n, d }: Rational): bigint | null => {
  if (n === 0n || n % d !== 0n) return null;
  let [left, place] = [absolute(n / d), 1n];
  while (left % 10n === 0n) [left, place] = [left / 10n, place * 10n];
  return place;
};

/** Whether the target states the source's value rounded to the digits that it shows, by no more than a twentieth. */
export const isRounding = (source: Rational, target: Rational): boolean => {
  // @NOTE Decimals are compared as whole numbers of their ten-thousandths.
  const scale = source.d * target.d * 10_000n;
  const [one, other] = [(source.n * scale) / source.d, (target.n * scale) / target.d];
  const place = shownPlace({ n: other, d: 1n });
  const off = absolute(one - other);
  return place !== null && off * 2n <= place && off * 20n <= absolute(one);
};

/** How grave a difference of figures is: unit words and roundings warn, all else is an error. */
export const figureLevel = (
  finding: Pick<Agreement['problems'][number], 'code' | 'source' | 'target'>,
  source: FigureText,
  target: FigureText,
): { readonly code: ProblemCode; readonly level: CheckLevel } => {
  const { code } = finding;
  if (finding.target === null || (code !== 'TRANSLATED_FIGURE_UNIT' && code !== 'TRANSLATED_FIGURE_ROUNDED'))
    return { code, level: 'error' };
  const [one, other] = [figureAt(source, finding.source), figureAt(target, finding.target)];
  if (code === 'TRANSLATED_FIGURE_UNIT') {
    const isGrave = [...unitsOf(one), ...unitsOf(other)].some(isKind);
    return { code, level: isGrave ? 'error' : 'warning' };
  }
  const [value, stated] = [one?.readings[0]?.value, other?.readings[0]?.value];
  const isFair = value !== undefined && stated !== undefined && isRounding(value, stated);
  return isFair ? { code, level: 'warning' } : { code: 'TRANSLATED_FIGURE_VALUE', level: 'error' };
};
