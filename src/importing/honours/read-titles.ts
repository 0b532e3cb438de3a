import type { Span } from '../../domain/evidence/span';
import type { AwardReference } from '../extraction/achievement-proposal';
import { nameBefore } from '../people/name-before';
import { opensTitle } from './award-title';
import { type TitleMatch, titleAt } from './read-title';
import { honour, type Reading } from './reading';
import { namesInBrackets, type Recipient, recipientsAfter, subjectIn } from './recipient';
import { bodyAt } from './topic';
import { isHoped } from './verb';

const holder = /^(?:称号|荣誉称号|荣誉)?(?:的)?(?:另|首|唯)?一?[位名个]?(?:获得者|得主|获奖者)(?:是|有|为)?/;
const identity = /(?:作为|身为|成为|成长为|到)$/;
const including = /^(?:包括|分别是|有)/;
const amount = /^[\d０-９一二三四五六七八九十两]{1,4}[名人位个户]/;

const lengthOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.[0].length ?? 0;

/** `丁香（全国优秀乡村教师）`. */
const beforeBracket = (text: string, clause: Span, title: Span): readonly Recipient[] | null => {
  if (!/[（(]/.test(text.charAt(title.start - 1))) return null;
  const name = nameBefore(text.slice(Math.max(clause.start, title.start - 13), title.start - 1));
  if (name === null) return null;
  const start = text.lastIndexOf(name, title.start);
  return [{ name, kind: 'person', start, end: start + name.length }];
};

/** Those a title at the end of its clause belongs to: `全国三八红旗手：甲、乙`, `魏青山，全国五一劳动奖章获得者，…`. */
const besideClause = (
  { text, clauses }: Reading,
  index: number,
  title: TitleMatch,
  isHolder: boolean,
): readonly Recipient[] => {
  const [previous, clause, next] = [clauses[index - 1], clauses[index], clauses[index + 1]];
  if (next !== undefined && clause !== undefined && /[：:]/.test(text.charAt(clause.end))) {
    return subjectIn(text, next.start, next.end).named;
  }
  if (next !== undefined && identity.test(text.slice(clause?.start, title.start))) {
    return recipientsAfter(text, next.start, next.end, false);
  }
  if (previous !== undefined && clause?.start === title.start) {
    const { named } = subjectIn(text, previous.start, previous.end);
    if (named.length === 1 && named[0]?.name === text.slice(previous.start, previous.end)) return named;
  }
  return isHolder && next !== undefined ? recipientsAfter(text, next.start, next.end, false).slice(0, 1) : [];
};

/** Those named behind a title in its clause: `全国劳动模范赵铁林`, `全国巾帼文明岗——市行政审批局综合窗口`. */
const behindTitle = (text: string, clause: Span, title: TitleMatch, at: number): readonly Recipient[] => {
  const bracketed = namesInBrackets(text, at + lengthOf(amount, text.slice(at, at + 6)), clause.end, true);
  if (bracketed.length > 0) return bracketed;
  const listed = lengthOf(including, text.slice(at, at + 4));
  if (listed > 0) return subjectIn(text, at + listed, clause.end).named;
  const isMarked = /[、，]/.test(text.charAt(at));
  if (isMarked) {
    return titleAt(text, at + 1, clause.end, 'free') !== null
      ? []
      : recipientsAfter(text, at + 1, clause.end, false).filter(({ start }) => start > at + 1);
  }
  const named = recipientsAfter(text, at, clause.end, at > title.end);
  if (named.length > 0 || title.award.recipientKind === 'person') return named;
  const body = bodyAt(text, at + lengthOf(/^——/, text.slice(at, at + 2)), clause.end);
  return body === null ? [] : [body];
};

const holders = (reading: Reading, index: number, title: TitleMatch): readonly Recipient[] => {
  const { text, clauses } = reading;
  const clause = clauses[index] ?? title;
  const bracket = beforeBracket(text, clause, title);
  if (bracket !== null) return bracket;
  const at = title.end + lengthOf(holder, text.slice(title.end, Math.min(clause.end, title.end + 24)));
  return at >= clause.end ? besideClause(reading, index, title, at > title.end) : behindTitle(text, clause, title, at);
};

/** Reads the titles of a clause that stand beside names without a verb: before them, in brackets, in apposition. */
export const readTitles = (reading: Reading, index: number): void => {
  const { text, clauses } = reading;
  const clause = clauses[index] ?? { start: 0, end: 0 };
  const read = reading.read.filter(({ end }) => end > clause.start);
  let waiting: readonly AwardReference[] = [];
  for (let at = clause.start; at < clause.end; ) {
    const done = read.find(({ start, end }) => start <= at && at < end);
    const isQuote = /[“「]/.test(text.charAt(at));
    const title =
      done === undefined && (isQuote || opensTitle(text, at)) ? titleAt(text, at, clause.end, 'free') : null;
    if (title === null) {
      const close = isQuote ? text.indexOf('”', at) : -1;
      at = done?.end ?? (close === -1 || close > clause.end ? at + 1 : close + 1);
      continue;
    }
    at = title.end;
    if (isHoped(text, clause.start, title.start)) continue;
    const named = holders(reading, index, title);
    const awards = [...waiting, title.award];
    honour(reading, named, awards);
    const follows = lengthOf(holder, text.slice(title.end, Math.min(clause.end, title.end + 24)));
    waiting = named.length === 0 && text.charAt(title.end + follows) === '、' ? awards : [];
    at = Math.max(at, named[named.length - 1]?.end ?? at);
  }
};
