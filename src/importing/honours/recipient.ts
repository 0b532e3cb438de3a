import type { Span } from '../../domain/evidence/span';
import type { HonoreeKind } from '../extraction/honoree-proposal';
import { isName, nameAt } from '../people/name-at';
import { nameBefore } from '../people/name-before';
import { beginsWithSurname, compoundSurname } from '../people/surnames';
import { jobs } from '../people/vocabulary';
import {
  adverbs,
  bodies,
  bodyPronouns,
  families,
  familyPronouns,
  generic,
  personPronouns,
  unnamed,
} from './vocabulary';

/** Whoever holds an honour, where the name stands in the sentence. */
export type Recipient = Span & { readonly name: string; readonly kind: HonoreeKind };

/** Whether a sentence calls somebody by surname and job: `苏庭长`, `司徒教练`. */
export const addresses = (text: string, { name, kind }: Recipient): boolean => {
  if (kind !== 'person') return false;
  const surname = compoundSurname(name) || name.charAt(0);
  for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + 1)) {
    if (jobs.at(text, at + surname.length) !== null) return true;
  }
  return false;
};

/** What a phrase says of who receives: names, a mere number, a pronoun, or nobody (`先后`, `在2022年`). */
export type Subject = {
  readonly words: string;
  readonly named: readonly Recipient[];
  readonly isCounted: boolean;
  readonly isEmpty: boolean;
  readonly pronoun: 'person' | 'people' | 'family' | 'body' | null;
  /** The surname in a mention by surname and job: `晋庭长`. */
  readonly surname: string | null;
};

const times =
  '(?:[12]\\d{3}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[以至—-].{0,6}?)?|(?:今|去|前|同|当|次|翌|每)年(?:\\d{1,2}月(?:份)?)?(?:\\d{1,2}日)?[底初]?|\\d{1,2}月(?:\\d{1,2}日)?|连续[\\d一二三四五六七八九十两多]+[年次届度]|[\\d一二三四五六七八九十两三几多]+[年次度](?:间|来|前|后|内)?|年[初底末])';
/** A time, or the place of the paper (`我市`), before a name. */
const timeAtStart = new RegExp(`^(?:${times}|我[国省区市县旗盟州院校]|[\\s\\u3000])`);
const reason =
  /(?:(?:因|凭借|凭着|凭|靠着|由于)[\u3400-\u9FFF]{2,14}|继[\u3400-\u9FFF\d]{2,14}后|在[\u3400-\u9FFF]{2,20}[中上里])$/;
const timeAtEnd = new RegExp(`(?:${times}|[\\s\\u3000])$`);
const setting =
  /^(?:在|于|经|据|因|以|凭|由于|随着|自)[^、]*(?:上|中|下|里|后|时|以来|间|期间|活动|评选|比赛|大赛|会议|大会|绩|异|献)/;
const quantity =
  /(?:[\d０-９]+|[一二三四五六七八九十百千万两数几]+)[余多]?万?[余多]?(?:名|人|位|个|户|家|支|对|项|所|座|处|岁)/;
const tail =
  /(?:等(?:一批|多)?(?:[\d０-９]+|[一二三四五六七八九十百两]+|多)?[余多]?(?:人|名|位|个|户|家)?[\u3400-\u9FFF]{0,8}|(?!一家)(?:[\d０-９]+|[一二三四五六七八九十百两]+)(?:人|名[\u3400-\u9FFF]{0,8}|位[\u3400-\u9FFF]{0,8}|个[\u3400-\u9FFF]{0,8}|户[\u3400-\u9FFF]{0,8}|家[\u3400-\u9FFF]{0,8}))$/;

const reasonAtEnd = (words: string): string => {
  const why = reason.exec(words.slice(-24))?.[0] ?? '';
  return why.length + 2 > words.length ? '' : why;
};

/** Cuts adverbs and times from both ends of a phrase. */
const bareSpan = (text: string, from: number, until: number): Span => {
  let start = from;
  let end = until;
  for (let before = -1; before !== end - start && end > start; ) {
    before = end - start;
    const words = text.slice(start, end);
    const last = reasonAtEnd(words) || (timeAtEnd.exec(words)?.[0] ?? adverbs.before(words, words.length) ?? '');
    if (last !== '' && last.length <= words.length) end -= last.length;
    const rest = text.slice(start, end);
    const first = timeAtStart.exec(rest)?.[0] ?? setting.exec(rest)?.[0] ?? adverbs.at(rest, 0) ?? '';
    if (first.length <= rest.length) start += first.length;
  }
  return { start, end };
};

const joined = /[、]|(?<![孟布恩苏呼敖])和(?!平|谐)|(?<=[\u3400-\u9FFF]{2})同(?![志学事时心仁年行胞名])|与|以及|及/g;

const partsOf = (text: string, { start, end }: Span): readonly Span[] => {
  const words = text.slice(start, end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(joined)) {
    parts.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: start + from, end });
  return parts.filter((part) => part.end > part.start);
};

const placeIn = (text: string, name: string, { start, end }: Span): Span | null => {
  const at = text.lastIndexOf(name, end - name.length);
  return at < start ? null : { start: at, end: at + name.length };
};

/** `杨某、许某夫妇家庭` is one family of two names, `宇文博、冯雨桐家庭` two families. */
const asFamilies = (text: string, found: readonly Recipient[]): readonly Recipient[] => {
  const [one, other] = found.slice(-2);
  if (one?.kind !== 'person' || other?.kind !== 'family') return found;
  if (!/夫[妇妻]/.test(other.name)) return found.map((each) => ({ ...each, kind: 'family' }));
  const couple: Recipient = { ...other, name: text.slice(one.start, other.end), start: one.start };
  return [...found.slice(0, -2), couple];
};

const familyIn = (words: string): { readonly name: string; readonly kind: HonoreeKind } | null => {
  const ending = families.before(words, words.length);
  if (ending === null) return null;
  const head = words.slice(0, -ending.length).replace(/的$/, '');
  const name = nameBefore(head) ?? (isName(head) ? head : null);
  if (name === null) return null;
  return { name: words.charAt(words.length - ending.length - 1) === '的' ? name : name + ending, kind: 'family' };
};

/** What a body is called, without what stands before its name: `位于草原深处的乌兰嘎查` → `乌兰嘎查`. */
const bodyIn = (words: string): { readonly name: string; readonly kind: HonoreeKind } | null => {
  const named =
    /[”」]$/.test(words) && bodies.before(words, words.length - 1) !== null ? words.length - 1 : words.length;
  const ending = bodies.before(words, named);
  if (ending === null) return null;
  const bare = words
    .slice(words.lastIndexOf('的') + 1)
    .replace(/^(?:该|其|我|本)[院校村庭队局所站厂]?/, '')
    .replace(/^(?:由|这是|这就是|是)/, '');
  if (bare.length < 3 || bare.length > 28 || generic.has(bare) || unnamed.at(bare, 0) !== null) return null;
  if (/^[这那]|[锦红国党军团战奖校]旗$/.test(bare)) return null;
  if (/[了着过]|^[一二三四五六七八九十百千万两\d]+[余多]?[名个家户支所座]/.test(bare) || quantity.test(bare))
    return null;
  if (/^(?:全[国省区市县旗州盟]|各[级地]|每)/.test(bare)) return null;
  return { name: bare, kind: bodies.kindOf(ending) };
};

/** Whether a single character that ends bodies (村, 站) ends a person's name here: `教师王小村`. */
const isPersonAfterJob = (words: string): boolean => {
  for (const length of [3, 2]) {
    const name = words.slice(-length);
    if (words.length > length && isName(name) && jobs.before(words, words.length - length) !== null) {
      return (bodies.before(words, words.length)?.length ?? 0) < 2;
    }
  }
  return false;
};

/** The holder that a phrase ends with. */
export const recipientIn = (words: string): { readonly name: string; readonly kind: HonoreeKind } | null => {
  const bare = words.replace(/(?:同志|本人|个人|自己)$/, '');
  if (unnamed.at(bare, 0) !== null && bodies.before(bare, bare.length) === null) return null;
  const family = familyIn(bare);
  if (family !== null) return family;
  if (families.before(bare, bare.length) !== null) return null;
  if (!isPersonAfterJob(bare)) {
    const body = bodyIn(bare);
    if (body !== null) return body;
    if (bodies.before(bare, bare.length) !== null && bare.length > 3) return null;
  }
  const name = nameBefore(bare);
  return name === null ? null : { name, kind: 'person' };
};

/** The surname of a person who is meant by surname and job: `晋庭长` → `晋`. */
const surnameBeforeJob = (words: string): string | null => {
  const job = jobs.before(words, words.length);
  const surname = job === null ? '' : words.slice(0, -job.length);
  const isSurname =
    surname.length === 1 ? beginsWithSurname(surname) : surname !== '' && compoundSurname(surname) === surname;
  return isSurname ? surname : null;
};

/** Reads who a phrase before a verb of honouring names. */
export const subjectIn = (text: string, from: number, until: number): Subject => {
  const span = bareSpan(text, from, until);
  const words = text.slice(span.start, span.end);
  const none: Subject = { words, named: [], isCounted: false, isEmpty: false, pronoun: null, surname: null };
  if (words === '') return { ...none, isEmpty: true };
  if (familyPronouns.at(words, 0) === words) return { ...none, pronoun: 'family' };
  if (personPronouns.at(words, 0) === words) {
    return { ...none, pronoun: /们$|^[两二]人$/.test(words) ? 'people' : 'person' };
  }
  const surname = surnameBeforeJob(words);
  if (surname !== null) return { ...none, pronoun: 'person', surname };
  if (bodyPronouns.has(words)) return { ...none, pronoun: 'body' };
  const cut = tail.exec(words);
  const list = cut === null ? words : words.slice(0, cut.index);
  const isList =
    cut !== null && list !== '' && ((/[、和与]/.test(list) && !/有$/.test(list)) || /^等(?!.*组成)/.test(cut[0]));
  const named = isList || cut === null ? list : '';
  if (named === '' || (quantity.test(named.replace(/一家$/, '')) && !isList && !/的/.test(named)))
    return { ...none, isCounted: true };
  const parts = partsOf(text, { start: span.start, end: span.start + named.length });
  const found = parts.flatMap((part, index): readonly Recipient[] => {
    const own = bareSpan(text, part.start, part.end);
    const recipient = recipientIn(text.slice(own.start, own.end));
    const place = recipient === null ? null : placeIn(text, recipient.name, own);
    if (recipient === null || place === null) return [];
    return index < parts.length - 1 &&
      recipient.kind !== 'person' &&
      recipient.kind !== 'family' &&
      /[\u3400-\u9FFF]{2}/.test(text.slice(parts[index + 1]?.start, parts[index + 1]?.end)) &&
      bodies.before(text, parts[index + 1]?.end ?? 0) === null &&
      nameBefore(text.slice(parts[index + 1]?.start, parts[index + 1]?.end)) === null
      ? []
      : [{ ...recipient, ...place }];
  });
  return { ...none, named: asFamilies(text, found), isCounted: found.length === 0 && quantity.test(words) };
};

const openBracket = /[（(]/;

/** The people of a list in brackets: `3人（甲、乙、丙）`; with `isThere` only of one that begins at `from`. */
export const namesInBrackets = (text: string, from: number, until: number, isThere = false): readonly Recipient[] => {
  const words = text.slice(from, Math.min(until, from + 160));
  const open = words.search(openBracket);
  const close = words.slice(open + 1).search(/[）)]/);
  if (open === -1 || close === -1 || (isThere && open > 0)) return [];
  const list = { start: from + open + 1, end: from + open + 1 + close };
  const { named } = subjectIn(text, list.start, list.end);
  return named.length === partsOf(text, list).length ? named : [];
};

const bodyLead = /[，。；、：是有的在为了由]|[带率]领|[一1两][家支个所座名]|\uFFFC/g;

/** The body that words name in full by its last word: `合作社` in `北沟村巧媳妇合作社理事长` → `北沟村巧媳妇合作社`. */
export const bodyNamedBefore = (words: string, word: string): Recipient | null => {
  for (let at = words.lastIndexOf(word); at > 0; at = words.lastIndexOf(word, at - 1)) {
    const end = at + word.length;
    const lead = words.slice(Math.max(0, at - 24), at);
    const last = [...lead.matchAll(bodyLead)].pop();
    const start = at - lead.length + (last === undefined ? 0 : last.index + last[0].length);
    const body = bodyIn(words.slice(start, end));
    if (body !== null && body.name !== word) return { ...body, start: end - body.name.length, end };
  }
  return null;
};

/** What words for a calling end with, where the word itself is not listed: `炼钢工`. */
const calling = /[员师工手]/;
const jobReach = 26;

/** The holder named after a title: `全国劳动模范赵铁林`, `称号的电工余海洋`; also several (`甲、乙`). */
export const recipientsAfter = (text: string, from: number, until: number, isSure: boolean): readonly Recipient[] => {
  const end = Math.min(until, from + jobReach);
  for (let at = from; at < end && !/[，。；：“（]/.test(text.charAt(at)); at += 1) {
    const isAfterJob = at > from && jobs.before(text, at) !== null;
    const isAfterCalling = at > from + 1 && calling.test(text.charAt(at - 1));
    if (at > from && !isAfterJob && !isAfterCalling) continue;
    const found = nameAt(text, at);
    if (
      found === null ||
      (found.certainty < (isAfterCalling ? 2 : 1) && !isAfterJob) ||
      (at === from && found.certainty < (isSure ? 0 : 1))
    )
      continue;
    if (at + found.name.length > until) continue;
    const first = at + found.name.length;
    const family = families.at(text, first);
    const kind: HonoreeKind = family === null ? 'person' : 'family';
    const name = found.name + (family ?? '');
    const one: Recipient = { name, kind, start: at, end: at + name.length };
    const joint = /^[、和与]/.test(text.charAt(one.end)) ? one.end + 1 : -1;
    const next = joint === -1 ? null : nameAt(text, joint);
    return next === null || next.certainty < 2 || joint + next.name.length > until
      ? [one]
      : [one, ...recipientsAfter(text, joint, until, false)];
  }
  const stop = /[，。；：“（、说是在]/.exec(text.slice(from, until))?.index ?? until - from;
  const body = bodyIn(text.slice(from, from + stop));
  if (body === null || !isSure) return [];
  const place = placeIn(text, body.name, { start: from, end: from + stop });
  return place === null ? [] : [{ ...body, ...place }];
};
