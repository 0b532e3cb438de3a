import { isProblem, type Problem, problem } from '../src/domain/problem';
import { exportFiles, exportUsage } from './xliff/export';
import { importFiles, importUsage } from './xliff/import';
import { validate, validateUsage } from './xliff/validate';

type Subcommand = (
  args: readonly string[],
  say: (why: Problem) => string,
) => number | Problem | Promise<number | Problem>;

const subcommands: Readonly<Record<string, Subcommand>> = {
  export: exportFiles,
  import: importFiles,
  validate,
};
const usage = [exportUsage, importUsage, validateUsage].join(' · ');

const isChinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');

const say = ({ code, message, messageZh }: Problem): string => `${code}: ${isChinese ? messageZh : message}`;

/** `npm run xliff -- SUBCOMMAND …`: files for CAT tools. Exit status as the subcommand says, 2 for a wrong command line. */
const main = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  const result =
    subcommand === undefined
      ? problem('OPTION_WRONG', {
          why: name === '' ? 'No subcommand is named' : `There is no subcommand ${name}`,
          usage,
        })
      : await subcommand(args, say);
  if (!isProblem(result)) return result;
  console.error(`✗ ${say(result)}`);
  return result.code === 'OPTION_WRONG' ? 2 : 1;
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
