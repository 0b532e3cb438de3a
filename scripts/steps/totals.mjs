import { readFileSync } from 'node:fs';
import process from 'node:process';

const [, , report, said, testStatus, checkStatus] = process.argv;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Tests of vitest's report. A run that broke off before or beside its tests is a failure, whatever they say. */
const countTests = () => {
  const text = read(report);
  const { numPassedTests = 0, numFailedTests = 0 } = text === '' ? {} : JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests || (testStatus === '0' ? 0 : 1) };
};

/** The last line of `npm run check`: `7 checks passed, 1 failed`. */
const countChecks = () => {
  const [, passed = '0', failed = '0'] = /(\d+) checks passed, (\d+) failed/.exec(read(said)) ?? [];
  return { passed: Number(passed), failed: Number(failed) || (checkStatus === '0' ? 0 : 1) };
};

const counts = [countTests(), countChecks()];
const sum = (part) => counts.reduce((total, count) => total + count[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
