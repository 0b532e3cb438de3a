import type { Segment, SegmentChange } from '../../contract';

/** A translation as it is typed, with the version of the segment that it was begun from. */
export type Draft = {
  readonly text: string;
  readonly version: number;
  readonly origin: SegmentChange['origin'];
  /** What it translates: all that is left to tell it by once its segment is gone. Null where that is not known. */
  readonly source: string | null;
};

/** What is typed and not saved, by the segment's id. */
export type Drafts = ReadonlyMap<number, Draft>;

/** A draft whose sentence was taken out of the source: no segment shows it, and it can be saved nowhere. */
export type Orphan = { readonly id: number; readonly draft: Draft };

/** Where drafts are kept, and whose: colleagues may share a browser. */
export type DraftPlace = {
  readonly user: string;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
};

const keyOf = ({ user, type, documentId, locale }: DraftPlace): string =>
  `ulger.translation-desk.${user}.${type}.${documentId}.${locale}`;

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
      return segment === undefined ? /\S/.test(draft.text) : standingOf(segment, draft) !== 'none';
    }),
  );
};

/** The drafts without a segment, in the order in which they were begun. */
export const orphansAmong = (drafts: Drafts, segments: readonly Segment[]): readonly Orphan[] => {
  const present = new Set(segments.map(({ id }) => id));
  return [...stillUnsent(drafts, segments)].filter(([id]) => !present.has(id)).map(([id, draft]) => ({ id, draft }));
};

const origins = ['typed', 'memory', 'machine'] as const;

const draftIn = (value: unknown): Draft | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { text, version, origin, source }: Partial<Record<keyof Draft, unknown>> = value;
  const known = origins.find((one) => one === origin);
  if (typeof text !== 'string' || typeof version !== 'number' || known === undefined) return null;
  return { text, version, origin: known, source: typeof source === 'string' ? source : null };
};

/** Reads what `printDrafts` has written; what is none is left out. */
export const readDrafts = (stored: string | null): Drafts => {
  try {
    const entries: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(entries)) return new Map();
    return new Map(
      entries.flatMap((entry: unknown) => {
        if (!Array.isArray(entry)) return [];
        const [id, value]: readonly unknown[] = entry;
        const draft = draftIn(value);
        return typeof id === 'number' && draft !== null ? [[id, draft] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
};

export const printDrafts = (drafts: Drafts): string => JSON.stringify([...drafts]);

/** Keeps what is not saved in the browser, for a page that is closed, a connection that is lost or a session that ends. */
export const keepDrafts = (place: DraftPlace, drafts: Drafts): void => {
  if (drafts.size === 0) localStorage.removeItem(keyOf(place));
  else localStorage.setItem(keyOf(place), printDrafts(drafts));
};

/** What an earlier visit has typed and not saved. */
export const keptDrafts = (place: DraftPlace): Drafts => readDrafts(localStorage.getItem(keyOf(place)));
