import { type Problem, problem } from '../../domain/problem';
import { plainTextOf } from '../segments/inline';
import { printInline } from '../segments/inline-notation';
import { withoutSpaces } from './align-returned';
import type { ExchangeFile, ExchangeUnit, ReturnedFile, ReturnedUnit, SegmentState } from './exchange';
import { type Reconciled, reconcileUnit } from './reconcile-unit';

const targetsIn = ({ segments }: ReturnedUnit) =>
  segments.flatMap(({ target, ...segment }) => (target === null ? [] : [{ ...segment, target }]));

const isCertain = (state: SegmentState): boolean => state !== 'machine' && state !== 'outdated';

/** EXCHANGE_UNIT_UNKNOWN for each translation of a unit that the entry has no more. */
const loseUnit = (theirs: ReturnedUnit): Reconciled => {
  const { path, unplaced = [] } = theirs;
  const told = targetsIn(theirs);
  const words = [...told.map(({ target }) => target), ...unplaced].map(printInline);
  return {
    outcomes: [],
    problems: words.map((each) => problem('EXCHANGE_UNIT_UNKNOWN', { path, words: each }, path)),
    lost: told
      .filter(({ source, state }) => /\S/.test(plainTextOf(source)) && isCertain(state))
      .map(({ source, target }) => ({ source, target })),
  };
};

/** Messages that do not tell where they belong: by what they translate, where the entry says it once; else EXCHANGE_PLACE_UNTOLD. */
const placeBySource = (theirs: ReturnedUnit, current: ExchangeFile): readonly Reconciled[] =>
  targetsIn(theirs).map((segment) => {
    const words = withoutSpaces(segment.source);
    const places = current.units.flatMap((unit) =>
      unit.segments.filter(({ source }) => withoutSpaces(source) === words).map(() => unit),
    );
    const [unit] = places;
    if (unit !== undefined && places.length === 1)
      return reconcileUnit(unit, { ...theirs, path: unit.path, segments: [segment] }, current.targetLocale);
    const told = { source: printInline(segment.source), words: printInline(segment.target), count: places.length };
    return { outcomes: [], problems: [problem('EXCHANGE_PLACE_UNTOLD', told)], lost: [] };
  });

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** EXCHANGE_OTHER_DOCUMENT or EXCHANGE_OTHER_LOCALE where a file is not of this entry or not of this pair of languages. */
const refuseOther = (returned: ReturnedFile, current: ExchangeFile): Problem | null => {
  const { documentId, contentType, sourceLocale, targetLocale } = returned;
  const isOther = documentId !== current.documentId || (contentType !== '' && contentType !== current.contentType);
  if (documentId !== '' && isOther) {
    return problem('EXCHANGE_OTHER_DOCUMENT', { found: documentId, expected: current.documentId });
  }
  const found = `${sourceLocale} → ${targetLocale}`;
  const expected = `${current.sourceLocale} → ${current.targetLocale}`;
  return isSame(found, expected) ? null : problem('EXCHANGE_OTHER_LOCALE', { found, expected });
};

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Units by their own paths and by those of their segments, for a file that has lost the former. */
const unitsByPath = ({ units }: ExchangeFile): ReadonlyMap<string, ExchangeUnit> =>
  new Map([
    ...units.flatMap((unit) => unit.segments.map(({ path }) => [path, unit] as const)),
    ...units.map((unit) => [unit.path, unit] as const),
  ]);

/**
 * Holds what came back from a CAT tool against the entry as it is now. What is of this source and has its codes is a translation;
 * what is doubtful is a suggestion; nothing is dropped without being told.
 *
 * @returns EXCHANGE_OTHER_DOCUMENT, EXCHANGE_OTHER_LOCALE for a file that is not of this entry
 */
export const reconcile = (returned: ReturnedFile, current: ExchangeFile): Reconciled | Problem => {
  const other = refuseOther(returned, current);
  if (other !== null) return other;
  const places = unitsByPath(current);
  const reconciled = returned.units.flatMap((theirs): readonly Reconciled[] => {
    const ours = places.get(theirs.path) ?? theirs.segments.map(({ path }) => places.get(path ?? '')).find(isThere);
    if (ours !== undefined) return [reconcileUnit(ours, theirs, current.targetLocale)];
    return theirs.path === '' ? placeBySource(theirs, current) : [loseUnit(theirs)];
  });
  return {
    outcomes: reconciled.flatMap(({ outcomes }) => outcomes),
    problems: reconciled.flatMap(({ problems }) => problems),
    lost: reconciled.flatMap(({ lost }) => lost),
  };
};
