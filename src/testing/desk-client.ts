import { expect } from 'vitest';
import type { Decision } from '../importing/review/decision';
import type { DraftsMade, ImportReview, ImportStarted } from '../plugins/import-desk/contract';
import type { AdminClient } from './admin-client';

type Answer = Awaited<ReturnType<AdminClient['get']>>;

/** The body of an answer that succeeded; fails the test with the answer's words where it did not. */
export const bodyOf = <T>({ status, body }: Answer, expected = 200): T => {
  expect(status, JSON.stringify(body)).toBe(expected);
  // @NOTE The contract says what each address answers; the tests hold it to that.
  return body as T;
};

/** Calls of the import desk as its page makes them. */
export const deskClient = (admin: AdminClient) => {
  const at = (id: string, rest = '') => `/import-desk/imports/${id}${rest}`;
  return {
    paste: async (text: string): Promise<ImportStarted> => {
      const answer = await admin.post('/import-desk/imports', { text });
      return bodyOf(answer, answer.status === 200 ? 200 : 201);
    },
    bring: (bytes: BlobPart, name: string): Promise<Answer> => {
      const form = new FormData();
      form.append('file', new Blob([bytes]), name);
      return admin.send('/import-desk/imports', form);
    },
    open: async (id: string): Promise<ImportReview> => bodyOf(await admin.get(at(id))),
    decide: (id: string, version: number, decisions: readonly Decision[]): Promise<Answer> =>
      admin.put(at(id, '/decisions'), { version, decisions }),
    makeDrafts: async (id: string, version: number): Promise<DraftsMade> =>
      bodyOf(await admin.post(at(id, '/drafts'), { version })),
    discard: (id: string): Promise<Answer> => admin.delete(at(id)),
  };
};

export type DeskClient = ReturnType<typeof deskClient>;

/** The id of the one figure whose label has those words. */
export const figureNamed = (review: ImportReview, words: string): string => {
  const found = review.extraction.achievements.filter(({ label }) => label.includes(words));
  expect(found, words).toHaveLength(1);
  return `figure:${found[0]?.key}`;
};
