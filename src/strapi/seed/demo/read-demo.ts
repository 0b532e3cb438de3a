import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type LocaleCode, locales } from '../../../../config/locales';
import { type Block, toBlocks } from './blocks';
import { type DemoUid, demoTypes } from './demo-types';
import type { Quotation } from './quotation';
import type { DemoTranslation } from './store-translations';

/** One entry as its JSON file has it: facts, words in some locales, and links to other entries by their keys. */
export type DemoEntry = {
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly words: Readonly<Partial<Record<LocaleCode, Readonly<Record<string, string>>>>>;
  readonly evidence?: Quotation;
  readonly [link: string]: unknown;
};

export type DemoSource = {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly byteLength: number;
};

export type Demo = {
  readonly entries: Readonly<Record<DemoUid, readonly DemoEntry[]>>;
  readonly source: DemoSource;
  readonly bodies: Readonly<Partial<Record<LocaleCode, readonly Block[]>>>;
  /** What happened to its translations afterwards. */
  readonly translations: readonly DemoTranslation[];
  /** The file of a caption's picture. */
  readonly image: (key: string) => string;
};

const sourceName = 'article.zh-Hans.txt';

const readSource = async (folder: string): Promise<DemoSource> => {
  const bytes = await readFile(path.join(folder, sourceName));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: sourceName, text: bytes.toString('utf8'), sha256, byteLength: bytes.length };
};

/** Reads the demo newsroom's folder. @throws where a file is missing or is not JSON */
export const readDemo = async (folder: string): Promise<Demo> => {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const files: (readonly [DemoUid, readonly DemoEntry[]])[] = [];
  for (const { file, uid } of demoTypes) files.push([uid, JSON.parse(await read(file))]);
  const bodies: Partial<Record<LocaleCode, readonly Block[]>> = {};
  for (const { code } of locales) {
    const file = `body.${code}.md`;
    if (existsSync(path.join(folder, file))) bodies[code] = toBlocks(await read(file));
  }
  return {
    // @NOTE Object.fromEntries forgets the names of the keys; they are exactly those of `demoTypes`.
    entries: Object.fromEntries(files) as Demo['entries'],
    source: await readSource(folder),
    bodies,
    translations: JSON.parse(await read('translations.json')),
    image: (key) => path.join(folder, 'images', `${key}.jpg`),
  };
};
