import { type BlocksTree, isBlocksTree, mapTextBlocks, type TextBlock } from './blocks-tree';
import { meaningOf } from './code-meaning';
import { type EntryValues, hasWords, isRecord, isWordy } from './entry-values';
import { type Inline, joinInlines } from './inline';
import type { LocalizedField } from './localized-fields';
import { nodesOfInline } from './nodes-of-inline';
import type { Segment, Unit } from './segment';

export type IngestOptions = {
  /** BCP 47 tags of what was extracted, and of what is put in. */
  readonly from: string;
  readonly to: string;
  /** The words to put in a segment's place; null leaves those of the source, none are told with the segment before. */
  readonly targetOf: (segment: Segment) => Inline | null;
};

const writesSpaces = (language: string): boolean => !/^(?:zh|ja)\b/i.test(language);

const endsLine = (segment: Segment, { meanings }: Unit): boolean => {
  const last = segment.source[segment.source.length - 1];
  return last !== undefined && typeof last !== 'string' && meaningOf(last.code, meanings)?.kind === 'break';
};

/** What stands after a sentence in the other language: a space where it writes one and the source does not, or none. */
const gapAfter = (segment: Segment, unit: Unit, { from, to }: IngestOptions): string => {
  if (writesSpaces(from) === writesSpaces(to) || segment === unit.segments.at(-1) || endsLine(segment, unit))
    return segment.gap;
  return writesSpaces(to) ? ' ' : '';
};

/** A unit's words in the other language, its sentences one after the other. */
export const joinSegments = (unit: Unit, options: IngestOptions): Inline => {
  const told = unit.segments
    .map((segment) => ({ segment, words: options.targetOf(segment) ?? segment.source }))
    .filter(({ words }) => words.length > 0);
  return joinInlines(
    told.map(({ segment, words }, index) => [
      ...words,
      // Before words that are told with those before them nothing is put, unless the source ends so.
      index < told.length - 1 || segment === unit.segments.at(-1) ? gapAfter(segment, unit, options) : '',
    ]),
  );
};

const stringOf = (inline: Inline, { meanings }: Unit): string =>
  inline
    .map((part) => (typeof part === 'string' ? part : meaningOf(part.code, meanings)?.kind === 'break' ? '\n' : ''))
    .join('');

/** Units under a path by the key that comes next in theirs, in the order in which they were extracted. */
const byKeyUnder = (path: string, units: readonly Unit[]): readonly (readonly Unit[])[] => {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    if (!unit.path.startsWith(`${path}/`)) continue;
    const [key = ''] = unit.path.slice(path.length + 1).split('/');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(unit);
  }
  return [...groups.values()];
};

const ingestBlocks = (tree: BlocksTree, path: string, units: readonly Unit[], options: IngestOptions): BlocksTree => {
  const waiting = byKeyUnder(path, units).flat();
  return mapTextBlocks(tree, (block): TextBlock => {
    const unit = hasWords(block.children) ? waiting.shift() : undefined;
    return unit === undefined
      ? block
      : { ...block, children: nodesOfInline(joinSegments(unit, options), unit.meanings) };
  });
};

const ingestItems = (
  items: readonly unknown[],
  path: string,
  fields: readonly LocalizedField[],
  units: readonly Unit[],
  options: IngestOptions,
): readonly unknown[] => {
  const waiting = [...byKeyUnder(path, units)];
  return items.map((item) => {
    if (!isRecord(item) || !fields.some(({ name }) => isWordy(item[name]))) return item;
    const own = waiting.shift() ?? [];
    const [, key = ''] = own[0]?.path.slice(path.length).split('/') ?? [];
    return ingestFields(item, `${path}/${key}/`, fields, own, options);
  });
};

const ingestFields = (
  values: EntryValues,
  prefix: string,
  fields: readonly LocalizedField[],
  units: readonly Unit[],
  options: IngestOptions,
): EntryValues => {
  const changed = fields.map((field): readonly [string, unknown] => {
    const path = `${prefix}${field.name}`;
    const value = values[field.name];
    if (field.kind === 'blocks')
      return [field.name, isBlocksTree(value) ? ingestBlocks(value, path, units, options) : value];
    if (field.kind === 'component') {
      return [field.name, Array.isArray(value) ? ingestItems(value, path, field.fields, units, options) : value];
    }
    const unit = units.find((one) => one.path === path);
    return [field.name, unit === undefined ? value : stringOf(joinSegments(unit, options), unit)];
  });
  return { ...values, ...Object.fromEntries(changed.filter(([name]) => name in values)) };
};

/**
 * Puts words into the places that `extract` took them from: the inverse of `extract`, which leaves all that is not words
 * (marks, links, levels, images) as it is.
 *
 * @param values the entry that was extracted
 * @param units what `extract` returned for it
 * @returns the values, those of localised fields with other words
 */
export const ingest = (
  values: EntryValues,
  fields: readonly LocalizedField[],
  units: readonly Unit[],
  options: IngestOptions,
): EntryValues => ingestFields(values, '', fields, units, options);
