import { atMost, type Bounds, exactly, roughly } from '../bounds';
import { lemmaAt } from '../spoken/step';
import type { Token } from '../spoken/token';
import { hedgesAfterAblative, mongolianHedgesAfter, mongolianHedgesBefore } from './mongolian-words';

/** The hedge before a number: ойролцоогоор 200, багадаа 50. */
export const mongolianHedgeBefore = (tokens: readonly Token[], from: number): Bounds | null => {
  const hit = mongolianHedgesBefore.before(tokens, from);
  if (hit !== null) return hit.value;
  const isCurrency = /^[$¥€£₮]$/.test(lemmaAt(tokens, from - 1));
  return isCurrency ? (mongolianHedgesBefore.before(tokens, from - 1)?.value ?? null) : null;
};

/** A hedge and the token behind it. */
export type HedgeHit = { readonly bounds: Bounds; readonly to: number };

/** The hedge behind a number or its unit: 88 000 гаруй, 60 хувиас дээш, арваад. */
export const mongolianHedgeAfter = (tokens: readonly Token[], to: number): HedgeHit | null => {
  const last = tokens[to - 1];
  if (last?.ending === 'ins' && /^(?:илүү|их|бага|дутуу)$/.test(lemmaAt(tokens, to))) return null;
  if (last?.ending === 'near') return { bounds: roughly, to };
  if (last?.ending === 'abl') {
    const hit = hedgesAfterAblative.at(tokens, to);
    const plain = mongolianHedgesAfter.at(tokens, to);
    if (plain !== null && plain.length > (hit?.length ?? 0)) return { bounds: plain.value, to: to + plain.length };
    if (hit !== null) return { bounds: hit.value, to: to + hit.length };
  }
  if (lemmaAt(tokens, to) === 'хүртэл') return { bounds: exactly | atMost, to: to + 1 };
  const hit = mongolianHedgesAfter.at(tokens, to);
  const isMark = lemmaAt(tokens, to) === '+' && tokens[to]?.glue !== 'joined';
  return hit === null || isMark ? null : { bounds: hit.value, to: to + hit.length };
};
