import { differing, type FigureProblem, type TranslatedPair } from './figure-problem';
import { equal, powerBetween } from './rational';
import type { StatedFigure } from './stated-figure';
import type { Reading } from './unit-class';

/** What a text may leave out, but not say otherwise: a half of a year, a power of ten that is only hinted at. */
const units = ['half_year', 'vague'] as const;

const readingOf = (figure: StatedFigure, unit: string): Reading | undefined =>
  figure.readings.find((reading) => reading.unit === unit);

const isOf = (figure: StatedFigure, unit: string): boolean => !figure.counts && figure.readings[0]?.unit === unit;

const share = (one: StatedFigure, other: StatedFigure, unit: string): boolean =>
  one.readings.some((a) => a.unit === unit && other.readings.some((b) => b.unit === unit && equal(a.value, b.value)));

const unanswered = (
  figures: readonly StatedFigure[],
  others: readonly StatedFigure[],
  unit: string,
): StatedFigure | undefined =>
  figures.find((figure) => isOf(figure, unit) && !others.some((other) => share(figure, other, unit)));

/** 上半年 and the second half, 数以万计 and millions: both texts say something of the kind, and not the same. */
export const contradictions = (
  pair: TranslatedPair,
  sources: readonly StatedFigure[],
  targets: readonly StatedFigure[],
): readonly FigureProblem[] =>
  units.flatMap((unit) => {
    const source = unanswered(sources, targets, unit);
    const target = source && unanswered(targets, sources, unit);
    if (source === undefined || target === undefined) return [];
    const [one, other] = [readingOf(source, unit), readingOf(target, unit)];
    const power = unit === 'vague' && one && other ? powerBetween(other.value, one.value) : null;
    const code = power === null ? 'TRANSLATED_FIGURE_VALUE' : 'TRANSLATED_FIGURE_MAGNITUDE';
    return [differing(pair, code, source, target, power ?? 0)];
  });
