import { plainTextOf } from '../segments/inline';
import type { LocalizedField } from '../segments/localized-fields';
import type { Unit } from '../segments/segment';
import { alignLengths, type Measured } from './align-lengths';
import { alignSegments, type KnownWords, piecesOf } from './align-segments';
import { anchoredRuns } from './anchored-runs';
import type { TypeOf } from './block-types';

type Pair = { readonly source: Unit; readonly targets: readonly Unit[] };

const under = (path: string, units: readonly Unit[]): readonly Unit[] =>
  units.filter((unit) => unit.path === path || unit.path.startsWith(`${path}/`));

/** What is known of the units and words that are aligned. */
export type AlignOptions = { readonly known: KnownWords; readonly typeOf: TypeOf };

const measured =
  (typeOf: TypeOf) =>
  (unit: Unit): Measured => {
    const text = unit.segments.map(({ source }) => plainTextOf(source)).join('');
    const type = typeOf(unit);
    return type === undefined ? { text } : { text, type };
  };

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** Whether a unit in the other language holds the very words that are known of a source's. */
const holdsKnown = (source: Unit, target: Unit, known: KnownWords): boolean => {
  const words = source.segments.map(({ path }) => known(path) ?? '').join('');
  const told = piecesOf(source, [target]).map(({ text }) => text);
  return words !== '' && withoutSpace(words) === withoutSpace(told.join(''));
};

const pairBlocks = (
  sources: readonly Unit[],
  targets: readonly Unit[],
  { known, typeOf }: AlignOptions,
): readonly Pair[] => {
  const pairs = new Map<Unit, Unit[]>(sources.map((source) => [source, []]));
  const runs = anchoredRuns(sources.length, targets.length, (at, from) => {
    const [source, target] = [sources[at], targets[from]];
    return source !== undefined && target !== undefined && holdsKnown(source, target, known) ? 1 : 0;
  });
  for (const {
    sources: [begin, end],
    targets: told,
  } of runs) {
    // Targets that stand where no source is left belong to the source before, or else to the first.
    const own = begin === end ? sources.slice(Math.max(begin - 1, 0), Math.max(begin, 1)) : sources.slice(begin, end);
    const others = targets.slice(...told);
    const aligned = alignLengths(own.map(measured(typeOf)), others.map(measured(typeOf)));
    for (const [at, target] of others.entries()) {
      const source = own[aligned[at] ?? 0];
      if (source !== undefined) pairs.get(source)?.push(target);
    }
  }
  return [...pairs].map(([source, own]) => ({ source, targets: own }));
};

/** The keys of a component's items, in order. */
const keysUnder = (path: string, units: readonly Unit[]): readonly string[] => [
  ...new Set(units.map((unit) => unit.path.slice(path.length + 1).split('/')[0] ?? '')),
];

const pairItems = (
  path: string,
  fields: readonly LocalizedField[],
  sources: readonly Unit[],
  targets: readonly Unit[],
  options: AlignOptions,
): readonly Pair[] => {
  const targetKeys = keysUnder(path, targets);
  return keysUnder(path, sources).flatMap((key, index) =>
    pairFields(
      `${path}/${key}/`,
      `${path}/${targetKeys[index] ?? ''}/`,
      fields,
      under(`${path}/${key}`, sources),
      targetKeys[index] === undefined ? [] : under(`${path}/${targetKeys[index]}`, targets),
      options,
    ),
  );
};

const pairFields = (
  prefix: string,
  targetPrefix: string,
  fields: readonly LocalizedField[],
  sources: readonly Unit[],
  targets: readonly Unit[],
  options: AlignOptions,
): readonly Pair[] =>
  fields.flatMap((field): readonly Pair[] => {
    const own = under(`${prefix}${field.name}`, sources);
    const others = under(`${targetPrefix}${field.name}`, targets);
    if (field.kind === 'blocks') return pairBlocks(own, others, options);
    if (field.kind === 'component') return pairItems(`${prefix}${field.name}`, field.fields, own, others, options);
    return own.map((source) => ({ source, targets: others }));
  });

/**
 * The words of each segment of an entry in the same entry written in another language: fields by their names, items and blocks by
 * their order, sentences by what is known of them and by their lengths. No words are left out.
 *
 * @returns by path, in the notation; null where there are none, '' where they are told with the segment before
 */
export const alignEntry = (
  fields: readonly LocalizedField[],
  sources: readonly Unit[],
  targets: readonly Unit[],
  options: AlignOptions,
): ReadonlyMap<string, string | null> =>
  new Map(
    pairFields('', '', fields, sources, targets, options).flatMap(({ source, targets: told }) =>
      alignSegments(source, told, options.known),
    ),
  );
