import { type Problem, problem } from '../../domain/problem';
import { compareCodes, type Inline, joinInlines } from '../segments/inline';
import { printInline } from '../segments/inline-notation';
import { type AlignedGroup, alignReturned, withoutSpaces } from './align-returned';
import { divideTarget } from './divide-target';
import type { ExchangeSegment, ExchangeUnit, ReturnedUnit, SegmentState } from './exchange';
import { leastState, unitState } from './least-state';

/** What becomes of a segment: its new words and state, or a suggestion where something is doubtful, with what it is. */
export type Outcome = {
  readonly path: string;
  readonly target: Inline;
  readonly state: SegmentState;
  readonly as: 'translation' | 'suggestion';
  readonly problems: readonly Problem[];
};

/** A source and its translation. */
export type LostPair = { readonly source: Inline; readonly target: Inline };

export type Reconciled = {
  readonly outcomes: readonly Outcome[];
  /** What concerns no segment: a unit that is not there any more, words without a place. */
  readonly problems: readonly Problem[];
  /** What is translated of a unit that is not there any more, worth being remembered. */
  readonly lost: readonly LostPair[];
};

const numbers = (codes: readonly number[]): string => codes.map((code) => `<${code}>`).join(' ');

/** EXCHANGE_CODES_MISSING, EXCHANGE_CODES_EXTRA, EXCHANGE_CODES_UNPAIRED of a target. */
const codeProblems = (source: Inline, target: Inline, path: string): readonly Problem[] => {
  const { missing, extra, unpaired } = compareCodes(source, target);
  const told = [
    ['EXCHANGE_CODES_MISSING', missing],
    ['EXCHANGE_CODES_EXTRA', extra],
    ['EXCHANGE_CODES_UNPAIRED', unpaired],
  ] as const;
  return told.flatMap(([code, codes]) =>
    codes.length === 0 ? [] : [problem(code, { path, codes: numbers(codes) }, path)],
  );
};

/** @NOTE a tool that keeps no states leaves what was written, in 1.2 for the whole unit; words that it changed are a person's. */
const stateAfter = (
  { state, target }: ExchangeSegment,
  words: Inline,
  said: SegmentState,
  written: SegmentState,
): SegmentState => {
  const isChanged = target === null || printInline(words) !== printInline(target);
  const isLeft = said === state || said === written;
  return isChanged && isLeft && (said === 'machine' || said === 'outdated') ? 'translated' : said;
};

/** The same words in no further state: a file takes no state back. */
const isUnchanged = ({ target, state }: ExchangeSegment, words: Inline, said: SegmentState): boolean =>
  target !== null && printInline(target) === printInline(words) && leastState([said, state]) === said;

/** What is said of segments that are aligned: in which state, and what is doubtful. */
type Said = { readonly state: SegmentState; readonly written: SegmentState; readonly doubts: readonly Problem[] };

const outcomeOf = (segment: ExchangeSegment, words: Inline, said: Said): readonly Outcome[] => {
  if (isUnchanged(segment, words, said.state)) return [];
  const state = stateAfter(segment, words, said.state, said.written);
  const { doubts } = said;
  const problems = [...doubts, ...codeProblems(segment.source, words, segment.path)];
  return [
    { path: segment.path, target: words, state, as: problems.length === 0 ? 'translation' : 'suggestion', problems },
  ];
};

const joinTargets = ({ theirs }: AlignedGroup): Inline =>
  joinInlines(theirs.map(({ target, gap }, index) => [...(target ?? []), index < theirs.length - 1 ? gap : '']));

const sourceOf = (segments: readonly { readonly source: Inline }[]): string =>
  segments.map(({ source }) => withoutSpaces(source)).join('');

type UnitAsItIs = {
  readonly language: string;
  /** Whether the file tells the hash that the source has now. */
  readonly isCurrent: boolean;
  readonly written: SegmentState;
};

const reconcileGroup = (group: AlignedGroup, unit: UnitAsItIs): readonly Outcome[] => {
  const { ours, theirs } = group;
  const [first] = ours;
  if (first === undefined || theirs.every(({ target }) => target === null)) return [];
  const words = joinTargets(group);
  const state = leastState(theirs.map((their) => their.state));
  const isOfOurs = sourceOf(ours) === sourceOf(theirs) || (sourceOf(theirs) === '' && unit.isCurrent);
  const doubts = [
    ...(!isOfOurs ? [problem('EXCHANGE_SOURCE_CHANGED', { path: first.path }, first.path)] : []),
    ...(theirs.some(({ target }) => target === null)
      ? [problem('EXCHANGE_PARTLY_TRANSLATED', { path: first.path }, first.path)]
      : []),
  ];
  const said = { state, written: unit.written, doubts };
  if (ours.length === 1) return outcomeOf(first, words, said);
  const before = ours.map(({ target, gap }) => [...(target ?? []), gap]);
  if (withoutSpaces(joinInlines(before)) === withoutSpaces(words)) return [];
  const divided = divideTarget(words, ours.length, unit.language);
  if (divided !== null) return ours.flatMap((our, index) => outcomeOf(our, divided[index] ?? [], said));
  const merged = problem('EXCHANGE_SEGMENTS_MERGED', { path: first.path, count: ours.length }, first.path);
  return outcomeOf(first, words, { ...said, doubts: [...doubts, merged] });
};

/** Holds what came back of a unit against the unit as it is now. @param language of the target */
export const reconcileUnit = (ours: ExchangeUnit, theirs: ReturnedUnit, language: string): Reconciled => {
  const isCurrent = theirs.sourceHash !== null && ours.sourceHash.startsWith(theirs.sourceHash);
  const unit = { language, isCurrent, written: unitState(ours.segments) };
  const { groups, unplaced } = alignReturned(ours.segments, theirs.segments);
  const words = [...unplaced.flatMap(({ target }) => (target === null ? [] : [target])), ...(theirs.unplaced ?? [])];
  const lost = words.map((target) =>
    problem('EXCHANGE_WORDS_UNPLACED', { path: theirs.path, words: printInline(target) }, theirs.path),
  );
  return { outcomes: groups.flatMap((group) => reconcileGroup(group, unit)), problems: lost, lost: [] };
};
