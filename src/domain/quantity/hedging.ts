import type { Comparator } from '../achievement/enumerations';
import type { Doubt } from './doubt';
import { comparatorOfHedge, type Hedge, hedgeAfter, hedgeBefore, hedgeInside } from './hedge';
import type { Numeral } from './number/numeral';

/** The hedges of one measure, wherever they stand, and the span with them. */
export type Hedging = {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  readonly hedge: string | null;
  readonly doubts: readonly Doubt[];
};

/** 近3000余 says two things; 超过500余 says one thing twice. */
const conflict = (hedges: readonly Hedge[]): boolean => new Set(hedges.map((hedge) => hedge.comparator)).size > 1;

/** Written for more than a number, and no words. */
const plusSigns: ReadonlySet<string> = new Set(['+', '＋']);

/** No word of a ceiling (最高补贴5万元) stands further from its number. */
const ceilingReach = 7;

/** Words that bound a number from a distance; 最高 and 最低 bound sums only, elsewhere they are superlatives. */
const ceilings: readonly (readonly [string, Comparator, 'any' | 'money'])[] = [
  ['至少', 'ge', 'any'],
  ['至多', 'le', 'any'],
  ['最高', 'le', 'money'],
  ['最多', 'le', 'money'],
  ['最低', 'ge', 'money'],
];

/** 最高补贴5万元, 至少服务30小时: a word of a ceiling or a floor a few characters before, with nothing but words between. */
const distantCeiling = (text: string, start: number, isMoney: boolean): Hedge | null => {
  const near = /[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, start - ceilingReach), start))?.[0] ?? '';
  const found = ceilings.find(([word, , where]) => (isMoney || where === 'any') && near.includes(word));
  if (found === undefined || /[由从到至的]/.test(near.slice(near.lastIndexOf(found[0]) + found[0].length))) return null;
  return { word: found[0], comparator: found[1] };
};

/** No word of a share (约占常住人口的|八分之一) stands further from its number. */
const shareReach = 24;

const beforeShare =
  /(?<hedge>大约|约|将近|接近|近|超过|超|逾|不足|不到)占(?![比有地])[^，。；：！？、\d\n]*$|(?<portion>大约|约|将近|接近|不足|不到)(?!占)[^，。；：！？、\d\n]{2,14}的$/u;

/** 约占常住人口的八分之一, 不到备案企业总数的1%: a hedge before the whole that the number is a share of. */
export const hedgeOfShare = (text: string, start: number): Hedge | null => {
  const groups = beforeShare.exec(text.slice(Math.max(0, start - shareReach), start))?.groups;
  const word = groups?.hedge ?? groups?.portion;
  const comparator = word === undefined ? null : comparatorOfHedge(word);
  return word === undefined || comparator === null ? null : { word, comparator };
};

/**
 * Collects the hedges before, inside and behind a measure.
 *
 * @param end where the unit ends, before any hedge behind it.
 */
export const readHedging = (
  text: string,
  numeral: Numeral,
  start: number,
  end: number,
  what: 'measure' | 'fraction' | 'duration' | 'money',
): Hedging => {
  const before = hedgeBefore(text, start, numeral.bare);
  const inside = numeral.hedge === null ? null : hedgeInside(numeral.hedge);
  const after = hedgeAfter(text, end, what === 'money' ? 'measure' : what);
  const isShare = what === 'fraction' || /[%％]$/.test(text.slice(end - 1, end));
  const distant =
    before === null
      ? (distantCeiling(text, start, what === 'money') ?? (isShare ? hedgeOfShare(text, start) : null))
      : null;
  const bare = numeral.bare ? ({ word: null, comparator: 'gt' } as const) : null;
  const hedges = [before, distant, inside, after].filter((hedge) => hedge !== null);
  const chosen = hedges[0] ?? bare;
  return {
    start: start - (before?.word.length ?? 0),
    end: end + (after?.word.length ?? 0),
    comparator: chosen?.comparator ?? 'eq',
    hedge: plusSigns.has(chosen?.word ?? '') ? null : (chosen?.word ?? null),
    doubts: [
      ...(conflict(hedges) ? (['conflicting_hedges'] as const) : []),
      ...(chosen === bare && bare !== null ? (['bare_magnitude'] as const) : []),
      ...(numeral.hedge === '数' || numeral.hedge === '几' || numeral.hedge === '好几'
        ? (['indefinite'] as const)
        : []),
    ],
  };
};
