import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { isProblem, type Problem, problem } from '../../../domain/problem';
import { applyEvents } from '../apply-events';
import type { EntryLocale, SegmentRow } from '../segment-row';
import { segmentsOf } from '../segment-store';
import type { TranslatableUid } from '../translatable';
import { configuredMachine } from './configured-machine';

/** Texts of one request. */
const batch = 20;

const isOpen = ({ kind, state, targetText }: SegmentRow): boolean =>
  kind === 'string' && state === 'untranslated' && targetText === null;

/**
 * Lets the machine translate what nobody has translated of an entry. What a person writes meanwhile stays; the machine's words are a
 * suggestion then.
 *
 * @param by the id of the admin user who asked for it
 * @returns why nothing was translated; null where all was
 */
export const translateEntry = async (
  strapi: Core.Strapi,
  entry: EntryLocale & { readonly entryType: TranslatableUid },
  by: number | null,
): Promise<Problem | null> => {
  const machine = configuredMachine();
  if (machine === null) return problem('MACHINE_TRANSLATION_OFF');
  const { targetLocale } = entry;
  const open = (await segmentsOf(strapi, entry)).filter(isOpen);
  const words = new Map<number, { readonly text: string; readonly sourceHash: string }>();
  for (let from = 0; from < open.length; from += batch) {
    const asked = open.slice(from, from + batch);
    const texts = asked.map(({ sourceText }) => sourceText);
    const translations = await machine.translate({ texts, sourceLocale, targetLocale });
    if (isProblem(translations)) return translations;
    for (const [index, { id, sourceHash }] of asked.entries()) {
      const text = translations[index] ?? '';
      if (/\S/.test(text) && !text.includes('\0')) words.set(id, { text, sourceHash });
    }
  }
  const translator = { id: by, name: '', approves: false };
  if (words.size === 0) return null;
  await applyEvents(
    strapi,
    entry,
    ({ id, sourceHash }) => {
      const made = words.get(id);
      if (made === undefined || made.sourceHash !== sourceHash) return null;
      return { action: 'machine', event: { kind: 'machine', text: made.text } };
    },
    translator,
  );
  return null;
};
