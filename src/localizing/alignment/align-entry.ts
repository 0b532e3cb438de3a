import type { LocalizedField } from '../segments/localized-fields';
import type { Unit } from '../segments/segment';
import { alignSegments, type SegmentOptions } from './align-segments';
import { isUntouched, type Pair, type PairOptions, pairBlocks } from './pair-blocks';

/** What is known of the units and words that are aligned. */
export type AlignOptions = SegmentOptions & PairOptions;

/** Units of some fields or of an item, with what stands before their names in their paths. */
type Row = { readonly prefix: string; readonly units: readonly Unit[] };

/** An entry that is aligned: its source, and the other language as it was and as it is; none of it is cut into sentences. */
export type AlignedEntry = {
  readonly source: readonly Unit[];
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
};

type Rows = { readonly [side in keyof AlignedEntry]: Row };

const mapRows = <T>({ source, before, after }: Rows, map: (row: Row) => T): { [side in keyof Rows]: T } => ({
  source: map(source),
  before: map(before),
  after: map(after),
});

const under = (path: string, units: readonly Unit[]): readonly Unit[] =>
  units.filter((unit) => unit.path === path || unit.path.startsWith(`${path}/`));

/** The keys of a component's items, in order. */
const keysUnder = (path: string, units: readonly Unit[]): readonly string[] => [
  ...new Set(under(path, units).map((unit) => unit.path.slice(path.length + 1).split('/')[0] ?? '')),
];

/** The items of a component, one after the other. */
const itemsOf = (name: string, { prefix, units }: Row): readonly Row[] => {
  const path = `${prefix}${name}`;
  return keysUnder(path, units).map((key) => ({ prefix: `${path}/${key}/`, units: under(`${path}/${key}`, units) }));
};

const nothing: Row = { prefix: '', units: [] };

const pairFields = (fields: readonly LocalizedField[], rows: Rows, options: AlignOptions): readonly Pair[] =>
  fields.flatMap((field): readonly Pair[] => {
    if (field.kind === 'component') {
      const items = mapRows(rows, (row) => itemsOf(field.name, row));
      return items.source.flatMap((source, index) =>
        pairFields(
          field.fields,
          { source, before: items.before[index] ?? nothing, after: items.after[index] ?? nothing },
          options,
        ),
      );
    }
    const own = mapRows(rows, ({ prefix, units }) => under(`${prefix}${field.name}`, units));
    if (field.kind === 'blocks') return pairBlocks(own.source, own.before, own.after, options);
    return own.source.map((source) => ({ source, before: own.before, targets: own.after }));
  });

/**
 * What somebody who changed an entry in another language changed of its segments: fields are told by their names, items by their
 * order, blocks and sentences by what is known of them and by their lengths. Of what was not touched nothing changes, be it
 * translated, filled up with the source's words or left over from a source that is another one now. No words that are new are left out.
 *
 * @returns by path, in the notation, only what is another now; null where there are none any more, '' where they are told with the
 * segment before
 */
export const alignEntry = (
  fields: readonly LocalizedField[],
  { source, before, after }: AlignedEntry,
  options: AlignOptions,
): ReadonlyMap<string, string | null> => {
  const rowOf = (units: readonly Unit[]): Row => ({ prefix: '', units });
  return new Map(
    pairFields(fields, { source: rowOf(source), before: rowOf(before), after: rowOf(after) }, options)
      .filter((pair) => !isUntouched(pair))
      .flatMap((pair) => alignSegments(pair.source, pair.targets, pair.before, options)),
  );
};
