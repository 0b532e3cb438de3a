import { rational } from '../rational';
import { lemmaAt, type Reader } from '../spoken/step';
import type { Token } from '../spoken/token';
import { incidental } from '../stated-figure';
import { draft } from './english-draft';

const hurt =
  /^(?:killed|kills|killing|dead|died|dies|death|fatality|injured|injures|injuring|injury|wounded|wounding|missing|hurt)$/;

const before = /^(?:killed|kills|killing|injured|injures|injuring|wounded|wounding)$/;

/** Where whoever was hurt stands beside what happened to them. */
const reach = 5;

/** one dead, killing one, one person was injured: a one that is counted. */
export const isCasualty = (tokens: readonly Token[], from: number, to: number): boolean =>
  before.test(lemmaAt(tokens, from - 1)) ||
  hurt.test(lemmaAt(tokens, to)) ||
  (/^(?:person|other|more|man|woman|child)$/.test(lemmaAt(tokens, to)) &&
    [1, 2, 3].some((after) => hurt.test(lemmaAt(tokens, to + after))));

/** a man was killed: one of them, which other languages count. */
export const readCasualty: Reader = (tokens, at) => {
  if (!/^(?:a|an|another)$/.test(lemmaAt(tokens, at))) return null;
  const isHurt = tokens.slice(Math.max(0, at - reach), at + reach + 1).some(({ lemma }) => hurt.test(lemma));
  return isHurt ? { drafts: [incidental(draft(tokens, at, at + 1, rational(1n), ['count']))], to: at + 1 } : null;
};
