import type { Draft } from '../stated-figure';
import type { Token } from './token';

/** What some tokens state, and the token behind them. */
export type Step = { readonly drafts: readonly Draft[]; readonly to: number };

/** Reads what begins with a token; null where nothing that it knows begins there. */
export type Reader = (tokens: readonly Token[], at: number) => Step | null;

export const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lemma ?? '';

/** Where the tokens from one to another stand in the text. */
export const spanOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/**
 * Takes the first reader that knows what begins with each token.
 *
 * @param mayBegin whether a token can begin anything at all: most words cannot, and no reader is asked about them
 */
export const readAll = (
  tokens: readonly Token[],
  readers: readonly Reader[],
  mayBegin: (token: Token) => boolean,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || !mayBegin(token)) {
      at += 1;
      continue;
    }
    let step: Step | null = null;
    for (const reader of readers) {
      step = reader(tokens, at);
      if (step !== null) break;
    }
    if (step !== null) drafts.push(...step.drafts);
    at = Math.max(step?.to ?? 0, at + 1);
  }
  return drafts;
};
