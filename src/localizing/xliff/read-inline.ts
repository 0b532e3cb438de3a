import { attributeIgnoringCase, nameIgnoringCase, textOf, type XmlElement } from '../xml/xml-element';

/** A code as a tool writes it: by the id that its ends share. */
export type RawCode = {
  readonly id: string;
  readonly type: 'open' | 'close' | 'standalone';
  /** The id of the code that it is a copy of. */
  readonly copyOf: string | null;
};

/** Where a segment begins or ends (`<mrk mtype="seg">` of 1.2). */
export type SegmentBound = { readonly bound: 'start' | 'end'; readonly mid: string | null };

export type RawPart = string | RawCode | SegmentBound;

/** What is no bound of a segment. */
export type Words = readonly (string | RawCode)[];

export const isBound = (part: RawPart): part is SegmentBound => typeof part !== 'string' && 'bound' in part;

export const wordsIn = (content: XmlElement | undefined): Words =>
  content === undefined ? [] : [...readInline(content)].filter((part): part is string | RawCode => !isBound(part));

const idOf = (element: XmlElement, ...names: readonly string[]): string => {
  for (const name of [...names, 'id']) {
    const id = attributeIgnoringCase(element, name);
    if (id !== null) return id;
  }
  return '';
};

const code = (element: XmlElement, type: RawCode['type'], ...names: readonly string[]): RawCode => ({
  id: idOf(element, ...names),
  type,
  copyOf: attributeIgnoringCase(element, 'copyOf'),
});

type Reader = (element: XmlElement) => Generator<RawPart>;

function* readCodePoint(element: XmlElement): Generator<RawPart> {
  const point = Number.parseInt(attributeIgnoringCase(element, 'hex') ?? '', 16);
  if (point <= 0x10ffff) yield String.fromCodePoint(point);
}

/** A placeholder, or in 1.2 a character that XML cannot hold. */
function* readPlaceholder(element: XmlElement): Generator<RawPart> {
  const [, hex] = /^\s*U\+([0-9A-F]{4,6})\s*$/i.exec(textOf(element)) ?? [];
  if (hex === undefined) yield code(element, 'standalone');
  else yield String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
}

function* readPair(element: XmlElement): Generator<RawPart> {
  const start = code(element, 'open');
  yield start;
  yield* readInline(element);
  yield { ...start, type: 'close' };
}

function* readMark(element: XmlElement): Generator<RawPart> {
  const isSegment = attributeIgnoringCase(element, 'mtype') === 'seg';
  const mid = attributeIgnoringCase(element, 'mid');
  if (isSegment) yield { bound: 'start', mid };
  yield* readInline(element);
  if (isSegment) yield { bound: 'end', mid };
}

function* nothing(): Generator<RawPart> {
  // A marker of an annotation says nothing that is translated.
}

/** What is inline in XLIFF 1.2 and in XLIFF 2: no name is in both with two meanings. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ph', readPlaceholder],
  ['cp', readCodePoint],
  ['pc', readPair],
  ['g', readPair],
  ['mrk', readMark],
  ['sm', nothing],
  ['em', nothing],
  [
    'x',
    function* (element) {
      yield code(element, 'standalone');
    },
  ],
  [
    'sc',
    function* (element) {
      yield code(element, 'open');
    },
  ],
  [
    'ec',
    function* (element) {
      yield code(element, 'close', 'startRef');
    },
  ],
  [
    'bpt',
    function* (element) {
      yield code(element, 'open', 'rid');
    },
  ],
  [
    'bx',
    function* (element) {
      yield code(element, 'open', 'rid');
    },
  ],
  [
    'ept',
    function* (element) {
      yield code(element, 'close', 'rid');
    },
  ],
  [
    'ex',
    function* (element) {
      yield code(element, 'close', 'rid');
    },
  ],
  [
    'it',
    function* (element) {
      yield code(element, attributeIgnoringCase(element, 'pos') === 'close' ? 'close' : 'open');
    },
  ],
]);

/**
 * What a source or a target says, as it comes: text, codes, bounds of segments. Annotations and elements of others are looked
 * through, and names are read in any case, as tools change it.
 */
export function* readInline(content: XmlElement): Generator<RawPart> {
  for (const child of content.children) {
    if (typeof child === 'string') yield child;
    else yield* (readers.get(nameIgnoringCase(child)) ?? readInline)(child);
  }
}
