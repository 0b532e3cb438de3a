import { limits } from '../../../../src/delivery/limits';
import { type Filter, type Kind, levelsOf, type Test, type Value } from './question';
import type { Random } from './random';
import type { Shared, SharedFilter, SharedType } from './schemas';
import texts from './texts.json';

/** The values that the content has, by type and field: filters that find something are made of them. */
type Values = (type: string, field: string) => readonly Value[];

export type Sources = { readonly random: Random; readonly shared: Shared; readonly values: Values };

const partOperators: readonly string[] = [
  'startsWith',
  'endsWith',
  'contains',
  'notContains',
  'containsi',
  'notContainsi',
];
const listOperators: readonly string[] = ['in', 'notIn', 'between'];
const unusualParts = ['%', '_', '\\', '', '?', '"', "'", 'a', 'A', 'ном', 'о', ' ', '\u202f', '\u180e', '00', '😀'];

const swapCase = (text: string): string => {
  const upper = text.toUpperCase();
  // Letters that become two (ß), or another one on the way back, are left: SQLite and PostgreSQL fold single letters.
  return [...upper].length === [...text].length ? upper : text;
};

/** Some characters of a text in a row; code points, as half of a pair is no text. */
const partOf = (random: Random, text: string): string => {
  const characters = [...text];
  const start = random.below(characters.length + 1);
  return characters.slice(start, start + 1 + random.below(4)).join('');
};

const otherValue = (random: Random, type: Kind): Value => {
  switch (type) {
    case 'Int':
    case 'Float':
      return random.pick([0, 1, 2, 8, 30, 2022, 80_000]);
    case 'Boolean':
      return random.chance(0.5);
    case 'Date':
      return random.pick(['2022-01-01', '2023-01-01', '1999-12-31']);
    case 'DateTime':
      return random.pick(['2020-01-01T00:00:00.000Z', '2100-01-01T12:30:00.000Z']);
    default:
      return random.pick(texts);
  }
};

const valueFor = ({ random, shared, values }: Sources, type: SharedType, { name, type: kind }: SharedFilter): Value => {
  const known = values(type.name, name);
  if (kind === 'enum' && random.chance(0.3)) return random.pick(shared.type(type.name).field(name).values);
  if (known.length > 0 && (kind === 'enum' || random.chance(0.8))) return random.pick(known);
  return kind === 'enum' ? random.pick(shared.type(type.name).field(name).values) : otherValue(random, kind);
};

const operand = (
  sources: Sources,
  type: SharedType,
  filter: SharedFilter,
  operator: string,
): Value | readonly Value[] => {
  const { random } = sources;
  const value = (): Value => valueFor(sources, type, filter);
  if (operator === 'null' || operator === 'notNull') return random.chance(0.7);
  if (operator === 'between') return [value(), value()].sort((one, other) => ((one ?? 0) < (other ?? 0) ? -1 : 1));
  if (listOperators.includes(operator)) return Array.from({ length: random.below(4) }, value);
  if (filter.type !== 'String') return (operator === 'eq' || operator === 'ne') && random.chance(0.05) ? null : value();
  const text = String(value());
  const part = random.chance(0.3) ? random.pick(unusualParts) : partOf(random, text);
  const asked = partOperators.includes(operator) ? part : text;
  return operator.endsWith('i') && random.chance(0.5) ? swapCase(asked) : asked;
};

const generateTest = (sources: Sources, type: SharedType, filter: SharedFilter, depth: number): Test => {
  const { random } = sources;
  const name = random.pick(filter.operators);
  if (name === 'and' || name === 'or' || name === 'not') {
    if (depth === 0) return generateTest(sources, type, filter, 0);
    const inner = (): Test => generateTest(sources, type, filter, depth - 1);
    return name === 'not' ? { kind: 'not', of: inner() } : { kind: name, of: [inner(), inner()] };
  }
  return { kind: 'operator', name, value: operand(sources, type, filter, name) };
};

const generateField = (sources: Sources, type: SharedType): Filter => {
  const filter = sources.random.pick(type.filters.filter(({ target }) => target === null));
  return { kind: 'field', name: filter.name, type: filter.type, test: generateTest(sources, type, filter, 1) };
};

const generateAny = (sources: Sources, type: SharedType, depth: number, relations: boolean): Filter => {
  const { random, shared } = sources;
  const related = relations ? type.filters.filter(({ target }) => target !== null) : [];
  if (depth === 0 || random.chance(0.45)) return generateField(sources, type);
  if (related.length > 0 && random.chance(0.5)) {
    const { name, target } = random.pick(related);
    return {
      kind: 'related',
      name,
      target: target ?? '',
      of: generateAny(sources, shared.type(target ?? ''), depth - 1, relations),
    };
  }
  // In Strapi, the opposite of "one of them is" is "one of them is not"; here it is "none of them is".
  if (random.chance(0.3)) return { kind: 'not', of: generateAny(sources, type, depth - 1, false) };
  const kind = random.chance(0.5) ? 'and' : 'or';
  return { kind, of: Array.from({ length: 2 }, () => generateAny(sources, type, depth - 1, relations)) };
};

/** The first one that Ulger does not refuse for its levels. */
const withinLimits = (generate: () => Filter): Filter => {
  const filter = generate();
  return levelsOf(filter) <= limits.filterDepth ? filter : withinLimits(generate);
};

/** A filter of any shape: fields with all operators, relations, and, or, not. */
export const generateFilter = (sources: Sources, type: SharedType, depth: number): Filter =>
  withinLimits(() => generateAny(sources, type, depth, true));

/** The same for a root list, where `not` may stand around a relation, too. */
export const generateRootFilter = (sources: Sources, type: SharedType, depth: number): Filter => {
  const isTurned = sources.random.chance(0.15);
  return withinLimits(() => {
    const filter = generateFilter(sources, type, depth);
    return filter.kind === 'related' && isTurned ? { kind: 'not', of: filter } : filter;
  });
};
