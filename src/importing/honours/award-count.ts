import type { RecipientKind } from '../../domain/achievement/enumerations';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { StatedFigure } from '../figures/stated-figure';
import { isUnmistakable } from './award-title';
import { titleAt, titlesAt } from './read-title';
import { isHoped, verbsIn } from './verb';
import { adverbs, bodies, counting, families, levels } from './vocabulary';

const countable: ReadonlySet<string> = new Set([
  'person',
  'household',
  'post',
  'collective',
  'base',
  'organisation',
  'item',
  'team',
  'place',
  'person_time',
  'project',
  'couple',
  'piece',
]);

const kindByUnit: Readonly<Record<string, RecipientKind>> = {
  person: 'person',
  person_time: 'person',
  household: 'family',
};

const reach = 60;
const mark = /[，。；：！？]/;
const filler = /(?:荣誉称号|称号|荣誉|表彰|奖牌|共计|合计|累计|分别|共|各|达到|达|为|有|等|[\s\u3000])+$/;
const amount =
  /[\d０-９.,]+[余多]?万?[余多]?(?:名|人次|人|位|个|户|家|支|项|所|座|处|次|枚|件)|[一二三四五六七八九十百两]+(?:名|位|个|户|家|支|项|所)/g;

const clauseStart = (text: string, before: number): number => {
  for (let at = before - 1; at >= Math.max(0, before - 300); at -= 1) if (mark.test(text.charAt(at))) return at + 1;
  return Math.max(0, before - 300);
};

const clauseEnd = (text: string, from: number): number => {
  for (let at = from; at < Math.min(text.length, from + 160); at += 1) if (mark.test(text.charAt(at))) return at;
  return Math.min(text.length, from + 160);
};

const isConferredBefore = (text: string, end: number): boolean => {
  for (let at = Math.max(0, end - 200); at < end; at += 1) if (counting.at(text, at) !== null) return true;
  return false;
};

/** Who a noun after the number is: `9个科室` a collective, `14名个人` a person. */
const kindOfNoun = (noun: string): RecipientKind | null => {
  const words = noun.replace(/[“”]/g, '');
  if (/岗(?:位)?$/.test(words)) return 'post';
  if (families.before(words, words.length) !== null) return 'family';
  if (/(?:个人|职工|干警|员|者|师|生|手|青年|人|干部|民警|法官)$/.test(words)) return 'person';
  const body = bodies.before(words, words.length);
  if (/(?:集体|单位|组织)$/.test(words)) return 'collective';
  return body === null ? null : bodies.kindOf(body) === 'base' ? 'base' : 'collective';
};

const withKind = (award: AwardReference, unit: string, noun: string): AwardReference => {
  const kind = kindOfNoun(noun) ?? kindByUnit[unit] ?? award.recipientKind;
  return { ...award, recipientKind: kind };
};

/** The level of an earlier title of the same list: `旗级“最美庭院”1200户、“文明家庭”350户`. */
const withLevelOf = (award: AwardReference, first: AwardReference | null): AwardReference => {
  if (award.level !== null || award.printedLevel !== null || first === null || first.printedLevel === null)
    return award;
  const title = first.title.startsWith(first.printedLevel) ? first.printedLevel + award.title : award.title;
  return { ...award, title, printedLevel: first.printedLevel, level: first.level };
};

/** Where the words of a title that ends before a number begin: after a mark, a verb, an amount. */
const titleStart = (text: string, end: number): number => {
  const from = Math.max(clauseStart(text, end), end - 48);
  let start = from;
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '“') depth = 1;
    else if (character === '”') depth = 0;
    else if (depth === 0) {
      if (/[、）)]/.test(character)) start = at + 1;
      const verb = counting.at(text, at);
      if (verb !== null && at + verb.length < end) {
        at += verb.length - 1;
        start = at + 1;
      }
    }
  }
  for (const match of text.slice(from, end).matchAll(amount))
    start = Math.max(start, from + match.index + match[0].length);
  const joint =
    /^(?:其中|先后|并|还|又|出|了|的|和|与|及|以及|为|到|[\s\u3000])+/.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + joint;
};

const plainTitle = (printed: string, conferred: boolean): AwardReference | null => {
  for (let at = 0; at < printed.length - 2; at += 1) {
    const isStart = at === 0 || /[“]/.test(printed.charAt(at)) || (levels.at(printed, at)?.length ?? 0) >= 2;
    if (!isStart || (at > 0 && /[“]/.test(printed.slice(0, at)))) continue;
    const award = titleAt(printed, at, printed.length, conferred ? 'gained' : 'free');
    if (award !== null && award.end >= printed.length) return award.award;
  }
  return null;
};

const priorInList = (text: string, start: number, conferred: boolean): AwardReference | null => {
  let at = start;
  for (let guard = 0; guard < 8; guard += 1) {
    const before = text.slice(Math.max(0, at - 1), at);
    const gap = /[、和与及]$/.test(before) ? before : null;
    if (gap === null) return null;
    const numberEnd = at - 1;
    const numbers = [...text.slice(Math.max(0, numberEnd - 14), numberEnd).matchAll(amount)];
    const last = numbers[numbers.length - 1];
    const offset = Math.max(0, numberEnd - 14);
    if (last === undefined || offset + last.index + last[0].length !== numberEnd) return null;
    const end = offset + last.index;
    const from = titleStart(text, end);
    const award = plainTitle(text.slice(from, end).replace(filler, ''), conferred);
    if (award === null || award.printedLevel !== null) return award;
    at = from;
  }
  return null;
};

/** `全国三八红旗手5名`, `“最美家庭”12万户`, `省级8项` after `国家级奖项3项`. */
const titleBefore = (text: string, start: number): AwardReference | null => {
  const from = titleStart(text, start);
  const printed = text.slice(from, start).replace(filler, '');
  const conferred = isConferredBefore(text, from);
  const level = levels.at(printed, 0);
  if (level !== null && level === printed && level.length >= 2 && conferred) {
    const gap = text.slice(Math.max(0, from - 24), from);
    const earlier = [...text.slice(0, from).matchAll(amount)].pop();
    const prior = earlier === undefined ? null : titleBefore(text.slice(0, earlier.index), earlier.index);
    if (prior === null || prior.printedLevel === null || !/[、，]/.test(gap)) return null;
    return {
      ...prior,
      title: level + prior.title.slice(prior.printedLevel.length),
      printedLevel: level,
      level: levels.of(level),
    };
  }
  const award = printed.length < 3 ? null : plainTitle(printed, conferred);
  if (
    award === null ||
    (!conferred && !isUnmistakable(award.title) && !(award.level !== null && /“|示范/.test(printed)))
  )
    return null;
  return withLevelOf(award, priorInList(text, from, conferred));
};

const nounsBetween = (words: string): readonly string[] => {
  const found = [...words.matchAll(amount)];
  return [
    words.slice(0, found[0]?.index ?? words.length),
    ...found.map((match, index) => words.slice(match.index + match[0].length, found[index + 1]?.index ?? words.length)),
  ];
};

const withoutAdverbs = (words: string): string => {
  let bare = words;
  for (
    let word = adverbs.before(bare, bare.length);
    word !== null && word.length <= bare.length;
    word = adverbs.before(bare, bare.length)
  ) {
    bare = bare.slice(0, -word.length);
  }
  return bare.replace(/[、和与及]+$/, '');
};

/** `3个基层法院被评为“全国优秀法院”`, `9个集体、14名个人分别被评为A和B`. */
const titleAfterVerb = (text: string, start: number, end: number, unit: string): AwardReference | null => {
  const until = clauseEnd(text, end);
  const verb = verbsIn(text, { start: end, end: Math.min(until, end + reach) }).find(({ manner }) => manner !== 'free');
  if (verb === undefined || isHoped(text, clauseStart(text, start), verb.start)) return null;
  const between = text.slice(end, verb.start);
  if (/[“”的]/.test(between) && !/的[^的]{1,8}$/.test(between)) return null;
  const titles = titlesAt(text, verb.end, until, verb.manner);
  const nouns = nounsBetween(between);
  const noun = withoutAdverbs(nouns[0] ?? '');
  const earlier = text.slice(clauseStart(text, start), start);
  const before = [...earlier.matchAll(amount)].filter(
    ({ index }, place, all) => /^[^，；]*$/.test(earlier.slice(index)) && place >= all.length - 6,
  ).length;
  const total = before + nouns.length;
  const award = titles.length === total && total > 1 ? titles[before] : titles[0];
  if (award === undefined) return null;
  const first = titles[0]?.award ?? null;
  return withKind(withLevelOf(award.award, first === award.award ? null : first), unit, noun);
};

/**
 * The award whose holders a figure counts: `123个全国巾帼文明岗`, `“最美家庭”12万户`, `3名护林员获评全国优秀护林员`. Null for any
 * other figure.
 */
export const awardCountedBy = ({ quantity, passage }: StatedFigure): AwardReference | null => {
  if (quantity.kind !== 'count' || quantity.unit === null || !countable.has(quantity.unit)) return null;
  const { text } = passage;
  const { start, end, unit } = quantity;
  const byUnit = (award: AwardReference): AwardReference =>
    award.recipientKind === 'other' && kindByUnit[unit] !== undefined
      ? { ...award, recipientKind: kindByUnit[unit] ?? award.recipientKind }
      : award;
  const conferred = isConferredBefore(text, start);
  const after = titleAt(text, end, clauseEnd(text, end), conferred ? 'gained' : 'free');
  const isBare = after !== null && verbsIn(text, after).every(({ manner }) => manner === 'free');
  if (after !== null && isBare && (conferred || isUnmistakable(after.award.title) || after.award.level !== null)) {
    const rest = text.slice(after.end, after.end + 2);
    if (!/^[\u3400-\u9FFF]/.test(rest) || /^[获被荣和及与]/.test(rest)) {
      const verbTitle =
        after.award.level === null && !/[“]/.test(text.slice(end, after.end))
          ? titleAfterVerb(text, start, end, unit)
          : null;
      return verbTitle ?? byUnit(after.award);
    }
  }
  const counted = titleAfterVerb(text, start, end, unit);
  if (counted !== null) return counted;
  const next = text.slice(end, end + 12);
  if (/^[\u3400-\u9FFF“]/.test(next) && !/^(?:荣誉|称号|表彰|等|和|及|以及|与|以上|涌现|脱颖)/.test(next)) return null;
  const before = titleBefore(text, start);
  return before === null ? null : byUnit(before);
};
