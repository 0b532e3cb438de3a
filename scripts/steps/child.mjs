import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './root.mjs';

/**
 * Runs a program to its end and keeps what it says.
 *
 * @returns its exit status and its last words
 */
export const runChild = (program, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    const listen = (chunk) => {
      words = (words + chunk).slice(-20_000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    child.once('error', reject);
    child.once('close', (status) => {
      process.removeListener('exit', stop);
      resolve({ status, words });
    });
  });

const boxes = /[\u2500-\u257f]/g;

/** What matters of what a failed program said: from its first word of an error on, or else its last lines. */
export const errorLines = (words) => {
  const lines = words
    .replace(boxes, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => /npm error|\[ERROR\]|error TS\d+/.test(line));
  return (first === -1 ? lines.slice(-14) : lines.slice(first, first + 14)).join('\n');
};
