import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isProblem, type Problem, problem } from '../../src/domain/problem';
import { refuseTooLarge } from '../../src/localizing/xml/decode-file';
import type { FileOutcome } from '../../src/strapi/translating/exchange/file-outcome';

export const importUsage = 'npm run xliff -- import [--by EMAIL] [--replace] FILE…';

const options = { by: { type: 'string' }, replace: { type: 'boolean', default: false } } as const;

type Read = { readonly name: string; readonly bytes: Uint8Array };

const readFile = (file: string): Read | Problem => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return problem('SOURCE_NOT_FOUND', { file }, file);
  const name = path.basename(file);
  return refuseTooLarge(found.size, name) ?? { name, bytes: readFileSync(file) };
};

const lines = (outcome: FileOutcome, say: (why: Problem) => string): readonly string[] => {
  const { name, problem: refusal, taken, suggested, same, refused, notes } = outcome;
  if (refusal !== null) return [`✗ ${name}: ${say(refusal)}`];
  return [
    `✓ ${name}: taken ${taken}, suggested ${suggested}, same ${same}, refused ${refused}`,
    ...notes.map((note) => `  ${note.path === '' ? '' : `${note.path}: `}${say(note.problem)}`),
  ];
};

/**
 * `import [--by EMAIL] [--replace] FILE…`: takes files of CAT tools in, in the name of a user and over what files without a name brought; a line for each with what was taken, became a suggestion, was the same or was refused.
 *
 * @returns the exit status: 0 where something could be made of every file, 1 where not; OPTION_WRONG for a wrong command line
 */
export const importFiles = async (
  args: readonly string[],
  say: (why: Problem) => string,
): Promise<number | Problem> => {
  const wrong = (why: string): Problem => problem('OPTION_WRONG', { why, usage: importUsage });
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) return wrong('No file is named');
    const read = positionals.map(readFile);
    const refusals = read.filter(isProblem);
    for (const refusal of refusals) console.log(`✗ ${refusal.at}: ${say(refusal)}`);
    const files = read.flatMap((one) => (isProblem(one) ? [] : [one]));
    let allTaken = refusals.length === 0;
    if (files.length === 0) return 1;
    const { runImportFiles } = await import('../../src/strapi/translating/exchange/run-exchange.js');
    const request = { files, by: values.by ?? null, replacesUnnamed: values.replace };
    const unknown = await runImportFiles(request, (outcome) => {
      allTaken &&= outcome.problem === null;
      for (const line of lines(outcome, say)) console.log(line);
    });
    return unknown ?? (allTaken ? 0 : 1);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return wrong(error.message);
    throw error;
  }
};
