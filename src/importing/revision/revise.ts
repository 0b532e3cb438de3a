import { type FieldValue, sameValue } from './same-value';

export type Fields = Readonly<Record<string, FieldValue>>;

/** What a reading of the source says about one document, under a key that outlives small edits of the text. */
export type Proposed = { readonly key: string; readonly fields: Fields };

/** What an earlier import wrote, and where. */
export type Written = { readonly key: string; readonly documentId: string; readonly fields: Fields };

/** What becomes of one proposal, or of one document that an earlier import wrote. */
export type Revision<P extends Proposed = Proposed> =
  | { readonly kind: 'create'; readonly proposal: P }
  | {
      readonly kind: 'unchanged';
      readonly proposal: P;
      readonly documentId: string;
      /** What an editor changed since, though the source did not. */
      readonly touched: readonly string[];
    }
  /** Only its place in the source moved: the evidence follows, no fact or word changes. */
  | { readonly kind: 'moved'; readonly proposal: P; readonly documentId: string }
  | {
      readonly kind: 'update';
      readonly proposal: P;
      readonly documentId: string;
      readonly changed: readonly string[];
    }
  /** An editor has the last word: the document stays, what the file says now is reported. */
  | {
      readonly kind: 'touched';
      readonly proposal: P;
      readonly documentId: string;
      readonly changed: readonly string[];
      readonly touched: readonly string[];
    }
  | { readonly kind: 'deleted'; readonly proposal: P; readonly documentId: string }
  /** The file no longer states it; the document stays until an editor decides. */
  | { readonly kind: 'gone'; readonly written: Written };

/** Fields that say where a statement stands, not what it states: its sentence changes with every other figure in it. */
const places: ReadonlySet<string> = new Set([
  'sourceDocument',
  'sourceSentence',
  'sourceStart',
  'sourceEnd',
  'sentenceStart',
  'sentenceEnd',
  'measureStart',
  'measureEnd',
  'order',
]);

/** The names in `fields` that have another value in `other`. */
const differing = (fields: Fields, other: Fields): readonly string[] =>
  Object.keys(fields).filter((name) => !sameValue(fields[name] ?? null, other[name] ?? null));

/**
 * Three-way comparison of what an earlier import wrote, what is stored now and what the source says now.
 *
 * A document that differs from what was written was touched by an editor and is never overwritten; a document that somebody
 * deleted is not made again.
 *
 * @param written what the last import of this article wrote
 * @param stored the fields as they are now, by document; a document that is not in it was deleted
 * @param proposals what the source says now
 */
export const revise = <P extends Proposed>(
  written: readonly Written[],
  stored: ReadonlyMap<string, Fields>,
  proposals: readonly P[],
): readonly Revision<P>[] => {
  const writtenByKey = new Map(written.map((entry) => [entry.key, entry]));
  const proposedKeys = new Set(proposals.map(({ key }) => key));

  const ofProposal = (proposal: P): Revision<P> => {
    const base = writtenByKey.get(proposal.key);
    if (base === undefined) return { kind: 'create', proposal };
    const { documentId } = base;
    const current = stored.get(documentId);
    if (current === undefined) return { kind: 'deleted', proposal, documentId };
    // A field that the proposal does not name (a review state) is not the source's to change, but it shows an editor's touch.
    const moved = differing(proposal.fields, base.fields);
    const changed = moved.filter((name) => !places.has(name));
    const touched = differing(base.fields, current);
    if (moved.length === 0 || (changed.length === 0 && touched.length > 0)) {
      return { kind: 'unchanged', proposal, documentId, touched };
    }
    if (touched.length > 0) return { kind: 'touched', proposal, documentId, changed, touched };
    return changed.length === 0
      ? { kind: 'moved', proposal, documentId }
      : { kind: 'update', proposal, documentId, changed };
  };

  return [
    ...proposals.map(ofProposal),
    ...written
      .filter(({ key, documentId }) => !proposedKeys.has(key) && stored.has(documentId))
      .map((entry): Revision<P> => ({ kind: 'gone', written: entry })),
  ];
};
