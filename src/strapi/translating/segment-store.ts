import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { type EntryLocale, type SegmentChanges, type SegmentRow, type SourcePart, segmentUid } from './segment-row';

/** The segments of an entry, in one locale or in all, in the order in which they are read. */
export const segmentsOf = async (
  strapi: Core.Strapi,
  where: Omit<EntryLocale, 'targetLocale'> & Partial<EntryLocale>,
): Promise<readonly SegmentRow[]> =>
  strapi.db.query(segmentUid).findMany({ where, orderBy: [{ targetLocale: 'asc' }, { order: 'asc' }] });

/** The segment with an id; null where there is none. */
export const findSegment = async (strapi: Core.Strapi, id: number): Promise<SegmentRow | null> =>
  strapi.db.query(segmentUid).findOne({ where: { id } });

const untouched = { state: 'untranslated', touchedByPerson: false, version: 1, errors: 0, warnings: 0 } as const;

/** Stores segments that are new: nobody has translated them. */
export const addSegments = async (
  strapi: Core.Strapi,
  entry: EntryLocale,
  parts: readonly SourcePart[],
): Promise<void> => {
  if (parts.length === 0) return;
  const data = parts.map((part) => ({ ...untouched, ...entry, ...part }));
  await strapi.db.query(segmentUid).createMany({ data });
};

/**
 * Changes a segment unless somebody changed it since it was read, and raises its version; what is as it was is not written.
 *
 * @returns the segment as it is now; null where it was changed meanwhile
 */
export const changeSegment = async (
  strapi: Core.Strapi,
  row: SegmentRow,
  changes: SegmentChanges,
): Promise<SegmentRow | null> => {
  const differing = Object.entries(changes).filter(
    ([name, value]) => !isDeepStrictEqual(value, Object.getOwnPropertyDescriptor(row, name)?.value),
  );
  if (differing.length === 0) return row;
  const data = { ...Object.fromEntries(differing), version: row.version + 1 };
  const where = { id: row.id, version: row.version };
  const { count } = await strapi.db.query(segmentUid).updateMany({ where, data });
  return count === 0 ? null : findSegment(strapi, row.id);
};

export const removeSegments = async (strapi: Core.Strapi, ids: readonly number[]): Promise<void> => {
  if (ids.length > 0) await strapi.db.query(segmentUid).deleteMany({ where: { id: { $in: [...ids] } } });
};
