import { figureLanguage } from '../figures/language';
import { createBigramIndex } from './bigram-index';
import { editDistance } from './edit-distance';
import { fillTarget, withCodesOf } from './fill-target';
import { memoryKey } from './memory-key';
import type { MemoryMatch, MemoryRecord } from './memory-record';

/** BCP 47 tags of the pair of languages that a memory is of. */
export type MemoryLocales = { readonly source: string; readonly target: string };

/** Translations that were made before, found by what they translate. */
export type MemoryIndex = {
  readonly size: () => number;
  /** Adds a record, or puts it in the place of the one with its id. */
  readonly put: (record: MemoryRecord) => void;
  readonly remove: (id: MemoryRecord['id']) => void;
  /** Records with the same sentence, figures apart: the same figures first, then the latest. */
  readonly exact: (source: string) => readonly MemoryMatch[];
  /** Records alike, the best first; no two with the same target. `least` is a score, 60 unless told. */
  readonly lookUp: (
    source: string,
    options?: { readonly most?: number; readonly least?: number },
  ) => readonly MemoryMatch[];
};

type Entry = { readonly record: MemoryRecord; readonly key: string };

/** Candidates whose distance is measured, and how many units of text are compared for one look-up at most. */
const mostCandidates = 60;
/** Of one sentence with ever new figures, so many are looked at. */
const mostExact = 15;
const mostCells = 2_000_000;

/**
 * Makes an index of a translation memory in the process: sources without spaces by pairs of characters, then by edit distance of the
 * masked texts.
 *
 * @example createMemoryIndex(records, { source: 'zh-Hans', target: 'en' }).lookUp('全乡有210人。')
 * // [{ score: 100, target: 'The township has 210 people.', isFilled: true, record: { … } }]
 */
export const createMemoryIndex = (records: Iterable<MemoryRecord>, locales: MemoryLocales): MemoryIndex => {
  const [source, target] = [figureLanguage(locales.source), figureLanguage(locales.target)];
  const languages = source === null || target === null ? null : { source, target };
  let entries: (Entry | null)[] = [];
  let slotsOfKey = new Map<string, Set<number>>();
  let bigrams = createBigramIndex();
  const slotOfId = new Map<MemoryRecord['id'], number>();

  const place = (entry: Entry): void => {
    const slot = entries.length;
    entries.push(entry);
    slotOfId.set(entry.record.id, slot);
    const slots = slotsOfKey.get(entry.key);
    if (slots === undefined) slotsOfKey.set(entry.key, new Set([slot]));
    else slots.add(slot);
    bigrams.add(slot, entry.key);
  };

  /** Slots of removed records are given back once they are most of all. */
  const compact = (): void => {
    if (entries.length < 1000 || slotOfId.size * 2 > entries.length) return;
    const kept = entries.filter((entry) => entry !== null);
    entries = [];
    slotsOfKey = new Map();
    bigrams = createBigramIndex();
    for (const entry of kept) place(entry);
  };

  const remove = (id: MemoryRecord['id']): void => {
    const slot = slotOfId.get(id);
    const entry = slot === undefined ? undefined : entries[slot];
    if (slot === undefined || entry == null) return;
    entries[slot] = null;
    slotOfId.delete(id);
    const slots = slotsOfKey.get(entry.key);
    slots?.delete(slot);
    if (slots?.size === 0) slotsOfKey.delete(entry.key);
    compact();
  };

  const put = (record: MemoryRecord): void => {
    remove(record.id);
    place({ record, key: record.key ?? memoryKey(record.source, source) });
  };

  const matchOf = (record: MemoryRecord, score: number, asked: string): MemoryMatch => ({
    record,
    score,
    ...(languages === null
      ? { target: withCodesOf(record.target, asked), isFilled: false }
      : fillTarget(record, asked, languages)),
  });

  /** The same figures first, then the latest. */
  const recordsOf = (key: string, asked: string): readonly MemoryRecord[] =>
    [...(slotsOfKey.get(key) ?? [])]
      .reverse()
      .flatMap((slot) => entries[slot]?.record ?? [])
      .toSorted((one, other) => Number(other.source === asked) - Number(one.source === asked))
      .slice(0, mostExact);

  const alike = (
    key: string,
    least: number,
    known: number,
  ): readonly { readonly slot: number; readonly score: number }[] => {
    const isOther = (slot: number): boolean => entries[slot] != null && entries[slot]?.key !== key;
    const most = Math.max(3, Math.min(mostCandidates, Math.floor(mostCells / (key.length * key.length + 1)))) - known;
    return bigrams
      .candidates(key, Math.max(0, most), isOther)
      .flatMap((slot) => {
        const other = entries[slot]?.key ?? '';
        const longer = Math.max(key.length, other.length);
        const allowed = Math.floor((longer * (100 - least)) / 100);
        const distance = editDistance(key, other, allowed);
        // @NOTE 100 is kept for what is the same.
        return distance > allowed ? [] : [{ slot, score: Math.min(99, Math.round(100 * (1 - distance / longer))) }];
      })
      .toSorted((one, other) => other.score - one.score);
  };

  const lookUp: MemoryIndex['lookUp'] = (asked, { most = 5, least = 60 } = {}) => {
    const key = memoryKey(asked, source);
    if (key === '' || key === '{}') return [];
    const found: MemoryMatch[] = [];
    const take = (record: MemoryRecord, score: number): void => {
      if (found.length >= most) return;
      const match = matchOf(record, score, asked);
      if (!found.some(({ target: known }) => known === match.target)) found.push(match);
    };
    for (const record of recordsOf(key, asked)) take(record, 100);
    if (found.length === most) return found;
    for (const { slot, score } of alike(key, least, found.length)) {
      const entry = entries[slot];
      if (entry != null) take(entry.record, score);
    }
    return found;
  };

  for (const record of records) put(record);
  return {
    size: () => slotOfId.size,
    put,
    remove,
    exact: (asked) => recordsOf(memoryKey(asked, source), asked).map((record) => matchOf(record, 100, asked)),
    lookUp,
  };
};
