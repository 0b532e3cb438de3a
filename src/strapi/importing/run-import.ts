import type { ReportLanguage } from '../../importing/report/describe-extraction';
import { boot } from '../boot';
import { describePublished, describeStored } from './describe-import';
import { publishImport } from './publish-import';
import { storeImport } from './store-import';
import type { ReadSource } from './store-source';
import type { Progress } from './write-documents';

/** A line on stderr that is written over while the work goes on; in a log, one line now and then. */
const progressLine =
  (doing: string): Progress =>
  (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${doing} ${done}/${of}${done === of ? '\n' : ''}`);
    else if (done === of || done % 25 === 0) process.stderr.write(`${doing} ${done}/${of}\n`);
  };

export type ImportOptions = { readonly publish: boolean; readonly language: ReportLanguage };

/**
 * Boots Strapi, stores what was read and, if asked to, publishes what carries no warning.
 *
 * @returns what was done, as lines for a terminal
 * @throws SettingsError, StartRefused when the database cannot be used; a rule's refusal, with nothing stored
 */
export const runImport = async (
  source: ReadSource,
  { publish, language }: ImportOptions,
): Promise<{ readonly unchanged: boolean; readonly lines: readonly string[] }> => {
  const zh = language === 'zh';
  const strapi = await boot();
  try {
    const stored = await storeImport(strapi, source, progressLine(zh ? '存储' : 'Storing'));
    const published = publish
      ? await publishImport(strapi, source.extraction, stored, progressLine(zh ? '发布' : 'Publishing'))
      : null;
    return {
      unchanged: stored.outcome === 'unchanged',
      lines: [
        '',
        ...describeStored(stored, language),
        ...(published === null ? [] : describePublished(published, language)),
      ],
    };
  } finally {
    await strapi.destroy();
  }
};
