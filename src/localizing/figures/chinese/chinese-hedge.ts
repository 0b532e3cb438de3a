import { wordTable } from '../../../domain/quantity/word-table';
import { atLeast, atMost, type Bounds, boundsOf, exactly } from '../bounds';
import words from './words.json';

type Place = Readonly<Record<string, readonly string[]>>;

const boundsByWord = (...places: readonly Place[]): ReadonlyMap<string, Bounds> =>
  new Map(
    places.flatMap((place) =>
      Object.entries(place).flatMap(([names, list]) => list.map((word) => [word, boundsOf(names)] as const)),
    ),
  );

const before = boundsByWord(words.before);
const beforeBare = boundsByWord(words.before, words.beforeBare);
const after = boundsByWord(words.after);
const afterShare = boundsByWord(words.after, words.afterShare);
const afterDuration = boundsByWord(words.after, words.afterDuration);
const inside = boundsByWord(words.inside);

const tables = {
  before: wordTable([...before.keys()]),
  beforeBare: wordTable([...beforeBare.keys()]),
  after: wordTable([...after.keys()]),
  afterShare: wordTable([...afterShare.keys()]),
  afterDuration: wordTable([...afterDuration.keys()]),
};

const notBefore: Readonly<Record<string, readonly string[] | undefined>> = words.notBefore;
const notAfter: Readonly<Record<string, readonly string[] | undefined>> = words.notAfter;

export type ChineseHedge = { readonly word: string; readonly bounds: Bounds };

/** 最高可贷|50万元, 至少需要|30天: a bound that a verb parts from its number. */
const distant: readonly (readonly [RegExp, Bounds])[] = [
  [/(?:最高|最多|最长|至多|最大)(?:可以?|能|不超过)[\p{Script=Han}]{1,4}$/u, atMost],
  [/(?:最高|最多|最长|至多)[\p{Script=Han}]{1,3}$/u, atMost | exactly],
  [/(?:至少|最少|不少于|起码)[需要有为获得服务完成参加安排]{1,4}$/, atLeast],
];

const distantHedge = (text: string, start: number): ChineseHedge | null => {
  const lead = text.slice(Math.max(0, start - 9), start);
  const found = distant.find(([pattern]) => pattern.test(lead));
  return found === undefined ? null : { word: '', bounds: found[1] };
};

/** The hedge that ends where a figure begins: 近|3.6万. `isBare` admits 过 and 上, before 百千万亿 and 半. */
export const chineseHedgeBefore = (text: string, start: number, isBare: boolean): ChineseHedge | null => {
  const word = (isBare ? tables.beforeBare : tables.before).before(text, start);
  if (word === null) return distantHedge(text, start);
  const at = start - word.length;
  if ((notBefore[word] ?? []).some((other) => at >= other.length && text.endsWith(other, at))) return null;
  const bounds = beforeBare.get(word);
  return bounds === undefined ? null : { word, bounds };
};

/** The hedge behind a measure: 3000人|以上, 三成|强, 一年|多. */
export const chineseHedgeAfter = (
  text: string,
  end: number,
  what: 'measure' | 'share' | 'duration',
): ChineseHedge | null => {
  const table = what === 'share' ? 'afterShare' : what === 'duration' ? 'afterDuration' : 'after';
  const word = tables[table].at(text, end);
  if (word === null) return null;
  const next = end + word.length;
  const admitted = (what === 'share' || what === 'duration') && (word === '多' || word === '余');
  const blocked = (notAfter[word] ?? []).some((other) => text.startsWith(other, next));
  if (blocked && !(admitted && !/^多(?:于|达|年来|元|数|种|样)/.test(text.slice(end, end + 3)))) return null;
  if (word === '多' && what === 'measure') return null;
  const bounds = (table === 'afterShare' ? afterShare : table === 'afterDuration' ? afterDuration : after).get(word);
  return bounds === undefined ? null : { word, bounds };
};

/** 余 多 来 + inside a number. */
export const chineseHedgeInside = (word: string): Bounds | null => inside.get(word) ?? null;
