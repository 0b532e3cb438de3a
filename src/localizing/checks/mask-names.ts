import type { Span } from '../../domain/evidence/span';
import type { FigureLanguage } from '../figures/language';
import { type CheckContext, renderingsIn } from './check-context';

/** A letter that is no part of any number word of the language. */
const letters: Readonly<Record<FigureLanguage, string>> = { zh: '某', en: 'x', mn: 'х', 'mn-Mong': 'ᠬ' };

const masked = (text: string, spans: readonly Span[], language: FigureLanguage): string => {
  let result = text;
  for (const { start, end } of spans) {
    const cover = text.slice(start, end).replace(/\S/g, letters[language]);
    result = result.slice(0, start) + cover + result.slice(end);
  }
  return result;
};

/**
 * Both texts with the letters of number-bearing terms covered, offsets unchanged: the 八 of 三八红旗手 is no figure. A term whose
 * rendering is not there stays in sight, so that its number is looked for.
 */
export const maskNames = (
  context: CheckContext,
  sourceLanguage: FigureLanguage,
  targetLanguage: FigureLanguage,
): { readonly source: string; readonly target: string } => {
  const answered = context.termHits
    .filter(({ term }) => term.bearsNumber)
    .map((hit) => ({ hit, places: renderingsIn(context, hit.term.rendering ?? '') }))
    .filter(({ places }) => places.length > 0);
  const sources = answered.map(({ hit }) => hit);
  const targets = answered.flatMap(({ places }) => places);
  return {
    source: masked(context.shownSource.text, sources, sourceLanguage),
    target: masked(context.shownTarget.text, targets, targetLanguage),
  };
};
