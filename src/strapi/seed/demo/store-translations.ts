import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { progress } from '../../progress';
import { applyEvents, type Happening } from '../../translating/apply-events';
import { translatableType } from '../../translating/translatable';
import type { Demo } from './read-demo';
import { documentsOf, type Keys } from './store-entry';

/** What happened to the demo's translations after they were published, as its file has it. */
export type DemoTranslation = {
  readonly type: string;
  readonly key: string;
  /** Fields that were corrected in the source locale: their translations are outdated. */
  readonly correct?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Words by the source that they translate. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly machine?: Readonly<Record<string, string>>;
};

const nobody = { id: null, name: '', approves: false } as const;

const storeOne = async (strapi: Core.Strapi, translation: DemoTranslation, documentId: string): Promise<void> => {
  const { type, correct, locale, typed = {}, machine = {} } = translation;
  const entryType = translatableType(type);
  if (entryType === null) throw new Error(`The demo translates ${type}, which is not translated`);
  if (correct !== undefined) {
    await documentsOf(strapi, entryType).update({ documentId, locale: sourceLocale, data: correct });
    await documentsOf(strapi, entryType).publish({ documentId, locale: sourceLocale });
  }
  if (locale === undefined) return;
  const waiting = new Set([...Object.keys(typed), ...Object.keys(machine)]);
  const decide = ({ sourceText }: { readonly sourceText: string }): Happening | null => {
    waiting.delete(sourceText);
    const [text, made] = [typed[sourceText], machine[sourceText]];
    if (text !== undefined) return { action: 'typed', event: { kind: 'save', text, origin: 'typed' } };
    return made === undefined ? null : { action: 'machine', event: { kind: 'machine', text: made } };
  };
  await applyEvents(strapi, { entryType, entryDocumentId: documentId, targetLocale: locale }, decide, nobody);
  const [missing] = waiting;
  if (missing !== undefined) throw new Error(`The demo translates “${missing}”, which is not in ${translation.key}`);
};

/** Leaves the demo at the translation desk in every state: approved, outdated, by machine, wrong by 10⁴, and not begun. */
export const storeTranslations = async (strapi: Core.Strapi, { translations }: Demo, keys: Keys): Promise<void> => {
  progress('Storing the demo newsroom: work at the translation desk');
  for (const translation of translations)
    await storeOne(strapi, translation, await keys.get(translation.type, translation.key));
};
