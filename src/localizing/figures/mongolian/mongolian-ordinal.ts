import { asSmall } from '../rational';
import type { Cardinal } from '../spoken/cardinal';
import { lemmaAt, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type Draft, draftOf, incidental } from '../stated-figure';

/** The token behind an ordinal; 0 where a number is none. */
export const ordinalEnd = (tokens: readonly Token[], to: number): number => {
  if (tokens[to - 1]?.ending === 'ord') return to;
  return lemmaAt(tokens, to) === 'дугаар' ? to + 1 : 0;
};

/** Whether an ordinal stands in the name of a congress or plan. */
const standsInName = (tokens: readonly Token[], to: number): boolean => {
  for (let at = to; at < to + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^(?:хурал|хурл|чуулган|чуулга|бүгд|төлөвлөгөө|их хурал)/.test(token.printed.toLowerCase())) return true;
  }
  return false;
};

/** A place in an order: долдугаар, 3-р; it does not count in the name of a congress or plan. */
export const ordinalDraft = (tokens: readonly Token[], cardinal: Cardinal, end: number): Draft => {
  const { start, end: to } = spanOf(tokens, cardinal.from, end);
  const draft = { ...draftOf(start, to, cardinal.value), units: ['ordinal', 'count'], hasUnit: true };
  const isFirst = asSmall(cardinal.value) === 1;
  const isRank = lemmaAt(tokens, end) === 'байр' || /^байр/.test(lemmaAt(tokens, end));
  return (isFirst && !isRank) || standsInName(tokens, end) ? incidental(draft) : { ...draft, units: ['ordinal'] };
};
