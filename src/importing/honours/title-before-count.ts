import type { AwardReference } from '../extraction/achievement-proposal';
import { isUnmistakable, isVague, opensTitle } from './award-title';
import { withLevelOf } from './counted-kind';
import { amount, clauseStart, isConferredBefore } from './counted-words';
import { levelledPraiseAt } from './levelled-praise';
import { titleAt } from './read-title';
import { counting, levels, notVerbs, shortLevelled } from './vocabulary';

/** `三八红旗手（集体）16名`. */
const aside = /（[\u3400-\u9FFF]{1,4}）$/;
/** Honours that are not all named: `…、省级绿色社区等荣誉30余项`. */
const others = /等(?:各类|各级)?(?:荣誉|称号|奖项|奖励|表彰)[^，]{0,6}$/;
const filler = /(?:获得者|荣誉称号|称号|荣誉|表彰|奖牌|共计|合计|累计|分别|共|各|达到|达|为|有|等|的|[\s\u3000])+$/;

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
      const opens = character === '有' && opensTitle(text, at + 1);
      if (opens || /[、）)]/.test(character)) start = at + 1;
      const verb = notVerbs.at(text, at) === null ? counting.at(text, at) : null;
      if (verb !== null && at + verb.length < end) {
        at += verb.length - 1;
        start = at + 1;
      }
    }
  }
  for (const match of text.slice(from, end).matchAll(amount))
    start = Math.max(start, from + match.index + match[0].length);
  const joint =
    /^(?:(?:[全我][国省区市县旗盟州])?[现拥共]?有|打造|建成|培育|新增|其中|先后|并|还|又|出|了|的|和|与|及|以及|为|到|[\s\u3000])+/.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  return start + joint;
};

const plainTitle = (printed: string, conferred: boolean): AwardReference | null => {
  for (let at = 0; at < printed.length - 2; at += 1) {
    const isStart = at === 0 || /[“]/.test(printed.charAt(at)) || opensTitle(printed, at);
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

/** Whether a level makes a title of words that no verb confers: `省级文明单位33个`, `省劳模21人`. */
const isLevelled = ({ level, printedLevel, title }: AwardReference, printed: string): boolean =>
  level !== null &&
  (/“|示范/.test(printed) ||
    (/级$/.test(printedLevel ?? '') && !isVague(title)) ||
    shortLevelled.before(title, title.length) !== null);

/** `全国三八红旗手5名`, `“最美家庭”12万户`, `省级8项` after `国家级奖项3项`. */
export const titleBefore = (text: string, start: number): AwardReference | null => {
  const end = start - (aside.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
  const from = titleStart(text, end);
  const words = text.slice(from, end);
  if (others.test(words)) return null;
  const printed = words.replace(filler, '');
  const conferred = isConferredBefore(text, from);
  const praise = conferred ? levelledPraiseAt(words, 0) : null;
  if (praise !== null && words.slice(praise.end).replace(filler, '') === '') return praise.award;
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
  if (award === null || (!conferred && !isUnmistakable(award.title) && !isLevelled(award, printed))) return null;
  return withLevelOf(award, priorInList(text, from, conferred));
};
