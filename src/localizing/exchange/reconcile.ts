import { type Problem, problem } from '../../domain/problem';
import { compareCodes, type Inline, joinInlines } from '../segments/inline';
import { printInline } from '../segments/inline-notation';
import { type AlignedGroup, alignReturned, withoutSpaces } from './align-returned';
import { divideTarget } from './divide-target';
import type { ExchangeFile, ExchangeSegment, ExchangeUnit, ReturnedFile, ReturnedUnit, SegmentState } from './exchange';
import { leastState } from './least-state';

/** What becomes of a segment: its new words and state, or a suggestion where something is doubtful, with what it is. */
export type Outcome = {
  readonly path: string;
  readonly target: Inline;
  readonly state: SegmentState;
  readonly as: 'translation' | 'suggestion';
  readonly problems: readonly Problem[];
};

export type Reconciled = {
  readonly outcomes: readonly Outcome[];
  /** What concerns no segment: a unit that is not there any more, words without a place. */
  readonly problems: readonly Problem[];
};

const numbers = (codes: readonly number[]): string => codes.map((code) => `<${code}>`).join(' ');

/** EXCHANGE_CODES_MISSING, EXCHANGE_CODES_EXTRA, EXCHANGE_CODES_UNPAIRED of a target. */
export const codeProblems = (source: Inline, target: Inline, path: string): readonly Problem[] => {
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

/** @NOTE a tool that keeps no states leaves what it was; words that were changed are no machine's any more. */
const stateAfter = ({ state, target }: ExchangeSegment, words: Inline, said: SegmentState): SegmentState => {
  const isChanged = target === null || printInline(words) !== printInline(target);
  return isChanged && (said === 'machine' || said === 'outdated') && said === state ? 'translated' : said;
};

const isUnchanged = (segment: ExchangeSegment, words: Inline, state: SegmentState): boolean =>
  segment.target !== null && printInline(segment.target) === printInline(words) && segment.state === state;

const outcomeOf = (
  segment: ExchangeSegment,
  words: Inline,
  said: SegmentState,
  doubts: readonly Problem[],
): readonly Outcome[] => {
  const state = stateAfter(segment, words, said);
  if (isUnchanged(segment, words, state)) return [];
  const problems = [...doubts, ...codeProblems(segment.source, words, segment.path)];
  return [
    { path: segment.path, target: words, state, as: problems.length === 0 ? 'translation' : 'suggestion', problems },
  ];
};

const joinTargets = ({ theirs }: AlignedGroup): Inline =>
  joinInlines(theirs.map(({ target, gap }, index) => [...(target ?? []), index < theirs.length - 1 ? gap : '']));

const reconcileGroup = (group: AlignedGroup, language: string): readonly Outcome[] => {
  const { ours, theirs } = group;
  const [first] = ours;
  if (first === undefined || theirs.every(({ target }) => target === null)) return [];
  const words = joinTargets(group);
  const state = leastState(theirs.map((their) => their.state));
  const isOtherText =
    ours.map((our) => withoutSpaces(our.source)).join('') !==
    theirs.map((their) => withoutSpaces(their.source)).join('');
  const doubts = [
    ...(isOtherText ? [problem('EXCHANGE_SOURCE_CHANGED', { path: first.path }, first.path)] : []),
    ...(theirs.some(({ target }) => target === null)
      ? [problem('EXCHANGE_PARTLY_TRANSLATED', { path: first.path }, first.path)]
      : []),
  ];
  if (ours.length === 1) return outcomeOf(first, words, state, doubts);
  const before = ours.map(({ target, gap }) => [...(target ?? []), gap]);
  if (withoutSpaces(joinInlines(before)) === withoutSpaces(words)) return [];
  const divided = divideTarget(words, ours.length, language);
  if (divided !== null) return ours.flatMap((our, index) => outcomeOf(our, divided[index] ?? [], state, doubts));
  const merged = problem('EXCHANGE_SEGMENTS_MERGED', { path: first.path, count: ours.length }, first.path);
  return outcomeOf(first, words, state, [...doubts, merged]);
};

const reconcileUnit = (ours: ExchangeUnit, theirs: ReturnedUnit, language: string): Reconciled => {
  const { groups, unplaced } = alignReturned(ours.segments, theirs.segments);
  const lost = unplaced.flatMap(({ target }) =>
    target === null
      ? []
      : [problem('EXCHANGE_WORDS_UNPLACED', { path: theirs.path, words: printInline(target) }, theirs.path)],
  );
  return { outcomes: groups.flatMap((group) => reconcileGroup(group, language)), problems: lost };
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** EXCHANGE_OTHER_DOCUMENT or EXCHANGE_OTHER_LOCALE where a file is not of this entry or not of this pair of languages. */
export const refuseOther = (returned: ReturnedFile, current: ExchangeFile): Problem | null => {
  const { documentId, contentType, sourceLocale, targetLocale } = returned;
  const isOther = documentId !== current.documentId || (contentType !== '' && contentType !== current.contentType);
  if (documentId !== '' && isOther) {
    return problem('EXCHANGE_OTHER_DOCUMENT', { found: documentId, expected: current.documentId });
  }
  const found = `${sourceLocale} → ${targetLocale}`;
  const expected = `${current.sourceLocale} → ${current.targetLocale}`;
  return isSame(found, expected) ? null : problem('EXCHANGE_OTHER_LOCALE', { found, expected });
};

/**
 * Holds what came back from a CAT tool against the entry as it is now. What is of this source and has its codes is a translation;
 * what is doubtful is a suggestion; nothing is dropped without being told.
 *
 * @returns EXCHANGE_OTHER_DOCUMENT, EXCHANGE_OTHER_LOCALE for a file that is not of this entry
 */
export const reconcile = (returned: ReturnedFile, current: ExchangeFile): Reconciled | Problem => {
  const other = refuseOther(returned, current);
  if (other !== null) return other;
  const outcomes: Outcome[] = [];
  const problems: Problem[] = [];
  for (const theirs of returned.units) {
    const ours = current.units.find(({ path }) => path === theirs.path);
    if (ours === undefined) {
      problems.push(problem('EXCHANGE_UNIT_UNKNOWN', { path: theirs.path }, theirs.path));
      continue;
    }
    const unit = reconcileUnit(ours, theirs, current.targetLocale);
    outcomes.push(...unit.outcomes);
    problems.push(...unit.problems);
  }
  return { outcomes, problems };
};
