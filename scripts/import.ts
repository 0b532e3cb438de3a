import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Problem, problem } from '../src/domain/problem';
import { extractSource } from '../src/importing/extract';
import { toExtractionJson } from '../src/importing/extraction-json';
import { describeExtraction, type ReportLanguage } from '../src/importing/report/describe-extraction';
import { readSource } from '../src/importing/source/read-source';
import type { SourceFormat } from '../src/importing/source/source';
import { sourceSizeLimit } from '../src/importing/source/source-size';
import { isAlreadyImported } from '../src/strapi/importing/quick-look';
import type { ReadSource as StoredSource } from '../src/strapi/importing/store-import';
import { textDigest } from '../src/strapi/importing/text-digest';

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

type Read = { readonly source: StoredSource; readonly format: SourceFormat };

const readFile = async (file: string): Promise<Read | Problem> => {
  const name = path.basename(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return problem('SOURCE_NOT_FOUND', { file });
  const { size } = found;
  if (size > sourceSizeLimit) {
    const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
    return problem('SOURCE_TOO_LARGE', { file: name, size: inMegabytes(size), limit: inMegabytes(sourceSizeLimit) });
  }
  const read = await readSource(readFileSync(file), name);
  if ('code' in read) return read;
  const { format } = read;
  return { format, source: { name, byteLength: size, format, extraction: extractSource(read) } };
};

const refuse = ({ code, message, messageZh }: Problem): number => {
  console.error(`✗ ${code}: ${language === 'zh' ? messageZh : message}`);
  return 1;
};

const tellImported = ({ name }: StoredSource): void => {
  const { code, message, messageZh } = problem('SOURCE_ALREADY_IMPORTED', { file: name });
  print([`${code}: ${language === 'zh' ? messageZh : message}`]);
};

/** `npm run import -- FILE`: a finished article becomes drafts. Exit status 0, 1 for a refusal, 2 for a wrong command line. */
const main = async (args: readonly string[]): Promise<number> => {
  const command = readCommand(args);
  if ('code' in command) {
    refuse(command);
    return 2;
  }
  const { file, values } = command;
  const read = await readFile(file);
  if ('code' in read) return refuse(read);
  const { source, format } = read;
  const { name, extraction } = source;
  if (values.json) {
    console.log(JSON.stringify(toExtractionJson(extraction, format), null, 2));
    return 0;
  }
  if (extraction.achievements.length === 0 && !values['without-figures']) {
    return refuse(problem('SOURCE_WITHOUT_FIGURES', { file: name }));
  }
  if (!values.publish && !values['dry-run'] && (await isAlreadyImported(textDigest(extraction.text)))) {
    tellImported(source);
    return 0;
  }
  print(describeExtraction(extraction, language));
  if (values['dry-run']) return 0;

  // Strapi takes more than a second to load: what needs no database has been answered before.
  const { runImport } = await import('../src/strapi/importing/run-import.js');
  const { unchanged, lines } = await runImport(source, { publish: values.publish, language });
  if (unchanged && !values.publish) tellImported(source);
  print(lines);
  return 0;
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
