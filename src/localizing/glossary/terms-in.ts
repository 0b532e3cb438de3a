import { notationSpan, showText } from '../segments/shown-text';
import type { TermFinder, TermHit } from './find-terms';

/**
 * The terms in a segment, with their places in its notation: codes within a term do not hide it.
 *
 * @example termsIn('全国<1>三八红旗手</1>', createTermFinder([{ source: '三八红旗手' }])) // start 5, end 10
 */
export const termsIn = <T>(notation: string, finder: TermFinder<T>): readonly TermHit<T>[] => {
  const shown = showText(notation);
  return finder(shown.text).map((hit) => ({ ...hit, ...notationSpan(shown, hit) }));
};
