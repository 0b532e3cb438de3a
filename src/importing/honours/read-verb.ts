import type { Span } from '../../domain/evidence/span';
import type { AwardReference } from '../extraction/achievement-proposal';
import { opensTitle } from './award-title';
import { paired } from './conferral';
import { remember } from './memory';
import { titleAt, titlesAt } from './read-title';
import { holdersOf, honour, inSource, type Reading } from './reading';
import { namesInBrackets, type Recipient, recipientsAfter, subjectIn } from './recipient';
import { titleAsSubject, titleToldBefore } from './told-title';
import { isHoped, type Verb } from './verb';

const relative = /^(?:荣誉)?(?:称号|奖章|奖杯|奖牌|荣誉)?的/;
const copula = /^(?:还|就|正|也|则|分别|一同)?(?:是|有|包括)/;
const plural = /^(?:均|都|双双|一同|一起|一道|分别|先后|同时|共同|纷纷|也)/;
const place = /(?:肩上|头上|身上|手中|手里)$/;

/** The honours that a verb gives, and where the words of the last one end. */
const awardsOf = (
  { passage, text }: Reading,
  verb: Verb,
  clause: Span,
): { readonly awards: readonly AwardReference[]; readonly end: number } | null => {
  if (verb.role === 'echo') {
    const award = titleToldBefore(passage.before, text, verb.start);
    return award === null ? null : { awards: [award], end: verb.end };
  }
  const titles = titlesAt(text, verb.end, clause.end, verb.manner);
  const end = titles[titles.length - 1]?.end;
  return end === undefined ? null : { awards: titles.map(({ award }) => award), end };
};

/** Those named behind a relative clause: `…称号的电工余海洋`, `…的，还有牧民苏布德`, `…的有：甲、乙`. */
const namedBehind = (text: string, at: number, where: Span): readonly Recipient[] => {
  const linked = copula.exec(text.slice(where.start, where.start + 6))?.[0].length ?? 0;
  const isLinked = linked > 0 || (at < where.start && copula.test(text.slice(at, where.start)));
  const named = isLinked ? subjectIn(text, where.start + linked, where.end).named : [];
  return named.length > 0 ? named : recipientsAfter(text, where.start + linked, where.end, true);
};

/** Where the words behind a place of a clause stand: in the clause itself or, past its mark, in the next one. */
const behind = (text: string, at: number, clause: Span, next: Span | undefined): Span => {
  const isAtEnd = at >= clause.end || (at + 3 >= clause.end && copula.test(text.slice(at, clause.end)));
  return isAtEnd && next !== undefined ? next : { start: at, end: clause.end };
};

/** `授予王静“…”`, `“…”称号授予了王静`: the verb's object holds the honour. */
const readGiving = (reading: Reading, verb: Verb, index: number): number => {
  const { text, clauses } = reading;
  const clause = clauses[index] ?? verb;
  if (isHoped(text, clause.start, verb.start)) return verb.end;
  for (let at = verb.end; at < Math.min(clause.end, verb.end + 40); at += 1) {
    if (!/[“「]/.test(text.charAt(at)) && !opensTitle(text, at)) continue;
    const title = titleAt(text, at, clause.end, 'conferred');
    if (title === null) continue;
    const subject = subjectIn(text, verb.end, at);
    if (!subject.isEmpty)
      reading.found.push(...paired(holdersOf(reading, subject, [title.award], verb.end), [title.award]));
    reading.read.push({ start: verb.start, end: title.end });
    return title.end;
  }
  const from = verb.start === clause.start ? (clauses[index - 1]?.start ?? clause.start) : clause.start;
  const award = titleAsSubject(text, from, verb.start);
  if (award === null) return verb.end;
  const linked = /^[了给到]*/.exec(text.slice(verb.end))?.[0].length ?? 0;
  const words = text.slice(verb.end + linked, clause.end);
  honour(reading, subjectIn(text, verb.end + linked, clause.end - (place.exec(words)?.[0].length ?? 0)).named, [award]);
  reading.read.push({ start: verb.start, end: clause.end });
  return clause.end;
};

/** Moves the memory to the subject of a verb, unless it is the one already spoken of. */
const follow = (reading: Reading, isNamed: boolean, isOther: boolean, holders: readonly Recipient[]): void => {
  if (isOther) reading.memory = { ...reading.memory, current: [] };
  else if (isNamed) reading.memory = remember(reading.memory, holders);
  else if (holders.length > 0) reading.memory = { ...reading.memory, current: holders };
};

/**
 * Reads a verb of honouring with its titles, and whoever holds them: before it, behind its relative clause, or spoken of
 * earlier.
 *
 * @param from where the words of its subject begin
 * @returns where reading goes on
 */
export const readVerb = (reading: Reading, verb: Verb, from: number, index: number): number => {
  const { text, clauses } = reading;
  const clause = clauses[index] ?? verb;
  const next = clauses[index + 1];
  if (verb.role === 'giving') return readGiving(reading, verb, index);
  const told = awardsOf(reading, verb, clause);
  if (told === null || isHoped(text, clause.start, verb.start)) return verb.end;
  const { awards, end } = told;
  reading.read.push({ start: verb.start, end });
  const subject = subjectIn(text, from, verb.start);
  const rest = text.slice(end, clause.end);
  const of = relative.exec(rest)?.[0].length;
  if (of !== undefined) {
    const where = behind(text, end + of, clause, next);
    if (where !== next || subject.isEmpty) {
      const named = namedBehind(text, end + of, where);
      honour(reading, named, awards);
      if (named.length > 0 || /的$/.test(rest)) return clause.end;
    }
  }
  if (subject.named.length === 0 && (verb.role === 'holding' || verb.manner === 'free')) {
    const where =
      end >= clause.end && next !== undefined && verb.role === 'holding' ? next : { start: end, end: clause.end };
    const named = recipientsAfter(text, where.start, where.end, false);
    honour(reading, named, awards);
    if (named.length > 0 || verb.role === 'holding') return end;
  }
  const previous = clauses[index - 1];
  const listed =
    subject.isEmpty && previous !== undefined && plural.test(text.slice(clause.start, verb.start))
      ? subjectIn(text, previous.start, previous.end).named
      : [];
  const bracketed = subject.isCounted ? namesInBrackets(text, from, verb.start) : [];
  const aside = listed.length > 1 ? listed : bracketed;
  const holders = aside.length > 0 ? inSource(reading, aside) : holdersOf(reading, subject, awards, from);
  reading.found.push(...paired(holders, awards, text.slice(Math.max(clause.start, verb.start - 40), verb.end)));
  if (subject.isCounted) reading.counted = awards;
  const isOther = subject.isCounted || (subject.named.length === 0 && !subject.isEmpty && subject.pronoun === null);
  follow(reading, subject.named.length > 0, isOther, subject.pronoun === 'family' ? [] : holders);
  return end;
};
