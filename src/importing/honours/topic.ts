import type { Span } from '../../domain/evidence/span';
import { isName, isTransliterated, nameAt } from '../people/name-at';
import { nameBefore } from '../people/name-before';
import { followers, jobs } from '../people/vocabulary';
import type { Recipient } from './recipient';
import { bodies, families, generic, personPronouns, unnamed } from './vocabulary';

const setting = /^(?:在|向|对|为|给|据|受|随|经(?!办|理|纪|营|销|济)|由于|因|当|按|以|通过|自|从|把|将|与|跟|同|让|像)/;
const opening =
  /^(?:(?:[12]\d{3}年|今年|去年|近年来|如今|目前|此外|其中|同时|但|而|可|当时|那年|今年\d{1,3}岁的|现年\d{1,3}岁的|\d{1,3}岁的|“\d{2}后”|我[省区市县旗盟州院校]|[\uFFFC\s\u3000])+)/;
const population = /^(?:全[国省区市县旗州盟局院校]|各[级地]|我[国省区市县旗])/;
const callings = /名叫|叫|夸赞|夸|说起|提起|提到|他是|她是|——/;
const naming = /^(?:便|就|正|也)?是/;
/** `她发起的“石榴籽”车队`: a body that belongs to someone. */
const belonging = /^(?:她|他|她们|他们)(?:所在|所在的|发起|带领|创办|成立|牵头|领衔|创立|领导|组建)的?/;
/** What words for a calling end with, where the word itself is not listed: `信贷员`, `修复师`. */
const calling = /[员师工手警长生医士民]/;
const reach = 40;

/** What a clause is about. */
export type Topic =
  | { readonly kind: 'named'; readonly recipient: Recipient }
  /** A person who is named but not the subject: `在孟和的带动下`. */
  | { readonly kind: 'mentioned'; readonly recipient: Recipient }
  | { readonly kind: 'other' }
  | null;

const person = (start: number, name: string): Recipient => ({
  name,
  kind: 'person',
  start,
  end: start + name.length,
});

/** A family named at the beginning of a clause: `牧民布和一家三代守边`. */
const familyAt = (text: string, from: number, until: number): Recipient | null => {
  for (let at = from + 2; at < until; at += 1) {
    const ending = families.at(text, at);
    if (ending === null || at + ending.length > until) continue;
    const name = nameBefore(text.slice(Math.max(from, at - 16), at));
    if (name === null || !text.startsWith(name, at - name.length)) return null;
    return { name: name + ending, kind: 'family', start: at - name.length, end: at + ending.length };
  }
  return null;
};

/** A body named at a place, before words that make it the subject: `该院产科成立于…`. */
export const bodyAt = (text: string, from: number, until: number, least = from): Recipient | null => {
  if (from < least || (from > least && until - from < 6)) return null;
  const last = Math.min(until, from + 20);
  for (let end = from + 3; end <= last; end += 1) {
    const ending = bodies.before(text, end);
    if (ending === null || end - ending.length < from) continue;
    const name = text.slice(from, end);
    if (
      /[的了着、，]|^该|^[这那]|有[一两]|[带率]领|[获荣当入][评获膺选]|[\u3400-\u9FFF]\d/.test(name) ||
      (/[“”]/.test(name) && !/“[^”]+”/.test(name)) ||
      generic.has(name) ||
      generic.has(name.slice(0, -ending.length)) ||
      unnamed.at(name, 0) !== null
    )
      return null;
    if (
      end === until ||
      (followers.at(text, end)?.length ?? 0) > 1 ||
      /^[\u3400-\u9FFF][出了着起成]/.test(text.slice(end, end + 2)) ||
      /^(?:大力|坚持|先后|成立|位于|开展|推行|推进|实行|始建|紧|聚焦|围绕|是|被|获|荣|通过|建立|由|已|现|入选|摘得|捧回)/.test(
        text.slice(end, end + 2),
      )
    ) {
      return { name, kind: bodies.kindOf(ending), start: from, end };
    }
  }
  return null;
};

/** Who is told after 是 with a job: `是村党支部书记鲜于春梅`. */
const subjectOfCopula = (words: string): { readonly name: string; readonly at: number } | null => {
  const name = nameBefore(words);
  if (
    name === null ||
    !words.endsWith(name) ||
    name === words ||
    jobs.before(words, words.length - name.length) === null
  )
    return null;
  return { name, at: words.length - name.length };
};

/** What a clause without a verb of honouring is about, by its beginning: `云川机床厂数控车工赵铁林练就绝活` → 赵铁林. */
export const topicOf = (text: string, { start, end }: Span): Topic => {
  const from = start + (opening.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0);
  if (from >= end) return null;
  const words = text.slice(from, Math.min(end, from + reach));
  if (unnamed.at(words, 0) !== null || population.test(words)) return { kind: 'other' };
  const isSetting =
    setting.test(words) && jobs.at(words, 0) === null && !isName(words.slice(0, 3)) && !isName(words.slice(0, 2));
  const called = callings.exec(words);
  const calledAt = called === null ? -1 : from + called.index + called[0].length;
  const name = calledAt === -1 || calledAt >= end ? null : nameAt(text, calledAt);
  if (name !== null && calledAt + name.name.length <= end) {
    return { kind: 'named', recipient: person(calledAt, name.name) };
  }
  const owned = belonging.exec(words)?.[0].length ?? 0;
  if (owned > 0) {
    const body = bodyAt(text, from + owned, end);
    if (body !== null) return { kind: 'named', recipient: body };
  }
  if (personPronouns.at(words, 0) !== null) return null;
  const copula = naming.exec(words)?.[0].length ?? 0;
  if (copula > 0) {
    const who = subjectOfCopula(text.slice(from + copula, end));
    if (who !== null) return { kind: 'named', recipient: person(from + copula + who.at, who.name) };
  }
  const family = familyAt(text, from, Math.min(end, from + reach));
  if (family !== null) return { kind: 'named', recipient: family };
  for (let at = from; at < Math.min(end, from + reach); at += 1) {
    const isAfterJob = at > from && jobs.before(text, at) !== null;
    const isAfterCalling = at > from + 1 && calling.test(text.charAt(at - 1));
    const isAfterOf = at > from && /[的”]/.test(text.charAt(at - 1));
    if (at > from && !isAfterJob && !isAfterCalling && !isAfterOf && !(isSetting && at === from + 1)) continue;
    const found = nameAt(text, at);
    if (found === null || at + found.name.length > end) continue;
    if (isSetting && /[山河湖镇村县旗市区]$/.test(found.name)) continue;
    const isSure = at === from || isAfterCalling || /”/.test(text.charAt(at - 1)) || isTransliterated(found.name);
    const isFull = isAfterCalling && found.name.length > 2 && !calling.test(found.name);
    if (found.certainty < (isAfterJob || isFull ? 0 : isSure ? 1 : 2)) continue;
    if ((bodies.at(text, at + found.name.length - 1)?.length ?? 0) > 1) continue;
    const recipient = person(at, found.name);
    const next = text.charAt(at + found.name.length);
    const isNamedLast = /^(?:从|由)/.test(words) && at + found.name.length === end;
    return (isSetting && !isNamedLast) || next === '的'
      ? { kind: 'mentioned', recipient }
      : { kind: 'named', recipient };
  }
  if (isSetting) return null;
  const body = bodyAt(text, from, end) ?? bodyAt(text, text.lastIndexOf('的', end - 1) + 1, end, from + 1);
  return body === null ? null : { kind: 'named', recipient: body };
};
