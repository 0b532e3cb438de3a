import type { AchievementKind, TimeAspect, Trend } from '../achievement/enumerations';
import { clauseAfter } from './clause';
import type { Measure } from './measure';
import { toNumber } from './number/decimal';
import { type UnitCode, unitOf } from './unit';
import { wordTable } from './word-table';
import words from './words/kind-words.json';

/** The kinds that a number in running text can have. */
export type QuantityKind = Exclude<AchievementKind, 'award_count' | 'comparison' | 'qualitative'>;

/** What the words around a measure make of it. */
export type Statement = {
  readonly kind: QuantityKind;
  readonly trend: Trend | null;
  readonly timeAspect: TimeAspect;
};

const rose = new Set(words.rose);
const verbs = wordTable([...words.rose, ...words.fell]);
const between = wordTable(words.between);
const notVerbs = wordTable(words.notVerb);
const changeNouns = wordTable(words.changeNouns);
const levels = wordTable(words.level);
const comparedOnly: ReadonlySet<string> = new Set(words.onlyCompared);

const trendOf = (verb: string): Trend => (rose.has(verb) ? 'rose' : 'fell');

const stripped = (lead: string): string => {
  let end = lead.length;
  for (let word = between.before(lead, end); word !== null; word = between.before(lead, end)) end -= word.length;
  return lead.slice(0, end);
};

/** The verb of rising or falling at the end of some words: 同比增长, 较上年多. A bare 高 or 多 needs something compared. */
const verbEnding = (lead: string): string | null => {
  if (notVerbs.before(lead, lead.length) !== null) return null;
  const verb = verbs.before(lead, lead.length);
  if (verb === null) return null;
  return comparedOnly.has(verb) && !/[比较于]/.test(lead) ? null : verb;
};

type Movement = { readonly moved: 'to' | 'by' | 'none'; readonly trend: Trend | null };

const objectOf = (lead: string): Movement => {
  for (const verb of words.withObject) {
    const at = lead.lastIndexOf(verb);
    const object = at < 0 ? '' : lead.slice(at + verb.length);
    const fits = object.length > 0 && object.length <= 8 && !words.notObject.some((word) => object.includes(word));
    if (fits && lead.charAt(at - 1) !== '新') return { moved: 'by', trend: trendOf(verb) };
  }
  return { moved: 'none', trend: null };
};

/** Whether the words before a number say that something moved to it (提高到) or by it (提高, 增幅达, 增加岗位). */
const movement = (lead: string, unit: UnitCode | null): Movement => {
  const level = levels.before(lead, lead.length);
  if (level !== null && level !== '达' && level !== '达到') {
    const verb = verbEnding(lead.slice(0, -level.length));
    if (verb !== null && !comparedOnly.has(verb)) return { moved: 'to', trend: trendOf(verb) };
  }
  const words_ = stripped(lead);
  const noun = changeNouns.before(words_, words_.length);
  if (noun !== null) {
    const isBare = noun === '同比' || noun === '环比';
    if (!isBare) return { moved: 'by', trend: /[降跌]/.test(noun) ? 'fell' : 'rose' };
  }
  const isLevel = /(到|至|达|达到|为)$/.test(lead) && words_ === lead.replace(/(达到|到|至|达|为)$/, '');
  const verb = verbEnding(words_);
  if (verb !== null && !(isLevel && comparedOnly.has(verb))) return { moved: 'by', trend: trendOf(verb) };
  return unit === 'percent' ? { moved: 'none', trend: null } : objectOf(lead);
};

const perOne = /每[人户名位亩村头只个家场](?!年)|每平方米|每公里|每人每/;

/** 每人最高资助 bounds what one gets and tells no average. */
const ceiling = /最[高多低少][^，]{0,8}$/;

const saysMean = (lead: string): boolean => {
  const said = words.notMean.reduce((rest, word) => rest.replaceAll(word, ''), lead);
  return words.mean.some((word) => said.includes(word)) || (perOne.test(said) && !ceiling.test(said));
};

const timeAspectOf = (lead: string, kind: QuantityKind): TimeAspect => {
  if (words.annualAverage.some((word) => lead.includes(word))) return 'annual_average';
  if (kind === 'change') return 'change';
  return words.cumulative.some((word) => lead.includes(word)) ? 'cumulative' : 'unmarked';
};

/** A figure that the verb follows: 88% in 由88%提高到94.2% is a level, not a change. */
const isStartOfMove = (text: string, measure: Measure, lead: string): boolean =>
  /[由从自]$/.test(lead) && /(到|至|为)/.test(clauseAfter(text, measure.end));

/** No part exceeds its whole: 完成目标的118% compares with a target. */
const isWithinWhole = ({ value, upper }: Measure): boolean => toNumber(upper ?? value) <= 100;

const kindOf = (measure: Measure, moved: Movement['moved'], lead: string): QuantityKind => {
  if (measure.form === 'rank') return 'rank';
  if (measure.form === 'ratio' || measure.form === 'index') return 'ratio';
  if (measure.form === 'doubling') return 'multiple';
  if (measure.unit === 'percentage_point' || moved === 'by') return 'change';
  if (measure.unit === 'times') return 'multiple';
  if (measure.unit === 'percent') return isWithinWhole(measure) ? 'share' : 'ratio';
  const unit = measure.unit === null ? null : unitOf(measure.unit);
  if (measure.form === 'rate' || unit?.denominator != null) return 'rate';
  if (measure.denominator !== null || measure.measureWord?.endsWith('岁') === true || saysMean(lead)) return 'mean';
  return unit?.kind === 'money' ? 'amount' : 'count';
};

/** 增长-2.3% says a fall. */
const reversed = (trend: Trend | null): Trend | null => (trend === 'rose' ? 'fell' : trend === 'fell' ? 'rose' : trend);

/**
 * Decides kind, trend and time aspect of a measure.
 *
 * @param lead the clause before it; before the first member where it stands in a list.
 */
export const statementOf = (text: string, measure: Measure, lead: string): Statement => {
  const move: Movement = isStartOfMove(text, measure, lead)
    ? { moved: 'none', trend: null }
    : movement(lead, measure.unit);
  const kind = kindOf(measure, move.moved, lead);
  const hasTrend = kind !== 'rank' && kind !== 'ratio';
  const trend = '-－−'.includes(text.charAt(measure.start)) ? reversed(move.trend) : move.trend;
  return { kind, trend: hasTrend ? trend : null, timeAspect: timeAspectOf(lead, kind) };
};
