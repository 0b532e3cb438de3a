import type { Span } from '../../domain/evidence/span';
import type { AwardReference } from '../extraction/achievement-proposal';
import { awardOf, kindOfTitle, type Manner } from './award-title';
import { heads, levels, notAwards, praise, praised, suffixes } from './vocabulary';

/** A title where it stands; `end` is after 称号 where that follows. */
export type TitleMatch = Span & { readonly award: AwardReference; readonly isCalledTitle: boolean };

const longest = 48;
const introduction =
  /(?:[为了过到出“]?(?=[\u3400-\u9FFF\d“])(?:(?:\d{4}|[一二〇○零]{4})(?:[—\-－至](?:\d{4}|\d{2}))?年?度?|年度|第[\d一二三四五六七八九十百]+[届批次]|[首上本][届批次]|[全我][国省区市县旗盟州](?:首|第一|唯一)[位个名家批]|(?:首|第一|唯一)[位个名家批]的?|[一那这][名位个]|[今去]年|[村镇乡县市旗]里的?(?:首|第一|唯一)[位名个]|[全我][国省区市县旗盟州](?:首个|唯一|此次)?(?:入选|获评|当选|获奖|获得)的|[\d一二三四五六七八九十两多数]+次|颁发的|授予的|表彰的|评选的|新一届|多项))|[为了过到出](?!到)/y;
const measure = /[\d０-９]+[余多]?(?:[个名人位户家项支次枚块张件]|万)/y;
const han = /[一二三四五六七八九十百两]+[余多]?[个名人位户家项支次](?![\u3400-\u9FFF]{0,2}等功)/y;
const opening = /^[“「]/;

const matchLength = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

const pastIntroduction = (text: string, from: number): number => {
  let at = from;
  for (let length = -1; length !== 0; at += length) length = matchLength(introduction, text, at);
  return at;
};

const isListWord = (text: string, at: number): number =>
  /^(?:以及|和|与|及|暨)/.exec(text.slice(at, at + 2))?.[0].length ?? 0;

const beginsTitle = (text: string, at: number): boolean =>
  opening.test(text.charAt(at)) || levels.at(text, at) !== null || praise.at(text, at) !== null;

/** Whether what is quoted is only a part of a title: `全国“八五”普法先进单位`. */
const goesOn = (text: string, from: number, end: number): boolean =>
  /[\u3400-\u9FFF]/.test(text.charAt(end)) &&
  suffixes.at(text, end) === null &&
  isListWord(text, end) === 0 &&
  /^[^“]{2,6}“.{1,4}”$/.test(text.slice(from, end)) &&
  kindOfTitle(text.slice(from, end)) === null;

/** Where the words of a title that begins at `from` end. */
const endOfTitle = (text: string, from: number, until: number): number => {
  let at = from;
  const last = Math.min(until, from + longest);
  while (at < last) {
    const character = text.charAt(at);
    if (/[“「]/.test(character)) {
      const close = text.indexOf(character === '“' ? '”' : '」', at);
      if (close === -1 || close > last) return at;
      if (at > from && /[”」]/.test(text.charAt(at - 1))) return at;
      const after =
        suffixes.at(text, close + 1) === null ? (heads.at(text, close + 1) ?? praised.at(text, close + 1)) : null;
      const end = close + 1 + (after?.length ?? 0);
      if (end <= until && !goesOn(text, from, end)) return end;
      if (end > until) return close + 1;
      at = end;
      continue;
    }
    if (/[，。；：！？、（）()\s\u3000”的]/.test(character)) return at;
    const isDone = at - from >= 3 && (/[”」]/.test(text.charAt(at - 1)) || kindOfTitle(text.slice(from, at)) !== null);
    if (isDone && (matchLength(measure, text, at) > 0 || matchLength(han, text, at) > 0)) return at;
    const joint = isListWord(text, at);
    if (joint > 0 && (isDone || (at - from >= 4 && (levels.at(text, at + joint)?.length ?? 0) >= 2))) return at;
    if (at > from && text.startsWith('等', at) && !text.startsWith('等奖', at) && !text.startsWith('等功', at))
      return at;
    if (
      at > from + 1 &&
      suffixes.at(text, at) !== null &&
      (!text.startsWith('榜', at) || /[”」]/.test(text.charAt(at - 1)))
    )
      return at;
    at += 1;
  }
  return at;
};

/** The last place at which words that run on still end as a title: `全国劳动模范后` → after 模范. */
const endOfHead = (text: string, from: number, end: number): number => {
  for (let at = end; at > from + 2; at -= 1)
    if (
      /[”」]/.test(text.charAt(at - 1)) ||
      heads.before(text, at) !== null ||
      kindOfTitle(text.slice(from, at)) !== null
    )
      return at;
  return end;
};

/** The first place at which words before a name end as a title: `全国劳动模范赵铁林` → after 模范. */
const endOfFirstHead = (text: string, from: number, end: number): number => {
  if (/[）)]/.test(text.charAt(end)) && kindOfTitle(text.slice(from, end)) !== null) return end;
  for (let at = from + 3; at <= end; at += 1) {
    if (kindOfTitle(text.slice(from, at)) === null) continue;
    let last = at;
    const isPraiseOnly = praise.before(text, at) === heads.before(text, at);
    for (let next = at + 1; next <= Math.min(end, at + 4); next += 1) {
      const head = heads.before(text, next);
      const noun = isPraiseOnly ? praised.before(text, next) : null;
      const isLonger = (head?.length ?? 0) > next - at || (noun?.length ?? 0) >= next - at;
      if (isLonger && kindOfTitle(text.slice(from, next)) !== null) last = next;
    }
    return last;
  }
  return end;
};

/**
 * Reads the title that begins at a place, past its year, edition and the like: `第十三届“全国五好家庭”称号`.
 *
 * @param until where it must end at the latest
 * @param isMention whether words that are told of the title may follow it: `全国劳动模范` + `表彰大会`
 */
export const titleAt = (
  text: string,
  from: number,
  until: number,
  manner: Manner,
  isMention = false,
): TitleMatch | null => {
  const start = manner === 'free' ? from : pastIntroduction(text, from);
  const raw = endOfTitle(text, start, until);
  if (raw - start < 3) return null;
  const suffix = suffixes.at(text, raw);
  const isCalledTitle = suffix !== null && /称号|美誉/.test(suffix);
  const isClosed = /[”」]/.test(text.charAt(raw - 1));
  const end =
    isCalledTitle || isClosed
      ? raw
      : manner === 'free'
        ? endOfFirstHead(text, start, raw)
        : endOfHead(text, start, raw);
  if ((end < raw || suffix === null) && !isMention && notAwards.at(text, end) !== null) return null;
  const award = awardOf(text.slice(start, end), manner, isCalledTitle);
  return award === null
    ? null
    : { start, end: end === raw && suffix !== null ? end + suffix.length : end, award, isCalledTitle };
};

/** The titles of a list: `“全国三八红旗手”“全省优秀党员”等称号`, `A、B和C`. */
export const titlesAt = (text: string, from: number, until: number, manner: Manner): readonly TitleMatch[] => {
  const titles: TitleMatch[] = [];
  let at = from;
  while (at < until && titles.length < 24) {
    const isFirst = titles.length === 0;
    const title = titleAt(text, isFirst ? pastIntroduction(text, at) : at, until, isFirst ? manner : 'conferred');
    if (title === null) break;
    titles.push(title);
    at = title.end;
    const mark = text.charAt(at);
    const joint = mark === '、' || mark === '“' ? (mark === '、' ? 1 : 0) : isListWord(text, at);
    if (joint === 0 && mark !== '“') break;
    if (
      mark !== '、' &&
      joint > 0 &&
      !beginsTitle(text, at + joint) &&
      kindOfTitle(text.slice(at + joint, at + joint + 2)) === null
    ) {
      const next = titleAt(text, at + joint, until, 'conferred');
      if (next === null) break;
    }
    at += joint;
  }
  // `A、B称号`: the word of title at the end of the list speaks of all of it.
  return titles;
};
