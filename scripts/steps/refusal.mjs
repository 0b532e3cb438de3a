import { readFileSync } from 'node:fs';
import process from 'node:process';
import { at, root } from './root.mjs';

const wantsChinese = () => /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');

/** An expected failure, before the compiled `src/domain/problem` is there to make one. */
export class Refusal extends Error {
  constructor(code, parameters = {}) {
    const { en, zh } = JSON.parse(readFileSync(at('src/domain/problems.json'), 'utf8'))[code];
    const fill = (text) => text.replace(/\{(\w+)\}/g, (whole, name) => parameters[name] ?? whole);
    super(`${code}: ${fill(en)}`);
    this.problems = [{ code, message: fill(en), messageZh: fill(zh) }];
  }
}

const full = ['ENOSPC', 'EDQUOT'];
const notWritable = ['EACCES', 'EPERM', 'EROFS'];

/** An error of the file system as a refusal; any other as it is. */
const explain = (error) => {
  if (full.includes(error.code)) return new Refusal('DISK_FULL', { where: error.path ?? root });
  if (notWritable.includes(error.code))
    return new Refusal('PLACE_NOT_WRITABLE', { where: error.path ?? root, reason: error.code });
  return error;
};

/** Prints why something ended, without a stack trace for what a user can mend, and ends with status 1. */
export const endWith = (thrown) => {
  const error = thrown.problems === undefined ? explain(thrown) : thrown;
  for (const { code, message, messageZh } of error.problems ?? [])
    console.error(`✗ ${code}: ${wantsChinese() ? messageZh : message}`);
  if (error.problems === undefined) console.error(process.env.LOG_LEVEL === 'debug' ? error : `✗ ${error.message}`);
  process.exit(1);
};
