import { type Bounds, exactly } from '../bounds';
import { lemmaAt } from '../spoken/step';
import type { Token } from '../spoken/token';
import { currenciesBefore, englishNumbers, hedgesAfter, hedgesBefore, skippedBefore } from './english-words';

/** taken over 4,600 mu: so many that were taken over, or over so many that were taken. */
const takes = /^(?:take|taken|takes|taking|took|hand|handed|handing|hands|turn|turned|turning)$/;

/** aged 60 and over, those 65 and above: a number that a hedge behind it makes an age of, whatever follows. */
const isAgeBound = (tokens: readonly Token[], over: number): boolean =>
  /^(?:over|above|older|up)$/.test(lemmaAt(tokens, over)) &&
  /^(?:and|or)$/.test(lemmaAt(tokens, over - 1)) &&
  tokens[over - 2]?.kind === 'number' &&
  /^(?:aged|age|ages|those|people|persons|residents|adults|seniors)$/.test(lemmaAt(tokens, over - 3));

const nearestBefore = (tokens: readonly Token[], at: number): Bounds | null => {
  const hit = hedgesBefore.before(tokens, at);
  if (hit === null) return null;
  const from = at - hit.length;
  if (lemmaAt(tokens, at - 1) === 'over' && lemmaAt(tokens, from - 1) === 'all') return null;
  if (lemmaAt(tokens, at - 1) === 'over' && takes.test(lemmaAt(tokens, from - 1))) return hit.value | exactly;
  if (hit.length === 1 && isAgeBound(tokens, from)) return null;
  if (/^(?:minimum|maximum|estimated)$/.test(lemmaAt(tokens, at - 1)) && hit.length === 1) return hit.value | exactly;
  return hit.value;
};

/** The hedge before a number that begins with a token, across a currency, an article or “a total of”. */
export const englishHedgeBefore = (tokens: readonly Token[], from: number): Bounds | null => {
  let at = from - (currenciesBefore.before(tokens, from)?.length ?? 0);
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const bounds = nearestBefore(tokens, at);
    if (bounds !== null) return bounds;
    const skip = skippedBefore.before(tokens, at);
    if (skip === null) return null;
    at -= skip.length;
  }
  return null;
};

const isSpoken = (token: Token | undefined): boolean => token?.kind === 'word';

/** organizations and over 7.7 million, honors at or above the provincial level: the hedge of what follows. */
const speaksOfNext = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(?:than|of|the|that|a)$/.test(lemmaAt(tokens, to)) ||
  tokens[to]?.kind === 'number' ||
  tokens[to]?.glue === 'hyphen' ||
  englishNumbers.digits.has(lemmaAt(tokens, to)) ||
  (lemmaAt(tokens, at) === 'plus' && tokens[at - 1]?.kind === 'word' && tokens[at]?.glue !== 'hyphen') ||
  (lemmaAt(tokens, at) === 'or' && lemmaAt(tokens, at - 1) === 'at');

/** The hedge behind a number or its unit: 300 or more, 60 years and above, 100 people or so, 10,000+. */
export const englishHedgeAfter = (
  tokens: readonly Token[],
  to: number,
  reach: number,
): { readonly bounds: Bounds; readonly to: number } | null => {
  for (let at = to; at <= to + reach; at += 1) {
    const hit = hedgesAfter.at(tokens, at);
    const isMark = lemmaAt(tokens, at) === '+' && tokens[at]?.glue !== 'joined';
    const isCompared = hit !== null && !isAgeBound(tokens, at + 1) && speaksOfNext(tokens, at, at + hit.length);
    if (hit !== null && !isMark && !isCompared && (at === to || hit.length > 1))
      return { bounds: hit.value, to: at === to ? at + hit.length : to };
    if (!isSpoken(tokens[at])) return null;
  }
  return null;
};

/** How many words stand at most between what is compared and “than”: 1.2 percentage points more. */
const comparedReach = 4;

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  englishNumbers.digits.has(token?.lemma ?? '') ||
  englishNumbers.powers.has(token?.lemma ?? '');

const followsNumber = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= at - comparedReach; back -= 1) {
    const token = tokens[back];
    if (isNumber(token)) return true;
    if (token?.kind !== 'word' && token?.lemma !== '%') return false;
  }
  return false;
};

/** 5,000 more than a year earlier, lower than two years ago: “than” compares with that time, and says nothing of its length. */
export const isComparison = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (!/^(?:earlier|before|ago|previously|prior)$/.test(lemmaAt(tokens, to))) return false;
  const than = /^(?:a|an|the)$/.test(lemmaAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (lemmaAt(tokens, than) !== 'than') return false;
  const word = lemmaAt(tokens, than - 1);
  return /^(?:higher|lower|greater|smaller|fewer|better|worse|larger)$/.test(word) || followsNumber(tokens, than - 1);
};
