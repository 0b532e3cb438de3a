import type { Core } from '@strapi/strapi';
import { type SegmentRow, segmentUid } from './segment-row';

/** Hashes that are asked for in one statement. */
const batch = 500;
/** The same sentence in more places is a formula: what some of them say is enough. */
const most = 20;

type Other = Pick<SegmentRow, 'id' | 'sourceHash' | 'targetText'>;

/** How the same source is translated elsewhere into the same locale. */
export type Elsewhere = (row: Pick<SegmentRow, 'id' | 'sourceHash'>) => readonly string[];

/** Reads how the sources of some segments are translated elsewhere. */
export const translatedElsewhere = async (
  strapi: Core.Strapi,
  targetLocale: string,
  rows: readonly SegmentRow[],
): Promise<Elsewhere> => {
  const hashes = [...new Set(rows.map(({ sourceHash }) => sourceHash))];
  const byHash = new Map<string, Other[]>();
  for (let from = 0; from < hashes.length; from += batch) {
    const found: readonly Other[] = await strapi.db.query(segmentUid).findMany({
      select: ['id', 'sourceHash', 'targetText'],
      where: {
        targetLocale,
        sourceHash: { $in: hashes.slice(from, from + batch) },
        state: { $in: ['translated', 'reviewed', 'approved'] },
      },
      limit: batch * most,
    });
    for (const other of found) byHash.set(other.sourceHash, [...(byHash.get(other.sourceHash) ?? []), other]);
  }
  return ({ id, sourceHash }) => [
    ...new Set(
      (byHash.get(sourceHash) ?? [])
        .filter((other) => other.id !== id)
        .flatMap(({ targetText }) => targetText || [])
        .slice(0, most),
    ),
  ];
};
