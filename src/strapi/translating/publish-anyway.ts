import { AsyncLocalStorage } from 'node:async_hooks';

const overriding = new AsyncLocalStorage<true>();

/** Publishes although the translation is not ready: a reviewer has given a reason for it. */
export const publishAnyway = <T>(work: () => Promise<T>): Promise<T> => overriding.run(true, work);

export const mayPublishAnyway = (): boolean => overriding.getStore() === true;
