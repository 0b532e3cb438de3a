import type { Span } from '../../domain/evidence/span';
import { isName, nameAt } from '../people/name-at';
import { nameBefore } from '../people/name-before';
import { followers, jobs } from '../people/vocabulary';
import type { Recipient } from './recipient';
import { bodies, families, generic, personPronouns, unnamed } from './vocabulary';

const setting = /^(?:在|向|对|为|给|据|受|随|经|由于|因|当|按|以|通过|自|从|把|将|与|跟|同|让|像)/;
const opening =
  /^(?:(?:[12]\d{3}年|今年|去年|近年来|如今|目前|此外|其中|同时|但|而|可|当时|那年|今年\d{1,3}岁的|现年\d{1,3}岁的|\d{1,3}岁的|“\d{2}后”|我[省区市县旗盟州院校]|[\uFFFC\s\u3000])+)/;
const population = /^(?:全[国省区市县旗州盟局院校]|各[级地]|我[国省区市县旗])/;
const callings = /名叫|叫|夸赞|夸|说起|提起|提到|他是|她是/;
/** What words for a calling end with, where the word itself is not listed: `信贷员`, `修复师`. */
const calling = /[员师工手]/;
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
export const bodyAt = (text: string, from: number, until: number): Recipient | null => {
  const last = Math.min(until, from + 20);
  for (let end = from + 3; end <= last; end += 1) {
    const ending = bodies.before(text, end);
    if (ending === null || end - ending.length < from) continue;
    const name = text.slice(from, end);
    if (/[的了着“”、，\d]|^该|有[一两]/.test(name) || generic.has(name) || unnamed.at(name, 0) !== null) return null;
    if (
      end === until ||
      (followers.at(text, end)?.length ?? 0) > 1 ||
      /^(?:大力|坚持|先后|成立|位于|开展|推行|推进|实行|始建|紧|聚焦|围绕|是|被|获|荣|通过|建立)/.test(
        text.slice(end, end + 2),
      )
    ) {
      return { name, kind: bodies.kindOf(ending), start: from, end };
    }
  }
  return null;
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
  if (personPronouns.at(words, 0) !== null) return null;
  const family = familyAt(text, from, Math.min(end, from + reach));
  if (family !== null) return { kind: 'named', recipient: family };
  for (let at = from; at < Math.min(end, from + reach); at += 1) {
    const isAfterJob = at > from && jobs.before(text, at) !== null;
    const isAfterCalling = at > from + 1 && calling.test(text.charAt(at - 1));
    const isAfterOf = at > from && /的/.test(text.charAt(at - 1));
    if (at > from && !isAfterJob && !isAfterCalling && !isAfterOf && !(isSetting && at === from + 1)) continue;
    const found = nameAt(text, at);
    if (found === null || at + found.name.length > end) continue;
    if (found.certainty < (isAfterJob ? 0 : at === from || isAfterCalling ? 1 : 2)) continue;
    if ((bodies.at(text, at + found.name.length - 1)?.length ?? 0) > 1) continue;
    const recipient = person(at, found.name);
    const next = text.charAt(at + found.name.length);
    return isSetting || next === '的' ? { kind: 'mentioned', recipient } : { kind: 'named', recipient };
  }
  if (isSetting) return null;
  const body = bodyAt(text, from, end);
  return body === null ? null : { kind: 'named', recipient: body };
};
