import type { Span } from '../../domain/evidence/span';
import { createTermFinder } from '../glossary/find-terms';
import { type TargetWord, targetWords } from '../glossary/target-words';
import { type CheckContext, type Checker, found, renderingsIn } from './check-context';
import type { CheckInput } from './check-input';
import pronouns from './pronouns.json';

type Finder = ReturnType<typeof createTermFinder<CheckInput['names'][number]>>;
const finders = new WeakMap<CheckInput['names'], Finder>();

const finderOf = (names: CheckInput['names']): Finder => {
  const known = finders.get(names);
  if (known !== undefined) return known;
  const made = createTermFinder(names);
  finders.set(names, made);
  return made;
};

const isCapital = (text: string, word: TargetWord | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.start));

/** Whether nothing but a blank parts two words. */
const touch = (text: string, one: TargetWord | undefined, other: TargetWord | undefined): boolean =>
  one !== undefined && other !== undefined && /^[ \u00a0-]$/.test(text.slice(one.end, other.start));

/**
 * A part of a name alone, as a second mention has it (Ms Wang): not where another name follows it (Wang Fan), nor after another
 * part of the same name (Fang Wang).
 */
const isMentioned = ({ shownTarget: { text }, targetWords: { words } }: CheckContext, name: string): boolean => {
  const parts = targetWords(name).map(({ word }) => word);
  if (parts.length < 2 || !/\p{Lu}/u.test(name)) return false;
  return words.some((word, at) => {
    if (!parts.includes(word.word.replace(/'s?$/, '')) || !isCapital(text, word)) return false;
    const [before, after] = [words[at - 1], words[at + 1]];
    const isFollowed = touch(text, word, after) && isCapital(text, after);
    return !isFollowed && !(touch(text, before, word) && parts.includes(before?.word ?? ''));
  });
};

const pronounsOf: Readonly<Record<string, readonly string[] | undefined>> = pronouns;
const ownPronouns = new RegExp(pronouns['zh-Hans'].join('|'), 'g');

/** Whether a name may have become a pronoun (“She said”): the target has more of them than the source. */
const isPronoun = ({ shownSource, targetLocale, targetWords: { words } }: CheckContext): boolean => {
  const known = pronounsOf[targetLocale] ?? [];
  const standing = words.filter(({ word }) => known.includes(word)).length;
  return standing > (shownSource.text.match(ownPronouns)?.length ?? 0);
};

/** The words that may have been meant for the name: those that begin with one of its parts. */
const likely = ({ shownTarget: { text }, targetWords: { words } }: CheckContext, name: string): Span | null => {
  const parts = targetWords(name).map(({ word }) => word);
  const at = words.findIndex((word) => parts.includes(word.word) && isCapital(text, word));
  const [first, next] = [words[at], words[at + 1]];
  if (first === undefined) return null;
  const last = touch(text, first, next) && isCapital(text, next) ? next : first;
  return { start: first.start, end: last?.end ?? first.end };
};

/**
 * Honorees are called as in their own entries. The full name once is enough; a part of it alone (Ms Wang) is a second mention, and a
 * pronoun in its place is for a reviewer to judge. A wrong name that can be told is mended with a click.
 */
export const checkNames: Checker = (context) => {
  const hits = finderOf(context.names)(context.shownSource.text);
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    const { source, target: name } = hit.term;
    if (seen.has(source) || name === '') return [];
    seen.add(source);
    if (renderingsIn(context, name).length > 0 || isMentioned(context, name)) return [];
    const target = likely(context, name);
    const mend = target === null ? undefined : { ...target, words: name };
    const level = target === null && isPronoun(context) ? 'warning' : 'error';
    return [found(context, 'TRANSLATED_NAME_DIFFERS', level, { source, name }, { source: hit, target, mend })];
  });
};
