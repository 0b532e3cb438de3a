import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { Origin } from '../../localizing/states/segment-state';
import { maskedText } from './masked-text';
import type { SegmentRow } from './segment-row';
import { digest } from './source-parts';

export const memoryUid = 'api::translation-memory.translation-memory';

/** A translated sentence, in the notation of segments. */
export type MemoryPair = {
  readonly targetLocale: string;
  readonly sourceText: string;
  readonly targetText: string;
  readonly origin: Origin;
  readonly entryType: string | null;
  readonly entryDocumentId: string | null;
  readonly path: string | null;
};

type Stored = { readonly id: number; readonly sourceText: string; readonly targetText: string; readonly uses: number };

const keyOf = ({ sourceText, targetText }: Pick<MemoryPair, 'sourceText' | 'targetText'>): string =>
  JSON.stringify([sourceText, targetText]);

const lookUp = 500;

const storedPairs = async (
  strapi: Core.Strapi,
  targetLocale: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Stored>> => {
  const found = new Map<string, Stored>();
  for (let from = 0; from < hashes.length; from += lookUp) {
    const rows: readonly Stored[] = await strapi.db.query(memoryUid).findMany({
      select: ['id', 'sourceText', 'targetText', 'uses'],
      where: { targetLocale, sourceHash: { $in: hashes.slice(from, from + lookUp) } },
    });
    for (const row of rows) found.set(keyOf(row), row);
  }
  return found;
};

/** Keeps translated sentences for the next time; one that is kept already is used once more. @returns how many are new */
export const storePairs = async (
  strapi: Core.Strapi,
  targetLocale: string,
  pairs: readonly MemoryPair[],
): Promise<number> => {
  const lastUsedAt = new Date().toISOString();
  const unique = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()].map((pair) => {
    const maskedSource = maskedText(pair.sourceText, sourceLocale);
    return { ...pair, maskedSource, sourceHash: digest(maskedSource) };
  });
  const stored = await storedPairs(strapi, targetLocale, [...new Set(unique.map(({ sourceHash }) => sourceHash))]);
  const known = unique.flatMap((pair) => stored.get(keyOf(pair)) ?? []);
  for (const { id, uses } of known)
    await strapi.db.query(memoryUid).update({ where: { id }, data: { uses: uses + 1, lastUsedAt } });
  const fresh = unique.filter((pair) => !stored.has(keyOf(pair)));
  if (fresh.length > 0) {
    const data = fresh.map((pair) => ({ ...pair, sourceLocale, targetLocale, uses: 1, lastUsedAt }));
    await strapi.db.query(memoryUid).createMany({ data });
  }
  return fresh.length;
};

/** The sentence that a segment's words translate; null where no person has vouched for them. */
const pairOf = (row: SegmentRow): MemoryPair | null => {
  const { targetLocale, targetText, origin, state, entryType, entryDocumentId, path } = row;
  if (targetText === null || targetText === '' || row.kind === 'overridable') return null;
  if (state === 'machine' || (state === 'outdated' && !row.touchedByPerson)) return null;
  const sourceText = state === 'outdated' ? (row.previousSourceText ?? row.sourceText) : row.sourceText;
  return { targetLocale, sourceText, targetText, origin: origin ?? 'typed', entryType, entryDocumentId, path };
};

/** Keeps the words of segments for the next time that their sentences occur. */
export const keepInMemory = async (strapi: Core.Strapi, rows: readonly SegmentRow[]): Promise<void> => {
  const pairs = rows
    .filter(({ errors }) => errors === 0)
    .map(pairOf)
    .filter((pair) => pair !== null);
  for (const locale of new Set(pairs.map(({ targetLocale }) => targetLocale)))
    await storePairs(
      strapi,
      locale,
      pairs.filter(({ targetLocale }) => targetLocale === locale),
    );
};
