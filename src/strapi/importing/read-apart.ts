import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Problem, problem } from '../../domain/problem';
import type { Extraction } from '../../importing/extraction/extraction';
import type { ReadSource } from '../../importing/source/read-source';

export type ReadingTask = { readonly bytes: Uint8Array; readonly name: string };

export type Reading = { readonly source: ReadSource; readonly extraction: Extraction };

/** A feature is read in a tenth of a second, the largest file that is allowed in some ten seconds on a slow machine. */
const patience = 60_000;

/** Memory for one file, in MB: what unpacks to more is no article. */
const memory = 768;

/** Each reading takes a processor to itself; more at once would leave none for who is saving. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

const readInWorker = (task: ReadingTask): Promise<Reading | Problem> =>
  new Promise((resolve) => {
    const worker = new Worker(path.join(__dirname, 'reading-worker.js'), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const end = (answer: Reading | Problem): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const unreadable = (): void => end(problem('SOURCE_UNREADABLE', { file: task.name }));
    const timer = setTimeout(unreadable, patience);
    worker.once('message', end);
    worker.once('error', (error) => {
      globalThis.strapi?.log.error(error);
      unreadable();
    });
    worker.once('exit', unreadable);
  });

/**
 * Reads a source file apart from the requests that are answered meanwhile: in a thread, with a limit of time and memory.
 *
 * @returns what was read, or why the file cannot be: the problems of `readSource`, and SOURCE_UNREADABLE where reading it came to no end
 */
export const readApart = (bytes: Uint8Array, name: string): Promise<Reading | Problem> =>
  inTurn(() => readInWorker({ bytes, name }));
