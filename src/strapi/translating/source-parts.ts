import { createHash } from 'node:crypto';
import { sourceLocale } from '../../../config/locales';
import type { EntryValues } from '../../localizing/segments/entry-values';
import { extract } from '../../localizing/segments/extract';
import { parseInline, printInline } from '../../localizing/segments/inline-notation';
import type { Unit } from '../../localizing/segments/segment';
import type { StoredEntry } from '../document-action';
import type { SourcePart } from './segment-row';
import { fieldsOf, type TranslatableUid } from './translatable';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** What segments keep their paths by. */
type Known = Pick<SourcePart, 'path' | 'order' | 'sourceText'>;

/** The words of an entry in the source locale as units; what stayed or was changed keeps the path that it has in `known`. */
export const sourceUnits = (uid: TranslatableUid, entry: StoredEntry, known: readonly Known[]): readonly Unit[] => {
  const byPath = new Map(known.map((segment) => [segment.path, segment]));
  const previous = [...byPath.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ path, sourceText }) => ({ path, source: parseInline(sourceText) }));
  return extract(entry, fieldsOf(uid), { language: sourceLocale, digest, previous });
};

/** The words of an entry in another locale as units with paths of their own, each a segment. */
export const wholeUnits = (uid: TranslatableUid, entry: EntryValues): readonly Unit[] =>
  extract(entry, fieldsOf(uid), { language: null, digest });

/** What is stored of units, in the order in which they are read. */
export const sourceParts = (units: readonly Unit[]): readonly SourcePart[] =>
  units
    .flatMap((unit) => unit.segments.map((segment) => ({ unit, segment })))
    .map(({ unit, segment }, order) => ({
      path: segment.path,
      field: segment.path.split('/')[0] ?? segment.path,
      kind: unit.kind === 'overridable' ? 'overridable' : 'string',
      order,
      sourceText: printInline(segment.source),
      sourceHash: segment.sourceHash,
      codes: unit.meanings,
      maxLength: unit.maxLength,
    }));
