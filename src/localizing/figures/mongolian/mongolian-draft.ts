import { exactly } from '../bounds';
import type { Rational } from '../rational';
import { spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf } from '../stated-figure';
import { mongolianHedgeAfter, mongolianHedgeBefore } from './mongolian-hedge';

/** What the tokens from one to another state, with the hedge before or behind them. */
export const draft = (
  tokens: readonly Token[],
  from: number,
  to: number,
  number: Rational,
  units: readonly string[],
): Draft => {
  const { start, end } = spanOf(tokens, from, to);
  const bounds = mongolianHedgeBefore(tokens, from) ?? mongolianHedgeAfter(tokens, to)?.bounds ?? exactly;
  return { ...draftOf(start, end, number), units, hasUnit: true, bounds };
};

/** Lengths of time that stand alone for one of them. */
export const lengths: Readonly<Record<string, string | undefined>> = {
  жил: 'year_long',
  сар: 'month_long',
  цаг: 'hour',
  өдөр: 'day',
  хоног: 'day',
};

/** буурав, багасжээ, хорогдсон: what follows a number by which something fell. */
export const falls = (token: Token | undefined): boolean =>
  /^(?:буур|багас|хорог|хямд|цөөр|татар|хөнгөр)/i.test(token?.printed ?? '');
