import type { Cardinal } from '../spoken/cardinal';
import { lemmaAt } from '../spoken/step';
import type { Token } from '../spoken/token';
import { type EnglishUnit, englishCurrencyBefore } from './english-unit';
import { months } from './english-words';

/** 5G, A4, COVID-19, H1N1: a number that letters make a code of. */
export const isCode = (tokens: readonly Token[], { from, to }: Cardinal, unit: EnglishUnit | null): boolean => {
  const [token, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
  if (token?.kind !== 'number' || englishCurrencyBefore(tokens, from) !== null) return false;
  if (token.glue === 'joined' && before?.kind === 'word') return true;
  if (token.glue === 'joined' && before?.lemma === '+') return true;
  if (token.glue === 'hyphen' && before?.kind === 'word' && before.isCapital)
    return !months.has(before.lemma) && !/^(?:mid|pre|post|under|over|top|non|group)$/.test(before.lemma);
  if (after?.glue !== 'joined') return false;
  if (after.lemma === '+') return tokens[to + 1]?.glue === 'joined';
  return after.kind === 'word' && unit === null && !/^(?:s|'s|st|nd|rd|th)$/.test(after.lemma);
};

const isQuotation = (token: Token | undefined): boolean => /^["“”‘’']$/.test(token?.lemma ?? '');

/** No name in quotation marks has more tokens. */
const longestName = 8;

/** "five guarantees", “Three Norths”: a name that begins with its number. */
const opensQuotation = (tokens: readonly Token[], from: number): boolean =>
  isQuotation(tokens[from - 1]) && tokens.slice(from, from + longestName).some(isQuotation);

/** Whether a number stands in a name: three-way, the 12345 hotline, the Three-North Program. */
export const standsInName = (tokens: readonly Token[], { from, to, isSpelled }: Cardinal): boolean => {
  const [token, after] = [tokens[from], tokens[to]];
  if (
    isSpelled &&
    after?.glue === 'hyphen' &&
    /^(?:way|pronged|sided|dimensional|track|tier|step|wheeled)$/.test(after.lemma)
  )
    return true;
  if (after?.lemma === 'year' && tokens[to + 1]?.lemma === 'plan') return true;
  if (/^(?:hotline|helpline)$/.test(lemmaAt(tokens, to)) || (isSpelled && opensQuotation(tokens, from))) return true;
  return (
    isSpelled &&
    token?.isCapital === true &&
    !token.opens &&
    (after?.isCapital === true || tokens[from - 1]?.isCapital === true)
  );
};
