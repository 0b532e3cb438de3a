import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { createMemoryIndex, type MemoryIndex } from '../../localizing/memory/memory-index';
import type { Origin } from '../../localizing/states/segment-state';
import { memoryUid } from './memory-store';

type Row = {
  readonly id: number;
  readonly sourceText: string;
  readonly targetText: string;
  readonly origin: Origin;
  readonly updatedAt: string;
};

type Kept = { readonly index: MemoryIndex; readonly count: number; readonly last: string | null };

/** Of each Strapi its own: the memory of each locale that was looked up, or that is being read. */
const kept = new WeakMap<Core.Strapi, Map<string, Promise<Kept>>>();

/** Rows that are read, and put into the index, between two looks at other requests. */
const batch = 500;

/** What changes with every change of a memory, also by another instance. Both are read off an index. */
const stampOf = async (strapi: Core.Strapi, targetLocale: string): Promise<Pick<Kept, 'count' | 'last'>> => {
  const count = await strapi.db.query(memoryUid).count({ where: { targetLocale } });
  const row: Pick<Row, 'updatedAt'> | null = await strapi.db
    .query(memoryUid)
    .findOne({ select: ['updatedAt'], where: { targetLocale }, orderBy: { updatedAt: 'desc' } });
  return { count, last: row?.updatedAt ?? null };
};

const putRows = async (
  strapi: Core.Strapi,
  index: MemoryIndex,
  where: Readonly<Record<string, unknown>>,
): Promise<void> => {
  for (let after = 0; ; ) {
    const rows: readonly Row[] = await strapi.db.query(memoryUid).findMany({
      select: ['id', 'sourceText', 'targetText', 'origin', 'updatedAt'],
      where: { ...where, id: { $gt: after } },
      orderBy: 'id',
      limit: batch,
    });
    for (const { id, sourceText: source, targetText: target, origin } of rows)
      index.put({ id, source, target, origin });
    after = rows.at(-1)?.id ?? after;
    if (rows.length < batch) return;
    await setImmediate();
  }
};

const readAll = async (strapi: Core.Strapi, targetLocale: string): Promise<Kept> => {
  const stamp = await stampOf(strapi, targetLocale);
  const index = createMemoryIndex([], { source: sourceLocale, target: targetLocale });
  await putRows(strapi, index, { targetLocale });
  return { index, ...stamp };
};

/** What was written since takes its place; where rows are gone, all is read anew. */
const refresh = async (strapi: Core.Strapi, targetLocale: string, known: Kept): Promise<Kept> => {
  const stamp = await stampOf(strapi, targetLocale);
  if (stamp.count === known.count && stamp.last === known.last) return known;
  if (known.last === null) return readAll(strapi, targetLocale);
  await putRows(strapi, known.index, { targetLocale, updatedAt: { $gte: known.last } });
  return known.index.size() === stamp.count ? { index: known.index, ...stamp } : readAll(strapi, targetLocale);
};

/**
 * The memory of a locale, to be looked up in the process. It is read when it is asked for first, and then what has changed; who asks
 * while it is read waits for the same reading.
 */
export const memoryOf = async (strapi: Core.Strapi, targetLocale: string): Promise<MemoryIndex> => {
  const byLocale = kept.get(strapi) ?? new Map<string, Promise<Kept>>();
  kept.set(strapi, byLocale);
  const before = byLocale.get(targetLocale);
  const next =
    before === undefined ? readAll(strapi, targetLocale) : before.then((known) => refresh(strapi, targetLocale, known));
  byLocale.set(targetLocale, next);
  try {
    return (await next).index;
  } catch (error) {
    // What could not be read is read anew by who asks next.
    byLocale.delete(targetLocale);
    throw error;
  }
};
