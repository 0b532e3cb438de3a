import { parentPort, workerData } from 'node:worker_threads';
import { extractSource } from '../../importing/extract';
import { readSource } from '../../importing/source/read-source';
import type { ReadingTask } from './read-apart';

/** Reads one file in a thread of its own and posts what was read, or the problem. */
const read = async ({ bytes, name }: ReadingTask): Promise<void> => {
  const source = await readSource(bytes, name);
  parentPort?.postMessage('code' in source ? source : { source, extraction: extractSource(source) });
};

// @NOTE The data of a worker has no type; `read-apart.ts` is the only one to start this file.
void read(workerData as ReadingTask);
