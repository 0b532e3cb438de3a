import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isProblem, type Problem } from '../../../domain/problem';
import { boot } from '../../boot';
import { listEntries } from '../overview';
import { findTranslator } from '../people';
import type { SegmentRow } from '../segment-row';
import { nobody } from '../translator';
import { exchangeFile } from './exchange-file';
import type { FileOutcome } from './file-outcome';
import { type ExchangeFormat, exchangeFileName, formats } from './formats';
import { importFile } from './import-file';

/** Which segments an entry must have one of to be exported. */
const exportChoices: Readonly<Record<string, (row: SegmentRow) => boolean>> = {
  all: () => true,
  untranslated: ({ kind, state }) => kind === 'string' && state === 'untranslated',
  outdated: ({ state }) => state === 'outdated',
  unapproved: ({ kind, state }) => kind === 'string' && state !== 'approved',
};

export type ExportRequest = {
  readonly locale: string;
  readonly only: string;
  readonly format: ExchangeFormat;
  readonly directory: string;
};

export type Exported = { readonly name: string; readonly segments: number };

/** Boots Strapi and writes a file for each entry that has something to translate into a directory, which is made where there is none. */
export const runExport = async ({ locale, only, format, directory }: ExportRequest): Promise<readonly Exported[]> => {
  const strapi = await boot();
  try {
    mkdirSync(directory, { recursive: true });
    const exported: Exported[] = [];
    for (const { entryType, entryDocumentId } of await listEntries(strapi, null)) {
      const file = await exchangeFile(
        strapi,
        { entryType, entryDocumentId, targetLocale: locale },
        exportChoices[only],
      );
      if (file === null) continue;
      const name = exchangeFileName(file, format);
      writeFileSync(path.join(directory, name), formats[format].write(file));
      exported.push({ name, segments: file.units.flatMap(({ segments }) => segments).length });
    }
    return exported;
  } finally {
    await strapi.destroy();
  }
};

type ReadFile = { readonly name: string; readonly bytes: Uint8Array };

export type ImportRequest = {
  readonly files: readonly ReadFile[];
  /** The address of the admin user whose words they are; null where that is not told. */
  readonly by: string | null;
  readonly replacesUnnamed: boolean;
};

/**
 * Boots Strapi and takes files in, one after another.
 *
 * @returns TRANSLATOR_UNKNOWN where nobody has the address; null when all were taken in
 */
export const runImportFiles = async (
  { files, by, replacesUnnamed }: ImportRequest,
  tell: (outcome: FileOutcome) => void,
): Promise<Problem | null> => {
  const strapi = await boot();
  try {
    const translator = by === null ? nobody : await findTranslator(strapi, by);
    if (isProblem(translator)) return translator;
    for (const { name, bytes } of files) tell(await importFile(strapi, bytes, name, translator, { replacesUnnamed }));
    return null;
  } finally {
    await strapi.destroy();
  }
};
