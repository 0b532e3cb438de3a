import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Problem, problem } from '../src/domain/problem';
import { extract } from '../src/importing/extract';
import type { Extraction } from '../src/importing/extraction/extraction';
import { toExtractionJson } from '../src/importing/extraction-json';
import { describeExtraction, type ReportLanguage } from '../src/importing/report/describe-extraction';
import { decodeSource, sourceSizeLimit } from '../src/importing/source/decode-source';
import { boot } from '../src/strapi/boot';
import { describePublished, describeStored } from '../src/strapi/importing/describe-import';
import { publishImport } from '../src/strapi/importing/publish-import';
import { isAlreadyImported } from '../src/strapi/importing/quick-look';
import { type Progress, storeImport, textDigest } from '../src/strapi/importing/store-import';

const usage = 'npm run import -- FILE [--dry-run | --json | --publish] [--without-figures]';

const options = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  'without-figures': { type: 'boolean', default: false },
} as const;

const language: ReportLanguage = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  ? 'zh'
  : 'en';

type Command = {
  readonly file: string;
  readonly values: Readonly<Record<keyof typeof options, boolean>>;
};

const readCommand = (args: readonly string[]): Command | Problem => {
  const wrong = (why: string): Problem => problem('OPTION_WRONG', { why, usage });
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined) return wrong('No file is named');
    if (others.length > 0) return wrong(`One file at a time: ${others.join(', ')} is one too many`);
    const modes = [values['dry-run'], values.json, values.publish].filter(Boolean);
    return modes.length > 1 ? wrong('--dry-run, --json and --publish exclude one another') : { file, values };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
};

const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

/** A line on stderr that is written over while the work goes on. */
const progressLine =
  (doing: string): Progress =>
  (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${doing} ${done}/${of}${done === of ? '\n' : ''}`);
    else if (done === of || done % 25 === 0) process.stderr.write(`${doing} ${done}/${of}\n`);
  };

type Source = { readonly name: string; readonly byteLength: number; readonly extraction: Extraction };

const isProblem = (value: Source | Problem): value is Problem => 'code' in value;

const readSource = (file: string): Source | Problem => {
  const name = path.basename(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return problem('SOURCE_NOT_FOUND', { file });
  const { size } = found;
  if (size > sourceSizeLimit) {
    const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
    return problem('SOURCE_TOO_LARGE', { file: name, size: inMegabytes(size), limit: inMegabytes(sourceSizeLimit) });
  }
  const decoded = decodeSource(readFileSync(file), name);
  if ('code' in decoded) return decoded;
  return { name, byteLength: size, extraction: extract(decoded.text, decoded.encoding) };
};

const refuse = ({ code, message, messageZh }: Problem): number => {
  console.error(`✗ ${code}: ${language === 'zh' ? messageZh : message}`);
  return 1;
};

/** `npm run import -- FILE`: a finished article becomes drafts. Exit status 0, 1 for a refusal, 2 for a wrong command line. */
const main = async (args: readonly string[]): Promise<number> => {
  const command = readCommand(args);
  if ('code' in command) {
    refuse(command);
    return 2;
  }
  const { file, values } = command;
  const source = readSource(file);
  if (isProblem(source)) return refuse(source);
  const { name, extraction } = source;
  if (values.json) {
    console.log(JSON.stringify(toExtractionJson(extraction), null, 2));
    return 0;
  }
  if (extraction.achievements.length === 0 && !values['without-figures']) {
    return refuse(problem('SOURCE_WITHOUT_FIGURES', { file: name }));
  }
  const imported = problem('SOURCE_ALREADY_IMPORTED', { file: name });
  const tellImported = (): void =>
    print([`${imported.code}: ${language === 'zh' ? imported.messageZh : imported.message}`]);
  if (!values.publish && !values['dry-run'] && (await isAlreadyImported(textDigest(extraction.text)))) {
    tellImported();
    return 0;
  }
  print(describeExtraction(extraction, language));
  if (values['dry-run']) return 0;

  const strapi = await boot();
  try {
    const stored = await storeImport(strapi, source, progressLine(language === 'zh' ? '存储' : 'Storing'));
    print(['']);
    if (stored.outcome === 'unchanged') tellImported();
    print(describeStored(stored, language));
    if (values.publish) {
      const published = await publishImport(
        strapi,
        extraction,
        stored,
        progressLine(language === 'zh' ? '发布' : 'Publishing'),
      );
      print(describePublished(published, language));
    }
    return 0;
  } finally {
    await strapi.destroy();
  }
};

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: Error & { readonly problems?: readonly Problem[] }) => {
    for (const { code, message, messageZh } of error.problems ?? []) {
      console.error(`✗ ${code}: ${language === 'zh' ? messageZh : message}`);
    }
    if (error.problems === undefined) console.error(`✗ ${error.message}`);
    process.exit(1);
  },
);
