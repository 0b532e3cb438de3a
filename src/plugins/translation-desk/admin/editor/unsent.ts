import type { Segment, SegmentChange } from '../../contract';

/** A translation as it is typed, with the version of the segment that it was begun from. */
export type Draft = {
  readonly text: string;
  readonly version: number;
  readonly origin: SegmentChange['origin'];
};

/** What is typed and not saved, by the segment's id. */
export type Drafts = ReadonlyMap<number, Draft>;

type Place = { readonly type: string; readonly documentId: string; readonly locale: string };

const keyOf = ({ type, documentId, locale }: Place): string => `ulger.translation-desk.${type}.${documentId}.${locale}`;

/** How a draft stands to its segment: nothing is typed, it waits to be saved, or somebody else has changed the segment meanwhile. */
export const standingOf = (segment: Segment, draft: Draft | undefined): 'none' | 'unsaved' | 'met' => {
  if (draft === undefined || draft.text === (segment.target ?? '')) return 'none';
  return draft.version === segment.version ? 'unsaved' : 'met';
};

/** The drafts that still differ from what is stored. Those of segments that are gone are kept: their words may be wanted. */
export const stillUnsent = (drafts: Drafts, segments: readonly Segment[]): Drafts => {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return new Map(
    [...drafts].filter(([id, draft]) => {
      const segment = byId.get(id);
      return segment === undefined || standingOf(segment, draft) !== 'none';
    }),
  );
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'version' in value &&
  typeof value.version === 'number' &&
  'origin' in value &&
  ['typed', 'memory', 'machine'].includes(String(value.origin));

/** Reads what `printDrafts` has written; what is none is left out. */
export const readDrafts = (stored: string | null): Drafts => {
  try {
    const entries: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(entries)) return new Map();
    return new Map(
      entries.flatMap((entry: unknown) => {
        if (!Array.isArray(entry)) return [];
        const [id, draft]: readonly unknown[] = entry;
        return typeof id === 'number' && isDraft(draft) ? [[id, draft] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
};

export const printDrafts = (drafts: Drafts): string => JSON.stringify([...drafts]);

/** Keeps what is not saved in the browser, for a page that is closed or a connection that is lost. */
export const keepDrafts = (place: Place, drafts: Drafts): void => {
  if (drafts.size === 0) localStorage.removeItem(keyOf(place));
  else localStorage.setItem(keyOf(place), printDrafts(drafts));
};

/** What an earlier visit has typed and not saved. */
export const keptDrafts = (place: Place): Drafts => readDrafts(localStorage.getItem(keyOf(place)));
