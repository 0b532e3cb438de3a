import { boundsOf } from '../bounds';
import type { NumberWords } from '../spoken/cardinal';
import { phrasesOf, phraseTable } from '../spoken/phrase-table';
import words from './words.json';

const map = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(table));

const boundsTable = (table: Readonly<Record<string, readonly string[]>>) =>
  phraseTable(phrasesOf(table).map(([phrase, names]) => [phrase, boundsOf(names)] as const));

/** The words of English numbers. */
export const englishNumbers: NumberWords = {
  digits: map(words.digits),
  powers: map(words.powers),
  connectors: new Set(['and']),
  articles: new Set(['a', 'an']),
  halves: new Set(['half']),
  digitsFollow: false,
  suffixes: map(words.suffixes),
};

/** Letters behind an amount of money: $360m, €2b. */
export const moneyPowers = map(words.moneyPowers);

/** Units behind a number: `percentage points` → point. */
export const englishUnits = phraseTable(phrasesOf(words.units));
export const permilleWords = phraseTable(words.permille.map((phrase) => [phrase, true] as const));
export const currenciesBefore = phraseTable(phrasesOf(words.currencyBefore));
export const hedgesBefore = boundsTable(words.before);
export const hedgesAfter = boundsTable(words.after);
export const severalWords = phraseTable(words.several.map((phrase) => [phrase, true] as const));
export const labelWords = phraseTable(words.labels.map((phrase) => [phrase, true] as const));
export const skippedBefore = phraseTable(words.skipBefore.map((phrase) => [phrase, true] as const));
export const adjectives: ReadonlySet<string> = new Set(words.adjectives);
export const months = map(words.months);
export const plurals = map(words.plurals);
export const ordinals = map(words.ordinals);
export const parts = map(words.parts);
export const multiples = map(words.multiples);
export const looseMultiples = map(words.looseMultiples);
export const levelWords: ReadonlySet<string> = new Set(words.levelWords);
export const decades = map(words.decades);
export const recurrences = map(words.recurrences);
export const noons: ReadonlySet<string> = new Set(words.noons);
export const nameWords: ReadonlySet<string> = new Set(words.nameWords);

/** Set phrases in which another language says no number: hold up half the sky. */
export const idioms = phraseTable(words.idioms.map((phrase) => [phrase, true] as const));

const lengths = ['decade', 'century', 'year', 'month', 'week', 'day', 'hour', 'fortnight', 'minute', 'decade-long'];

/** Every word that a figure can begin with. */
export const beginners: ReadonlySet<string> = new Set([
  ...[words.digits, words.powers, words.ordinals, words.months, words.multiples, words.looseMultiples].flatMap(
    (table) => Object.keys(table),
  ),
  ...[words.plurals, words.parts].flatMap((table) => Object.keys(table)),
  ...[...words.several, ...words.idioms].map((phrase) => phrase.split(' ')[0] ?? ''),
  ...lengths,
  ...[words.decades, words.recurrences].flatMap((table) => Object.keys(table)),
  ...words.noons,
  ...['a', 'an', 'another', 'half', 'quarter', 'halved', 'halving', 'halves', 'q', 'latter', 'dozen'],
]);
