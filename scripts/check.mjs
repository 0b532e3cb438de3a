#!/usr/bin/env node
/**
 * `npm run check`: everything that can be said of the code without running it. Every check runs even when one before it failed,
 * so that one run tells all; `-- NAME…` runs only those named.
 */
import { execFile } from 'node:child_process';
import process from 'node:process';

const checks = [
  { name: 'format', command: ['biome', 'format', '.'], mend: 'npm run format' },
  { name: 'lint', command: ['biome', 'lint', '.'], mend: 'npm run format mends most of it' },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the tests', command: ['tsc', '--noEmit', '-p', 'tsconfig.test.json'] },
  { name: 'types of the admin UI', command: ['tsc', '--noEmit', '-p', 'src/admin/tsconfig.json'] },
  { name: 'dependency rule', command: ['depcruise', 'src', 'config', 'scripts', 'tests'] },
  { name: 'unused code', command: ['knip'] },
  {
    name: 'model',
    command: ['npm', 'run', '--silent', 'model', '--', '--check'],
    mend: 'say what is missing in schema.json or labels.json, then npm run model',
  },
  {
    name: 'generated files',
    command: ['npm', 'run', '--silent', 'codegen', '--', '--check'],
    mend: 'npm run codegen, and commit what it writes',
  },
  {
    name: 'schema changes',
    command: ['npm', 'run', '--silent', 'schema'],
    mend: 'announce the change to front-ends; .changesets/README.md says how',
  },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? checks : checks.filter(({ name }) => wanted.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No check is named ${wanted.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

/** Tells a check's outcome when it has come to its end. @returns whether it passed */
const runCheck = ({ name, command, mend }) =>
  new Promise((resolve) => {
    const started = performance.now();
    const [program, ...args] = command[0] === 'npm' ? command : ['npx', '--no-install', ...command];
    execFile(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${error ? '✗' : '✓'} ${name} (${seconds} s)`);
      if (error) {
        console.log(stdout + stderr);
        if (mend !== undefined) console.log(`  To mend it: ${mend}`);
      }
      resolve(!error);
    });
  });

/** Most checks use one core. */
const atOnce = 2;

const waiting = [...chosen];
let failed = 0;
const work = async () => {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
    if (!(await runCheck(check))) failed += 1;
};
await Promise.all(Array.from({ length: atOnce }, work));
console.log(`${chosen.length - failed} checks passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
