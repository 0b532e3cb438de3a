import { readFileSync } from 'node:fs';
import process from 'node:process';
import { at } from './root.mjs';

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

/** Prints why something ended, without a stack trace for what a user can mend, and ends with status 1. */
export const endWith = (error) => {
  for (const { code, message, messageZh } of error.problems ?? [])
    console.error(`✗ ${code}: ${wantsChinese() ? messageZh : message}`);
  if (error.problems === undefined) console.error(process.env.LOG_LEVEL === 'debug' ? error : `✗ ${error.message}`);
  process.exit(1);
};
