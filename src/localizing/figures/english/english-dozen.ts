import { exactly } from '../bounds';
import { rational } from '../rational';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { draftOf } from '../stated-figure';
import { englishHedgeAfter, englishHedgeBefore } from './english-hedge';
import { englishUnitAt } from './english-unit';
import { englishNumbers } from './english-words';

const dozens = (
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number; readonly times: number } | null => {
  if (lemmaAt(tokens, at) === 'dozen') return { from: at, to: at + 1, times: 1 };
  const isArticle = /^(?:a|an)$/.test(lemmaAt(tokens, at));
  if (isArticle && lemmaAt(tokens, at + 1) === 'dozen') return { from: at, to: at + 2, times: 1 };
  const counted = englishNumbers.digits.get(lemmaAt(tokens, at));
  return counted !== undefined && lemmaAt(tokens, at + 1) === 'dozen' ? { from: at, to: at + 2, times: counted } : null;
};

/** a dozen, two dozen: twelves; a dozen hints at a number above ten as well (十几). */
export const readDozen: Reader = (tokens, at) => {
  const found = dozens(tokens, at);
  if (found === null) return null;
  const { start, end } = spanOf(tokens, found.from, found.to);
  const bounds = englishHedgeBefore(tokens, found.from) ?? englishHedgeAfter(tokens, found.to, 0)?.bounds ?? exactly;
  const unit = englishUnitAt(tokens, found.to);
  const draft = {
    ...draftOf(start, end, rational(12 * found.times)),
    bounds,
    hasUnit: true,
    units: [unit?.unit ?? 'count'],
  };
  return {
    drafts: [found.times === 1 ? { ...draft, also: [{ unit: 'vague', value: rational(10n) }] } : draft],
    to: unit?.to ?? found.to,
  };
};
