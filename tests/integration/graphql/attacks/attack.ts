import type { ProblemCode } from '../../../../src/domain/problem';

/** A request as it goes over the wire. */
export type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** One attack: what it is, what is sent, and how it has to end. */
export type Attack = {
  readonly what: string;
  readonly sent: Sent;
  /** `refused`: with errors; `either`: what counts is that nothing breaks and nothing is told that must not be. */
  readonly ends: 'refused' | 'either';
  /** The codes of which one at least has to be told; any of the closed list where there are none. */
  readonly codes?: readonly ProblemCode[];
};

export type Family = { readonly name: string; readonly attacks: readonly Attack[] };

const json = { 'content-type': 'application/json', accept: 'application/json' };

/** A body of JSON as it stands. */
export const body = (what: string, text: string | Uint8Array, ...codes: readonly ProblemCode[]): Attack => ({
  what,
  sent: { headers: json, body: text },
  ends: 'refused',
  codes,
});

/** A question that has to be refused, with one of these codes where any are named. */
export const refused = (
  what: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  ...codes: readonly ProblemCode[]
): Attack => body(what, JSON.stringify({ query, variables }), ...codes);

/** The same attack, where being answered is no harm. */
export const harmless = (attack: Attack): Attack => ({ ...attack, ends: 'either' });

export const sent = (what: string, request: Sent, ...codes: readonly ProblemCode[]): Attack => ({
  what,
  sent: request,
  ends: 'refused',
  codes,
});

/** `of(0) of(1) …` */
export const times = (count: number, of: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(between);

/** `open open … inner close close …` */
export const nested = (levels: number, open: string, inner: string, close: string): string =>
  open.repeat(levels) + inner + close.repeat(levels);
