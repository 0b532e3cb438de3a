import { plainTextOf } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';
import type { Unit } from '../segments/segment';
import { alignLengths, type Measured } from './align-lengths';
import type { TypeOf } from './block-types';
import type { Known } from './known-words';
import { longestRising } from './longest-rising';

/** For each of some texts the index of the unit that it tells: `nobody` where that is none, undefined where it is not known. */
export type Owners = readonly (number | undefined)[];

/** The owner of a text that no unit knows, such as one whose source is gone. */
export const nobody = -1;

const plain = (unit: Unit): string => unit.segments.map(({ source }) => plainTextOf(source)).join('');
const withoutSpace = (text: string): string => text.replace(/\s/g, '');
const wordsOf = (words: string): string => withoutSpace(plainTextOf(parseInline(words)));

/** What a text says, its codes too: the same for texts in which nothing was changed. */
export const sameness = ({ segments, meanings }: Unit): string =>
  JSON.stringify([segments.map(({ source }) => printInline(source)), meanings]);

/** How many texts from a place on hold just the words of a unit; 0 where they do not. */
const holding = (words: string, texts: readonly string[], from: number, owners: Owners): number => {
  let held = '';
  for (let at = from; at < texts.length && owners[at] === undefined; at += 1) {
    held += texts[at];
    if (held === words) return at + 1 - from;
    if (!words.startsWith(held)) return 0;
  }
  return 0;
};

/**
 * Tells texts by the words that are known: those that hold just what a unit says, and those that hold most of its sentences; each
 * wherever it stands. A unit that has a text is told by no other.
 */
export const knownOwners = (
  sources: readonly Unit[],
  targets: readonly Unit[],
  known: Known,
  given: Owners = targets.map(() => undefined),
): Owners => {
  const owners = [...given];
  const texts = targets.map((target) => withoutSpace(plain(target)));
  const untold = (): readonly (readonly [number, Unit])[] => {
    const told = new Set(owners);
    return [...sources.entries()].filter(([index]) => !told.has(index));
  };
  for (const [index, { segments }] of untold()) {
    const words = segments.map(({ path }) => wordsOf(known(path).text)).join('');
    const from = words === '' ? -1 : texts.findIndex((_text, at) => holding(words, texts, at, owners) > 0);
    if (from !== -1) owners.fill(index, from, from + holding(words, texts, from, owners));
  }
  for (const [index, { segments }] of untold()) {
    const sentences = segments.flatMap(({ path }) => (known(path).isFiller ? [] : [wordsOf(known(path).text)]));
    const held = texts.map((text, at) =>
      owners[at] !== undefined ? 0 : sentences.reduce((sum, one) => sum + (text.includes(one) ? one.length : 0), 0),
    );
    const most = held.reduce((best, length) => Math.max(best, length), 0);
    if (most > 0) owners[held.indexOf(most)] = index;
  }
  return owners;
};

/** Where in an earlier row the same texts stood; each once. */
const sameIn = (before: readonly Unit[], targets: readonly Unit[]): Owners => {
  const waiting = new Map<string, number[]>();
  for (const [at, unit] of before.entries()) {
    const key = sameness(unit);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  }
  return targets.map((target) => waiting.get(sameness(target))?.shift());
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** Cuts a row at what is known of it and rises: each stretch with what is known before and after it. */
const stretches = (known: Owners, end: number) => {
  const all = [...known.entries()].flatMap(([at, value]) => (value === undefined || value < 0 ? [] : [{ at, value }]));
  const anchors = longestRising(all.map(({ value }) => value)).flatMap((index) => all[index] ?? []);
  const begins = [{ at: -1, value: -1 }, ...anchors];
  return [...anchors, { at: known.length, value: end }].map((after, index) => {
    const before = begins[index] ?? { at: -1, value: -1 };
    return { before: before.value, inner: range(before.at + 1, after.at), outer: range(before.value + 1, after.value) };
  });
};

/**
 * Tells texts that are as they were by whom they told before, and as many new ones as stood in a place before by whom those told.
 *
 * @param earlier whom the texts of `before` told
 */
export const ownersAsBefore = (
  before: readonly Unit[],
  earlier: Owners,
  targets: readonly Unit[],
  tellKnown: (owners: Owners) => Owners,
): Owners => {
  const same = sameIn(before, targets);
  const stayed = new Set(same);
  const owners = [...tellKnown(same.map((at) => (at === undefined ? undefined : earlier[at])))];
  for (const { inner, outer } of stretches(same, before.length)) {
    const open = inner.filter((at) => owners[at] === undefined);
    const gone = outer.filter((at) => !stayed.has(at));
    if (open.length !== gone.length) continue;
    for (const [index, at] of open.entries()) {
      const owner = earlier[gone[index] ?? 0];
      if (owner !== nobody) owners[at] = owner;
    }
  }
  return owners;
};

/**
 * Tells the other texts by the units without one that stand between those whose texts are known, by their lengths; where there are
 * none, by the nearest that lost a text, or by the one before.
 *
 * @param lost units that had more texts before
 */
export const ownersByLength = (
  sources: readonly Unit[],
  targets: readonly Unit[],
  typeOf: TypeOf,
  given: Owners,
  lost: readonly number[],
): Owners => {
  const owners = [...given];
  const measured = (unit: Unit | undefined): Measured => {
    const type = unit === undefined ? undefined : typeOf(unit);
    const text = unit === undefined ? '' : plain(unit);
    return type === undefined ? { text } : { text, type };
  };
  const taken = new Set(given);
  for (const { before, inner, outer } of stretches(given, sources.length)) {
    const open = inner.filter((target) => given[target] === undefined);
    const free = outer.filter((source) => !taken.has(source));
    const aligned = alignLengths(
      free.map((index) => measured(sources[index])),
      open.map((index) => measured(targets[index])),
    );
    const nearest = lost.toSorted((one, other) => Math.abs(one - before) - Math.abs(other - before))[0];
    for (const [index, target] of open.entries())
      owners[target] = free[aligned[index] ?? 0] ?? nearest ?? Math.max(before, 0);
  }
  return owners;
};
