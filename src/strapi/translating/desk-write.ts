import { AsyncLocalStorage } from 'node:async_hooks';

const writing = new AsyncLocalStorage<true>();

/** Runs writes of words that the desk holds already: they are not taken in once more. */
export const asDesk = <T>(work: () => Promise<T>): Promise<T> => writing.run(true, work);

export const isDeskWriting = (): boolean => writing.getStore() === true;
