import type { Span } from '../../domain/evidence/span';
import { emptyFigure, type Figure } from '../../domain/quantity/figure';
import { findQuantities, type QuantityMatch } from '../../domain/quantity/find-quantities';
import { phrase } from '../../domain/quantity/phrase';
import { unitWords } from '../../domain/quantity/unit-words';
import { figuresAgree } from './figures-agree';
import { figuresIn } from './figures-in';
import type { FigureLanguage } from './language';
import { renderPlainly } from './render-plainly';

/** A figure of a source with words of the target language that state it; empty where none is known that surely does. */
export type ExpectedRendering = Span & { readonly renderings: readonly string[] };

const wordingOf: Readonly<Record<FigureLanguage, string>> = { zh: 'zh-Hans', en: 'en', mn: 'mn', 'mn-Mong': 'mn-Mong' };

const figureOf = (match: QuantityMatch): Figure => ({ ...emptyFigure, ...match });

const says = (match: QuantityMatch, target: FigureLanguage): readonly string[] => {
  const locale = wordingOf[target];
  const words = match.unit === null ? null : unitWords(match.unit, locale);
  return [phrase(figureOf(match), words, locale, 'FULL')];
};

/** Whether a rendering alone states what the printed figure states alone: what is offered never has to be corrected. */
const agrees = (source: string, from: FigureLanguage, target: string, to: FigureLanguage): boolean =>
  target !== '' && figuresAgree({ source, sourceLanguage: from, target, targetLanguage: to }).agree;

/** 六个苏木: what is counted stands behind it, and “items” is not what it is. */
const countsAnything = (printed: string): boolean => /[个個]$/.test(printed);

/**
 * Words of the target language for each figure of a source, to be inserted while translating. They come from the wording of the
 * newsroom where the source is Chinese and its figure is of a kind that achievements have, else plain number and unit.
 *
 * @example expectedRenderings('宣讲8.8万余场次', 'zh', 'en') // [{ start: 2, end: 9, renderings: ['more than 88,000 sessions'] }]
 */
export const expectedRenderings = (
  text: string,
  source: FigureLanguage,
  target: FigureLanguage,
): readonly ExpectedRendering[] => {
  const matches = source === 'zh' ? findQuantities(text).filter(({ text: printed }) => !countsAnything(printed)) : [];
  const phrased = matches.map((match): ExpectedRendering => {
    const renderings = says(match, target).filter((rendering) => agrees(match.text, source, rendering, target));
    return { start: match.start, end: match.end, renderings };
  });
  const covered = phrased.filter(({ renderings }) => renderings.length > 0);
  const others = figuresIn(text, source)
    .filter(({ counts, start, end }) => counts && !covered.some((one) => one.start < end && start < one.end))
    .map((figure): ExpectedRendering => {
      const rendering = renderPlainly(figure, target);
      return { start: figure.start, end: figure.end, renderings: rendering === null ? [] : [rendering] };
    });
  return [...covered, ...others].toSorted((one, other) => one.start - other.start);
};
