import { exactly } from '../bounds';
import type { Rational } from '../rational';
import { spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf } from '../stated-figure';
import { englishHedgeBefore } from './english-hedge';

/** What the tokens from one to another state, with the hedge before them. */
export const draft = (
  tokens: readonly Token[],
  from: number,
  to: number,
  number: Rational,
  units: readonly string[],
): Draft => {
  const { start, end } = spanOf(tokens, from, to);
  return { ...draftOf(start, end, number), units, hasUnit: true, bounds: englishHedgeBefore(tokens, from) ?? exactly };
};
