import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { isProblem, type Problem, problem } from '../../../domain/problem';
import { takeAnswer } from '../../../localizing/machine/take-answer';
import { applyEvents, type Happening } from '../apply-events';
import type { Note } from '../exchange/file-outcome';
import type { EntryLocale, SegmentRow } from '../segment-row';
import { segmentsOf } from '../segment-store';
import type { TranslatableUid } from '../translatable';
import { configuredMachine } from './configured-machine';

/** Texts of one request. */
const batch = 20;

const isOpen = ({ kind, state, targetText }: SegmentRow): boolean =>
  kind === 'string' && state === 'untranslated' && targetText === null;

export type MachineOutcome = {
  readonly asked: number;
  readonly made: number;
  /** Answers that were not taken. */
  readonly notes: readonly Note[];
  /** Why not all were translated; null where all were asked. */
  readonly problem: Problem | null;
};

type Words = { readonly text: string; readonly sourceHash: string };

type Place = EntryLocale & { readonly entryType: TranslatableUid };

/** @returns how many segments have the machine's words now */
const store = async (
  strapi: Core.Strapi,
  entry: Place,
  words: ReadonlyMap<number, Words>,
  by: number | null,
): Promise<number> => {
  if (words.size === 0) return 0;
  const decide = ({ id, sourceHash }: SegmentRow): Happening | null => {
    const made = words.get(id);
    if (made === undefined || made.sourceHash !== sourceHash) return null;
    return { action: 'machine', event: { kind: 'machine', text: made.text } };
  };
  const applied = await applyEvents(strapi, entry, decide, { id: by, name: '', approves: false });
  return applied.filter(({ outcome }) => outcome === 'taken').length;
};

/**
 * Lets the machine translate what nobody has translated of an entry, and stores it batch by batch: what is made stays where a later
 * batch fails. What a person writes meanwhile stays; the machine's words are a suggestion then.
 *
 * @param by the id of the admin user who asked for it
 * @returns MACHINE_TRANSLATION_OFF where there is no machine
 */
export const translateEntry = async (
  strapi: Core.Strapi,
  entry: Place,
  by: number | null,
): Promise<MachineOutcome | Problem> => {
  const machine = configuredMachine();
  if (machine === null) return problem('MACHINE_TRANSLATION_OFF');
  const { targetLocale } = entry;
  const open = (await segmentsOf(strapi, entry)).filter(isOpen);
  const asked = open.length;
  const notes: Note[] = [];
  let made = 0;
  for (let from = 0; from < asked; from += batch) {
    const rows = open.slice(from, from + batch);
    const texts = rows.map(({ sourceText }) => sourceText);
    const answers = await machine.translate({ texts, sourceLocale, targetLocale });
    if (isProblem(answers)) {
      const why = problem(answers.code, { ...answers.parameters, made, asked });
      return { asked, made, notes, problem: why };
    }
    const words = new Map<number, Words>();
    for (const [index, { id, path, sourceText, sourceHash }] of rows.entries()) {
      const text = takeAnswer(sourceText, answers[index] ?? '', path);
      if (isProblem(text)) notes.push({ path, problem: text });
      else words.set(id, { text, sourceHash });
    }
    made += await store(strapi, entry, words, by);
  }
  return { asked, made, notes, problem: null };
};
