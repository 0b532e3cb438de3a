import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { boot } from '../../boot';
import { listEntries } from '../overview';
import type { SegmentRow } from '../segment-row';
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

/** Boots Strapi and takes files in, one after another. */
export const runImportFiles = async (
  files: readonly ReadFile[],
  tell: (outcome: FileOutcome) => void,
): Promise<void> => {
  const strapi = await boot();
  const machine = { id: null, name: '', approves: false };
  try {
    for (const { name, bytes } of files) tell(await importFile(strapi, bytes, name, machine));
  } finally {
    await strapi.destroy();
  }
};
