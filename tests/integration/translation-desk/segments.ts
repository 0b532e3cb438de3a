import type { Core } from '@strapi/strapi';
import { type SegmentRow, segmentUid } from '../../../src/strapi/translating/segment-row';

/** The segments of an entry in a locale as they are stored, in reading order. */
export const storedSegments = (
  strapi: Core.Strapi,
  entryDocumentId: string,
  targetLocale = 'en',
): Promise<readonly SegmentRow[]> =>
  strapi.db.query(segmentUid).findMany({ where: { entryDocumentId, targetLocale }, orderBy: 'order' });

/** What tests look at of segments: where, how far, what. */
export const brief = (rows: readonly SegmentRow[]): readonly string[] =>
  rows
    .filter(({ kind }) => kind === 'string')
    .map(({ field, state, targetText }) => `${field} ${state}${targetText === null ? '' : `: ${targetText}`}`);

/** Blocks of a body, one paragraph for each text. */
export const paragraphs = (...texts: readonly string[]): readonly object[] =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
