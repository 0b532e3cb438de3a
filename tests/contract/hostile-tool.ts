import fc from 'fast-check';
import { xmlElement, xmlText } from '../../src/localizing/xml/write-xml';
import { attributeOf, type XmlElement } from '../../src/localizing/xml/xml-element';

/** An element that can be changed; attributes of `xml:` have their prefix in the name. */
type Node = { name: string; attributes: Record<string, string>; children: (Node | string)[] };

const xml = 'http://www.w3.org/XML/1998/namespace';

const changeable = (element: XmlElement): Node => ({
  name: element.name,
  attributes: Object.fromEntries(
    element.attributes.map(({ name, namespace, value }) => [namespace === xml ? `xml:${name}` : name, value]),
  ),
  children: element.children.map((child) => (typeof child === 'string' ? child : changeable(child))),
});

/** What a CAT tool does to a file that it should not, as XLIFF allows or as tools do. */
export type Habits = {
  readonly renumbers: boolean;
  readonly unpairs: boolean;
  readonly dropsNotesAndData: boolean;
  readonly dropsSegmentIds: boolean;
  readonly annotates: boolean;
  readonly splits: boolean;
  readonly joins: boolean;
  readonly shoutsNames: boolean;
  readonly prefixes: boolean;
  readonly spaces: '' | '\n  ' | '\r\n\t';
  readonly reversesUnits: boolean;
  readonly seed: number;
};

export const anyHabits: fc.Arbitrary<Habits> = fc.record({
  renumbers: fc.boolean(),
  unpairs: fc.boolean(),
  dropsNotesAndData: fc.boolean(),
  dropsSegmentIds: fc.boolean(),
  annotates: fc.boolean(),
  splits: fc.boolean(),
  joins: fc.boolean(),
  shoutsNames: fc.boolean(),
  prefixes: fc.boolean(),
  spaces: fc.constantFrom('' as const, '\n  ' as const, '\r\n\t' as const),
  reversesUnits: fc.boolean(),
  seed: fc.nat(),
});

const isNode = (child: Node | string): child is Node => typeof child !== 'string';
const nodesIn = (node: Node): Node[] => node.children.filter(isNode);
const childOf = (node: Node, name: string): Node | undefined => nodesIn(node).find((child) => child.name === name);

function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of nodesIn(node)) yield* within(child);
}

const content = ['source', 'target', 'seg-source'];
const codes = ['pc', 'ph', 'sc', 'ec', 'bpt', 'ept', 'it', 'x', 'g'];
const references = ['id', 'rid', 'startRef', 'copyOf'];

const renumber = (unit: Node): void => {
  for (const side of [...within(unit)].filter(({ name }) => content.includes(name))) {
    for (const code of [...within(side)].filter(({ name }) => codes.includes(name))) {
      for (const name of references) {
        const id = code.attributes[name];
        if (id !== undefined)
          code.attributes[name] = `tag_${Number.parseInt(id, 10) * 7 || id}${id.replace(/^\d+/, '')}`;
      }
    }
  }
};

/** `<pc>` as `<sc>` and `<ec>`. */
const unpair = (children: readonly (Node | string)[]): (Node | string)[] =>
  children.flatMap((child): (Node | string)[] => {
    if (!isNode(child)) return [child];
    if (child.name !== 'pc') return [{ ...child, children: unpair(child.children) }];
    const { id = '', copyOf, type, subType } = child.attributes;
    const attributes = Object.fromEntries(
      Object.entries({ id, copyOf, type, subType }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    return [
      { name: 'sc', attributes, children: [] },
      ...unpair(child.children),
      { name: 'ec', attributes: { startRef: id }, children: [] },
    ];
  });

/** Puts the first text of each side into an annotation. */
const annotate = (side: Node, number: number): void => {
  const at = side.children.findIndex((child) => !isNode(child) && child !== '');
  const text = side.children[at];
  if (text === undefined || isNode(text)) return;
  side.children[at] = {
    name: 'mrk',
    attributes: content.length > 0 && number > 0 ? { id: `m${number}`, type: 'term' } : { mtype: 'term' },
    children: [text],
  };
};

/** Cuts children in two, also in the middle of a text, but not of a character. */
const cutInTwo = (children: readonly (Node | string)[], share: number): [(Node | string)[], (Node | string)[]] => {
  const at = Math.floor(children.length * share);
  const middle = children[at];
  if (middle === undefined || isNode(middle)) return [children.slice(0, at), children.slice(at)];
  const characters = [...middle];
  const cut = Math.floor(characters.length / 2);
  return [
    [...children.slice(0, at), characters.slice(0, cut).join('')],
    [characters.slice(cut).join(''), ...children.slice(at + 1)],
  ];
};

const split = (unit: Node, share: number): void => {
  const at = unit.children.findIndex((child) => isNode(child) && child.name === 'segment');
  const segment = unit.children[at];
  if (segment === undefined || !isNode(segment)) return;
  const source = childOf(segment, 'source');
  const target = childOf(segment, 'target');
  if (source === undefined) return;
  const [first, second] = cutInTwo(unpair(source.children), share);
  const halves = target === undefined ? null : cutInTwo(unpair(target.children), 1 - share);
  // @NOTE a half without words would be read as not translated, and a real tool makes none.
  if (halves?.some((half) => !half.some((child) => isNode(child) || child !== ''))) return;
  const part = (index: 0 | 1): Node => ({
    name: 'segment',
    attributes: { ...segment.attributes, id: `${segment.attributes.id ?? 'x'}-${index}` },
    children: [
      { name: 'source', attributes: {}, children: index === 0 ? first : second },
      ...(halves === null ? [] : [{ name: 'target', attributes: {}, children: halves[index] }]),
    ],
  });
  unit.children.splice(at, 1, part(0), part(1));
};

/** Joins the first two segments, with what is between them, where both or neither are translated. */
const join = (unit: Node): void => {
  const parts = nodesIn(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const [first, second] = parts.filter(({ name }) => name === 'segment');
  if (first === undefined || second === undefined) return;
  const targets = [childOf(first, 'target'), childOf(second, 'target')];
  if (targets.filter((target) => target !== undefined).length === 1) return;
  const between = parts.slice(parts.indexOf(first) + 1, parts.indexOf(second));
  const gap = between.flatMap((part) => childOf(part, 'source')?.children ?? []);
  for (const side of ['source', 'target']) {
    const one = childOf(first, side);
    one?.children.push(...gap, ...(childOf(second, side)?.children ?? []));
  }
  unit.children = unit.children.filter((child) => child !== second && !between.some((part) => part === child));
};

const write = (node: Node, habits: Habits, depth = 0): string => {
  const named = habits.shoutsNames ? node.name.toUpperCase() : node.name;
  const name = habits.prefixes ? `x:${named}` : named;
  const isText = content.includes(node.name) || depth > 50;
  const children = node.children.filter((child) => isText || isNode(child) || /[^\t\n\r ]/.test(child));
  const written = children.map((child) =>
    isNode(child) ? write(child, habits, isText ? 99 : depth + 1) : xmlText(child),
  );
  const space = isText || children.some((child) => !isNode(child)) ? '' : habits.spaces;
  return xmlElement(name, node.attributes, written.length === 0 ? '' : space + written.join(space) + space);
};

/** Gives a file back as a tool with these habits would. */
export const mistreat = (root: XmlElement, habits: Habits): string => {
  const tree = changeable(root);
  const isOf2 = (attributeOf(root, 'version') ?? '').startsWith('2');
  const units = [...within(tree)].filter(({ name }) => name === 'unit' || name === 'trans-unit');
  for (const [index, unit] of units.entries()) {
    if (habits.renumbers) renumber(unit);
    if (habits.dropsNotesAndData) {
      unit.children = unit.children.filter(
        (child) => !isNode(child) || !['notes', 'note', 'originalData'].includes(child.name),
      );
    }
    if (isOf2 && habits.joins) join(unit);
    if (isOf2 && habits.splits) split(unit, ((habits.seed + index) % 10) / 10);
    if (habits.unpairs) for (const node of within(unit)) node.children = unpair(node.children);
    if (habits.dropsSegmentIds) for (const node of within(unit)) if (node.name === 'segment') delete node.attributes.id;
    if (habits.annotates) {
      const sides = [...within(unit)].filter(({ name }) => name === 'source' || name === 'target');
      for (const [number, side] of sides.entries()) annotate(side, isOf2 ? number + 1 : 0);
    }
  }
  if (habits.reversesUnits) {
    for (const node of within(tree)) {
      if (nodesIn(node).some(({ name }) => name === 'unit' || name === 'trans-unit')) node.children.reverse();
    }
  }
  tree.attributes[habits.prefixes ? 'xmlns:x' : 'xmlns'] = root.namespace;
  return write(tree, habits);
};
