import type { Core } from '@strapi/strapi';
import { isProblem, type Problem, problem } from '../../../domain/problem';
import type { ReturnedFile } from '../../../localizing/exchange/exchange';
import { reconcile } from '../../../localizing/exchange/reconcile';
import type { Outcome, Reconciled } from '../../../localizing/exchange/reconcile-unit';
import { longestWords } from '../../../localizing/segments/longest-words';
import { problemOf } from '../../problem-error';
import { type Applied, applyEvents, type Happening } from '../apply-events';
import type { SegmentRow } from '../segment-row';
import { type TranslatableUid, targetLocales, translatableType } from '../translatable';
import { bringersOf } from '../translation-events';
import type { Translator } from '../translator';
import { exchangeFile } from './exchange-file';
import { addOutcomes, emptyOutcome, type FileOutcome, refusedOutcome } from './file-outcome';
import { readExchange } from './formats';
import { rememberPairs } from './remember-pairs';
import { storableText } from './storable-text';

/** Why somebody may not change an entry's words in a locale; null where they may. */
export type Forbids = (entryType: TranslatableUid, locale: string) => Problem | null;

export type ImportOptions = {
  readonly forbids?: Forbids;
  /** Whether words that an earlier file brought in nobody's name give way to those of this file. */
  readonly replacesUnnamed?: boolean;
};

/** A hash that no source has: what comes with it is a suggestion. */
const doubtful = '';

const wordsOf = ({ target }: Outcome): string => storableText(target);

/** Blanks are no words, whoever writes them. */
const hasWords = (outcome: Outcome): boolean => /\S/.test(wordsOf(outcome));

const isTooLong = (outcome: Outcome): boolean => wordsOf(outcome).length > longestWords;

const tooLong = ({ path }: Outcome): Problem => problem('SEGMENT_TOO_LONG', { limit: longestWords }, path);

const happeningOf = (row: SegmentRow, outcome: Outcome, isKept: boolean): Happening => {
  const text = wordsOf(outcome);
  const { state, as } = outcome;
  if (state === 'machine' && as === 'translation') return { action: 'machine', event: { kind: 'machine', text } };
  const sourceHash = as === 'translation' && !isKept ? row.sourceHash : doubtful;
  return { action: 'file', event: { kind: 'file', text, sourceHash } };
};

const countOf = (applied: readonly Applied[], outcome: Applied['outcome']): number =>
  applied.filter((one) => one.outcome === outcome).length;

const returnedTargets = ({ units }: ReturnedFile): number =>
  units.flatMap(({ segments, unplaced = [] }) => [...segments.filter(({ target }) => target !== null), ...unplaced])
    .length;

const placeOf = (returned: ReturnedFile) => {
  const entryType = translatableType(returned.contentType);
  const wanted = returned.targetLocale.toLowerCase();
  const targetLocale = targetLocales.find((locale) => locale.toLowerCase() === wanted);
  if (targetLocale === undefined) {
    const found = `${returned.sourceLocale} → ${returned.targetLocale}`;
    return problem('EXCHANGE_OTHER_LOCALE', { found, expected: targetLocales.join(', ') });
  }
  return entryType === null
    ? problem('TRANSLATION_ENTRY_UNKNOWN')
    : { entryType, entryDocumentId: returned.documentId, targetLocale };
};

const summarise = (returned: ReturnedFile, { outcomes, problems }: Reconciled, applied: readonly Applied[]) => {
  const refused = applied.filter(({ outcome }) => outcome === 'refused' || outcome === 'conflict');
  return {
    taken: countOf(applied, 'taken'),
    suggested: countOf(applied, 'suggested'),
    same: countOf(applied, 'same') + Math.max(returnedTargets(returned) - outcomes.length - problems.length, 0),
    refused: refused.length + problems.length,
    notes: [
      ...outcomes.flatMap(({ path, problems: doubts }) => doubts.map((doubt) => ({ path, problem: doubt }))),
      ...problems.map((lost) => ({ path: lost.at ?? '', problem: lost })),
      ...refused.flatMap(({ row, problem: why }) => (why === null ? [] : [{ path: row.path, problem: why }])),
    ],
  };
};

/** Whether the words of a file are somebody else's work; of a file without a name nobody knows whose they are. */
const isAnothers = (bringer: string, by: Translator, replacesUnnamed: boolean): boolean =>
  bringer === '' ? !replacesUnnamed : bringer !== by.name;

const importEntry = async (
  strapi: Core.Strapi,
  returned: ReturnedFile,
  by: Translator,
  { forbids = () => null, replacesUnnamed = false }: ImportOptions,
): Promise<FileOutcome> => {
  const place = placeOf(returned);
  if (isProblem(place)) return refusedOutcome('', place);
  const forbidden = forbids(place.entryType, place.targetLocale);
  if (forbidden !== null) return refusedOutcome('', forbidden);
  try {
    return await strapi.db.transaction(async () => {
      const current = await exchangeFile(strapi, place);
      if (current === null) return refusedOutcome('', problem('TRANSLATION_ENTRY_UNKNOWN'));
      const read = reconcile(returned, current);
      if (isProblem(read)) return refusedOutcome('', read);
      const worded = read.outcomes.filter(hasWords);
      const reconciled = {
        outcomes: worded.filter((outcome) => !isTooLong(outcome)),
        problems: [...read.problems, ...worded.filter(isTooLong).map(tooLong)],
        lost: read.lost,
      };
      await rememberPairs(strapi, place.targetLocale, read.lost);
      const byPath = new Map(reconciled.outcomes.map((outcome) => [outcome.path, outcome]));
      const bringers = await bringersOf(strapi, place);
      const decide = (row: SegmentRow): Happening | null => {
        const outcome = byPath.get(row.path);
        const isKept = row.origin === 'file' && isAnothers(bringers.get(row.path) ?? '', by, replacesUnnamed);
        return outcome === undefined ? null : happeningOf(row, outcome, isKept);
      };
      const applied = byPath.size === 0 ? [] : await applyEvents(strapi, place, decide, by);
      const { entryType: type, entryDocumentId: documentId, targetLocale: locale } = place;
      return {
        ...emptyOutcome(''),
        ...summarise(returned, reconciled, applied),
        entries: [{ type, documentId, locale }],
      };
    });
  } catch (error) {
    // A rule of the entry refuses the words; the other entries of the file are not concerned.
    const refusal = problemOf(error);
    if (refusal === null) throw error;
    return { ...emptyOutcome(''), refused: returnedTargets(returned), notes: [{ path: '', problem: refusal }] };
  }
};

/**
 * Takes in a file that a CAT tool gives back: what is of the source as it is becomes a translation, what is doubtful or clashes with a
 * person's words a suggestion. Each entry of it is one transaction.
 */
export const importFile = async (
  strapi: Core.Strapi,
  bytes: Uint8Array,
  name: string,
  by: Translator,
  options: ImportOptions = {},
): Promise<FileOutcome> => {
  const read = readExchange(bytes, name);
  if (isProblem(read)) return refusedOutcome(name, read);
  if (read.length === 0) return refusedOutcome(name, problem('EXCHANGE_FORMAT_UNKNOWN', { file: name }, name));
  const outcomes: FileOutcome[] = [];
  for (const returned of read) outcomes.push(await importEntry(strapi, returned, by, options));
  const whole = outcomes.reduce((sum, one) => addOutcomes(sum, one), emptyOutcome(name));
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return { ...whole, problem: only.problem };
  const isRefused = outcomes.every((one) => one.problem !== null);
  const notes = outcomes.flatMap((one) => (one.problem === null ? [] : [{ path: '', problem: one.problem }]));
  return { ...whole, problem: isRefused ? (only?.problem ?? null) : null, notes: [...whole.notes, ...notes] };
};
