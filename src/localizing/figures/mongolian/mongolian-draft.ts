import { drafting } from '../spoken/drafting';
import type { Token } from '../spoken/token';
import { mongolianHedgeAfter, mongolianHedgeBefore } from './mongolian-hedge';

/** What the tokens from one to another state, with the hedge before or behind them. */
export const draft = drafting(
  (tokens, from, to) => mongolianHedgeBefore(tokens, from) ?? mongolianHedgeAfter(tokens, to)?.bounds ?? null,
);

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
