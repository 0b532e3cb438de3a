import type { Comparator } from '../achievement/enumerations';
import { wordTable } from './word-table';
import hedgeTable from './words/hedges.json';

/** A hedge of a text: the word as printed and how it bounds the number. */
export type Hedge = {
  readonly word: string;
  readonly comparator: Comparator;
};

type Place = 'before' | 'beforeRank' | 'beforeBare' | 'inside' | 'after' | 'afterFraction' | 'afterUnit';

const comparatorsOf = (place: Place): ReadonlyMap<string, Comparator> => {
  const byComparator: Partial<Record<Comparator, readonly string[]>> = hedgeTable[place];
  const kinds: readonly Comparator[] = ['gt', 'ge', 'lt', 'le', 'approx'];
  return new Map(kinds.flatMap((kind) => (byComparator[kind] ?? []).map((word) => [word, kind] as const)));
};

const places: Readonly<Record<Place, ReadonlyMap<string, Comparator>>> = {
  before: comparatorsOf('before'),
  beforeRank: comparatorsOf('beforeRank'),
  beforeBare: comparatorsOf('beforeBare'),
  inside: comparatorsOf('inside'),
  after: comparatorsOf('after'),
  afterFraction: comparatorsOf('afterFraction'),
  afterUnit: comparatorsOf('afterUnit'),
};

const table = {
  before: wordTable([...places.before.keys()]),
  beforeBare: wordTable([...places.before.keys(), ...places.beforeBare.keys()]),
  after: wordTable([...places.after.keys()]),
  afterFraction: wordTable([...places.after.keys(), ...places.afterFraction.keys()]),
  afterUnit: wordTable([...places.after.keys(), ...places.afterUnit.keys()]),
};

const blockedBefore: Readonly<Record<string, readonly string[] | undefined>> = hedgeTable.notBefore;
const blockedAfter: Readonly<Record<string, readonly string[] | undefined>> = hedgeTable.notAfter;

/** The comparator of a stored hedge word, wherever it stands (`余` → gt), or null for a word that is no hedge. */
export const comparatorOfHedge = (word: string): Comparator | null => {
  for (const place of Object.values(places)) {
    const comparator = place.get(word);
    if (comparator !== undefined) return comparator;
  }
  return null;
};

const hedge = (word: string): Hedge | null => {
  const comparator = comparatorOfHedge(word);
  return comparator === null ? null : { word, comparator };
};

/** The hedge that ends where a number begins: 近|3.6万. `bare` admits 过 and 上, which stand before 百千万亿 and 半 only. */
export const hedgeBefore = (text: string, numberStart: number, bare: boolean): Hedge | null => {
  const word = (bare ? table.beforeBare : table.before).before(text, numberStart);
  if (word === null) return null;
  const start = numberStart - word.length;
  const blocked = (blockedBefore[word] ?? []).some((other) => text.endsWith(other, start) && start >= other.length);
  return blocked ? null : hedge(word);
};

/** The hedge that stands behind a measure: 3000人|以上, 三成|强. 多 and 余 (一年多) where the unit admits them. */
export const hedgeAfter = (
  text: string,
  measureEnd: number,
  what: 'measure' | 'fraction' | 'duration',
): Hedge | null => {
  const words = what === 'fraction' ? table.afterFraction : what === 'duration' ? table.afterUnit : table.after;
  const word = words.at(text, measureEnd);
  if (word === null) return null;
  const end = measureEnd + word.length;
  const admitted = what === 'fraction' && (word === '多' || word === '余');
  const blocked = !admitted && (blockedAfter[word] ?? []).some((other) => text.startsWith(other, end));
  return blocked ? null : hedge(word);
};

/** The hedge inside a number: 余 多 来 几 数. */
export const hedgeInside = (word: string): Hedge | null => hedge(word);
