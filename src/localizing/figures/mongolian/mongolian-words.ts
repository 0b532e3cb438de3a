import { boundsOf } from '../bounds';
import type { NumberWords } from '../spoken/cardinal';
import { phrasesOf, phraseTable } from '../spoken/phrase-table';
import grammar from './grammar.json';

const boundsTable = (table: Readonly<Record<string, readonly string[]>>) =>
  phraseTable(phrasesOf(table).map(([phrase, names]) => [phrase, boundsOf(names)] as const));

/** The words of Mongolian numbers, by lemma. */
export const mongolianNumbers: NumberWords = {
  digits: new Map(Object.entries(grammar.digits)),
  powers: new Map(Object.entries(grammar.powers)),
  connectors: new Set(),
  articles: new Set(),
  halves: new Set(['хагас']),
  digitsFollow: true,
  suffixes: new Map(),
};

export const mongolianUnits = phraseTable(phrasesOf(grammar.units));
export const mongolianHedgesBefore = boundsTable(grammar.before);
export const mongolianHedgesAfter = boundsTable(grammar.after);
export const hedgesAfterAblative = boundsTable(grammar.afterAblative);
