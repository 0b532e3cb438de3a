import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Problem, problem } from '../src/domain/problem';
import { answerLine } from '../src/localizing/figures/answer-line';
import { scoreCases } from '../src/localizing/figures/score-cases';

const usage = 'npm run -s figures -- FILE.jsonl | - | --score [FILE.jsonl…]';

const casesFolder = path.join('src', 'localizing', 'figures', 'cases');

const refuse = ({ code, message }: Problem): void => void process.stderr.write(`✗ ${code}: ${message}\n`);

/** How many answers are gathered before they are written: writing each alone costs more than finding it. */
const batch = 2000;

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

const write = (answers: string[]): Promise<void> =>
  new Promise((resolve) => {
    const text = answers.splice(0).join('');
    process.stdout.write(text, () => resolve());
  });

/** Answers each line of a file, in order; a line that is not read is refused on stderr and the others are answered. */
const answerFile = async (file: string): Promise<number> => {
  if (file !== '-' && !isFile(file)) {
    refuse(problem('FIGURES_FILE_UNREADABLE', { file }));
    return 1;
  }
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let line = 0;
  let status = 0;
  const answers: string[] = [];
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const answer = answerLine(line === 1 ? text.replace(/^\ufeff/, '') : text, line);
    if ('agree' in answer) answers.push(`${JSON.stringify(answer)}\n`);
    else {
      refuse(answer);
      status = 1;
    }
    if (answers.length >= batch) await write(answers);
  }
  await write(answers);
  return status;
};

/** The score of the cases, a line for each pair of locales; status 1 where any case is judged wrongly. */
const score = (files: readonly string[]): number => {
  const chosen =
    files.length > 0
      ? files
      : readdirSync(casesFolder).flatMap((name) => (name.endsWith('.jsonl') ? [path.join(casesFolder, name)] : []));
  const missing = chosen.find((file) => !isFile(file));
  if (missing !== undefined) {
    refuse(problem('FIGURES_FILE_UNREADABLE', { file: missing }));
    return 1;
  }
  const { scores, misjudged } = scoreCases(chosen.flatMap((file) => readFileSync(file, 'utf8').split('\n')));
  for (const { locales, right, falseAlarms, wrong, passed } of scores) {
    console.log(`${locales}: ${right} right, ${falseAlarms} false alarms; ${wrong} wrong, ${passed} passed`);
  }
  for (const { id, note, agree } of misjudged) console.log(`  ${agree ? 'false alarm' : 'passed'}: ${id} (${note})`);
  return misjudged.length === 0 ? 0 : 1;
};

/** `npm run -s figures -- FILE.jsonl`: exit status 0, 1 for a line or file that is refused, 2 for a wrong command line. */
const main = async (args: readonly string[]): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { score: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.score) return score(positionals);
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0) return await answerFile(file);
    refuse(problem('OPTION_WRONG', { why: file === undefined ? 'No file is named' : 'One file at a time', usage }));
  } catch (error) {
    refuse(problem('OPTION_WRONG', { why: error instanceof Error ? error.message : String(error), usage }));
  }
  return 2;
};

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
