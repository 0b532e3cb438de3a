import { rational } from '../rational';
import { lemmaAt, type Reader } from '../spoken/step';
import type { Token } from '../spoken/token';
import { incidental } from '../stated-figure';
import { draft } from './english-draft';
import { isLevel } from './english-unit';
import { englishNumbers, levelWords, looseMultiples, multiples } from './english-words';

/** redouble, double their efforts: nobody counts them. */
const isEffort = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((after) => /^efforts?$/.test(lemmaAt(tokens, at + after)));

/** twice as many, double what it was, more than triple the share: what something has come to. */
const statesLevel = (tokens: readonly Token[], at: number): boolean =>
  levelWords.has(lemmaAt(tokens, at)) && isLevel(tokens, at + 1) && !isEffort(tokens, at);

/** doubled, nearly tripled, halved; twice as many; twice, both, a pair, once. */
export const readMultipleWords: Reader = (tokens, at) => {
  const lemma = lemmaAt(tokens, at);
  const level = multiples.get(lemma);
  if (level !== undefined) return { drafts: [draft(tokens, at, at + 1, rational(level), ['level'])], to: at + 1 };
  if (/^(?:halved|halving|halves)$/.test(lemma))
    return { drafts: [draft(tokens, at, at + 1, rational(50n), ['percent'])], to: at + 1 };
  const fold = /^(.{3,})fold$/.exec(lemma)?.[1];
  const counted = fold === undefined ? undefined : englishNumbers.digits.get(fold);
  if (counted !== undefined) return { drafts: [draft(tokens, at, at + 1, rational(counted), ['fold'])], to: at + 1 };
  const loose = looseMultiples.get(lemma);
  if (loose === undefined) return null;
  if (statesLevel(tokens, at)) return { drafts: [draft(tokens, at, at + 1, rational(loose), ['level'])], to: at + 1 };
  const word = incidental(draft(tokens, at, at + 1, rational(loose), ['occasions', 'ordinal']));
  return { drafts: [word], to: at + 1 };
};
