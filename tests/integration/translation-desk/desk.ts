import { expect } from 'vitest';
import type {
  Entry,
  Overview,
  Segment,
  SegmentAction,
  SegmentChange,
} from '../../../src/plugins/translation-desk/contract';
import type { AdminClient } from '../../../src/testing/admin-client';
import { bodyOf } from '../../../src/testing/desk-client';

type Answer = Awaited<ReturnType<AdminClient['get']>>;

/** Calls of the translation desk as its pages make them. */
export const translationDesk = (admin: AdminClient) => ({
  entry: async (type: string, documentId: string, locale = 'en'): Promise<Entry> =>
    bodyOf(await admin.get(`/translation-desk/entries/api::${type}.${type}/${documentId}/${locale}`)),
  overview: async (query = ''): Promise<Overview> => bodyOf(await admin.get(`/translation-desk/overview${query}`)),
  save: (segment: Segment, target: string, origin: SegmentChange['origin'] = 'typed'): Promise<Answer> =>
    admin.put(`/translation-desk/segments/${segment.id}`, { target, version: segment.version, origin }),
  act: (segment: Segment, action: SegmentAction['action'], more: object = {}): Promise<Answer> =>
    admin.post(`/translation-desk/segments/${segment.id}/actions`, { action, version: segment.version, ...more }),
  publish: (type: string, documentId: string, locale = 'en', body: object = {}): Promise<Answer> =>
    admin.post(`/translation-desk/entries/api::${type}.${type}/${documentId}/${locale}/publish`, body),
});

/** The problem code of an answer that refuses, with its status. */
export const refusalIn = ({ status, body }: Answer): readonly [number, unknown] => [
  status,
  (body as { error?: { details?: { code?: string } } } | null)?.error?.details?.code ?? body,
];

/** The segment of a field, the first or the one that holds some words. */
export const segmentIn = ({ segments }: Entry, field: string, words = ''): Segment => {
  const found = segments.find((segment) => segment.field === field && segment.source.includes(words));
  return found ?? expect.unreachable(`no segment of ${field} with ${words}`);
};
