import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Problem, problem } from '../../src/domain/problem';
import { refused, type Verdict, validateXliff } from '../../src/localizing/xliff/validate/validate-xliff';
import { refuseTooLarge } from '../../src/localizing/xml/decode-file';

export const validateUsage = 'npm run -s xliff -- validate [--json] FILE…';

const verdictOn = (file: string): Verdict => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return refused(problem('SOURCE_NOT_FOUND', { file }, file));
  const tooLarge = refuseTooLarge(found.size, file);
  if (tooLarge !== null) return refused(tooLarge);
  try {
    return validateXliff(readFileSync(file), file);
  } catch (error) {
    // @NOTE a file that may not be read is told of like one that is not there; anything else is a bug.
    if (error instanceof Error && 'syscall' in error) return refused(problem('SOURCE_NOT_FOUND', { file }, file));
    throw error;
  }
};

const line = (file: string, { valid, rule, problem: why }: Verdict, say: (why: Problem) => string): string =>
  valid ? `✓ ${file}` : `✗ ${file}: ${rule} — ${say(why)}`;

/**
 * `validate [--json] FILE…`: a line for each file, with the rule of XLIFF that it breaks; `--json` prints
 * `{"file","valid","rule"}` for each, the rule null where the file is valid.
 *
 * @returns the exit status: 0 where all files are valid, 1 where one is not; OPTION_WRONG for a wrong command line
 */
export const validate = (args: readonly string[], say: (why: Problem) => string): number | Problem => {
  const wrong = (why: string): Problem => problem('OPTION_WRONG', { why, usage: validateUsage });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return wrong('No file is named');
    let allValid = true;
    for (const file of positionals) {
      const verdict = verdictOn(file);
      const { valid, rule } = verdict;
      allValid &&= valid;
      console.log(values.json ? JSON.stringify({ file, valid, rule }) : line(file, verdict, say));
    }
    return allValid ? 0 : 1;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return wrong(error.message);
    throw error;
  }
};
