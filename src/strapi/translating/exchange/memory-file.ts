import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { isProblem, type Problem, problem } from '../../../domain/problem';
import { parseInline, printInline } from '../../../localizing/segments/inline-notation';
import type { MemoryUnit, MemoryVariant } from '../../../localizing/tmx/memory-unit';
import { readTmx } from '../../../localizing/tmx/read-tmx';
import { writeTmx } from '../../../localizing/tmx/write-tmx';
import { type MemoryPair, memoryUid, storePairs } from '../memory-store';
import { targetLocales } from '../translatable';
import { emptyOutcome, type FileOutcome, refusedOutcome } from './file-outcome';

type Row = {
  readonly id: number;
  readonly sourceText: string;
  readonly targetText: string;
  readonly lastUsedAt: string | null;
};

const variant = (language: string, text: string, changedOn: string | null): MemoryVariant => ({
  language,
  words: parseInline(text),
  changedOn,
  changedBy: null,
});

/** The memory of a locale as TMX. */
export const memoryFile = async (strapi: Core.Strapi, targetLocale: string): Promise<string> => {
  const rows: readonly Row[] = await strapi.db.query(memoryUid).findMany({
    select: ['id', 'sourceText', 'targetText', 'lastUsedAt'],
    where: { targetLocale },
    orderBy: 'id',
  });
  const units = rows.map((row): MemoryUnit => {
    const on = row.lastUsedAt === null ? null : new Date(row.lastUsedAt).toISOString();
    return {
      id: String(row.id),
      note: null,
      variants: [variant(sourceLocale, row.sourceText, null), variant(targetLocale, row.targetText, on)],
    };
  });
  return writeTmx({ sourceLanguage: sourceLocale, units });
};

const subtags = (tag: string): readonly string[] => tag.toLowerCase().split(/[-_]/);

/** The locale that a language of a file is: the one of its tag, or else the one of its language and script. @example 'en-US' → 'en' */
const localeOf = (language: string): string | null => {
  const asked = subtags(language);
  const fits = (locale: string): boolean => subtags(locale).every((subtag) => asked.includes(subtag));
  const found = targetLocales.filter(fits).sort((one, other) => other.length - one.length);
  return found[0] ?? null;
};

const isSource = (language: string): boolean =>
  subtags(language)[0] === subtags(sourceLocale)[0] && !subtags(language).includes('hant');

const pairsOf = ({ variants }: MemoryUnit): readonly MemoryPair[] => {
  const source = variants.find(({ language }) => isSource(language));
  const sourceText = source === undefined ? '' : printInline(source.words);
  if (!/\S/.test(sourceText)) return [];
  return variants.flatMap(({ language, words }) => {
    const targetLocale = localeOf(language);
    const targetText = printInline(words);
    if (targetLocale === null || !/\S/.test(targetText)) return [];
    const nowhere = { entryType: null, entryDocumentId: null, path: null };
    return [{ targetLocale, sourceText, targetText, origin: 'file', ...nowhere }];
  });
};

/** Takes a TMX into the memory: what is there already is left, what is of no locale of the newsroom or not allowed is refused. */
export const importMemory = async (
  strapi: Core.Strapi,
  bytes: Uint8Array,
  name: string,
  forbids: (locale: string) => Problem | null,
): Promise<FileOutcome> => {
  const memory = readTmx(bytes, name);
  if (isProblem(memory)) return refusedOutcome(name, memory);
  const pairs = memory.units.flatMap(pairsOf);
  const lost = memory.units.filter((unit) => pairsOf(unit).length === 0).length;
  const languages = [...new Set(memory.units.flatMap(({ variants }) => variants.map(({ language }) => language)))];
  if (pairs.length === 0) {
    const expected = `${sourceLocale} → ${targetLocales.join(', ')}`;
    return refusedOutcome(name, problem('EXCHANGE_OTHER_LOCALE', { found: languages.join(', '), expected }));
  }
  let outcome: FileOutcome = { ...emptyOutcome(name), refused: lost };
  for (const locale of new Set(pairs.map(({ targetLocale }) => targetLocale))) {
    const own = pairs.filter(({ targetLocale }) => targetLocale === locale);
    const forbidden = forbids(locale);
    if (forbidden !== null) {
      const notes = [...outcome.notes, { path: locale, problem: forbidden }];
      outcome = { ...outcome, refused: outcome.refused + own.length, notes };
      continue;
    }
    const taken = await strapi.db.transaction(() => storePairs(strapi, locale, own));
    outcome = { ...outcome, taken: outcome.taken + taken, same: outcome.same + own.length - taken };
  }
  return outcome;
};
