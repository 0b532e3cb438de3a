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

/** What matters of what a failed program said: its lines of errors, or else its last ones. */
export const errorLines = (words) => {
  const lines = words
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => /error|ERR!|✖|✗/i.test(line));
  return (errors.length > 0 ? errors.slice(0, 12) : lines.slice(-12)).join('\n');
};
