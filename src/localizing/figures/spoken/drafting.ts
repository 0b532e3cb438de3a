import { type Bounds, exactly } from '../bounds';
import type { Rational } from '../rational';
import { type Draft, draftOf } from '../stated-figure';
import { spanOf } from './step';
import type { Token } from './token';

type HedgeOf = (tokens: readonly Token[], from: number, to: number) => Bounds | null;

/** Makes what the tokens from one to another state, with the hedge that a language has beside them. */
export const drafting =
  (hedgeOf: HedgeOf) =>
  (tokens: readonly Token[], from: number, to: number, number: Rational, units: readonly string[]): Draft => {
    const { start, end } = spanOf(tokens, from, to);
    return { ...draftOf(start, end, number), units, hasUnit: true, bounds: hedgeOf(tokens, from, to) ?? exactly };
  };
