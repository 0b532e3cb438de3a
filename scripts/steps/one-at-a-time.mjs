import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { at } from './root.mjs';

const lock = () => at('dist/.building');

const take = () => {
  mkdirSync(at('dist'), { recursive: true });
  try {
    writeFileSync(lock(), String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Whether the process that builds is gone without having given the lock back. */
const isLeftBehind = () => {
  try {
    process.kill(Number(readFileSync(lock(), 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};

/** Builds while no other process builds in the same folder: two instances may be started from it at once. */
export const oneAtATime = async (build) => {
  while (!take()) {
    if (isLeftBehind()) rmSync(lock(), { force: true });
    else await wait(300);
  }
  const giveBack = () => rmSync(lock(), { force: true });
  process.once('exit', giveBack);
  try {
    return await build();
  } finally {
    process.removeListener('exit', giveBack);
    giveBack();
  }
};
