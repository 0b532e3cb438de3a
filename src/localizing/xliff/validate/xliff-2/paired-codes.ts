import { attributeOf, type XmlElement } from '../../../xml/xml-element';
import { type BrokenRule, breaks } from '../broken-rule';
import { type Content, contentsOf } from './contents';
import type { XliffDocument } from './xliff-document';

const isIsolated = (code: XmlElement): boolean => attributeOf(code, 'isolated') === 'yes';

const sameInBoth = ['canCopy', 'canDelete', 'canOverlap'];

function* checkSame(start: XmlElement, end: XmlElement): Generator<BrokenRule> {
  for (const name of sameInBoth) {
    if ((attributeOf(start, name) ?? 'yes') !== (attributeOf(end, name) ?? 'yes')) {
      yield breaks('pair-same-permissions', end, `${name} differs between the start and the end of a code`);
    }
  }
  const reorder = attributeOf(start, 'canReorder') ?? 'yes';
  const expected = reorder === 'yes' ? 'yes' : 'no';
  if ((attributeOf(end, 'canReorder') ?? 'yes') !== expected) {
    yield breaks('pair-same-permissions', end, `canReorder must be ${expected} at the end of this code`);
  }
}

function* checkEnd(end: XmlElement, open: Map<string, XmlElement>): Generator<BrokenRule> {
  const startRef = attributeOf(end, 'startRef');
  const id = attributeOf(end, 'id');
  if (isIsolated(end)) {
    if (id === null || startRef !== null) {
      yield breaks('end-isolated', end, 'an isolated <ec> has an id and no startRef');
    }
    return;
  }
  if (attributeOf(end, 'dir') !== null) {
    yield breaks('end-without-direction', end, 'an <ec> that is not isolated has the direction of its <sc>');
  }
  if (startRef === null || id !== null) {
    yield breaks('end-not-isolated', end, 'an <ec> that is not isolated has a startRef and no id');
    return;
  }
  const start = open.get(startRef);
  if (start === undefined) {
    yield breaks('end-after-start', end, `<ec> ends a code ${startRef} that does not start before it`);
    return;
  }
  open.delete(startRef);
  if (isIsolated(start)) yield breaks('start-isolated', start, 'an isolated <sc> has no <ec> in its unit');
  yield* checkSame(start, end);
}

/** Start and end codes of a text (XLIFF 2.1, 4.2.3.4 and 4.2.3.5). */
function* checkCodes({ inlines, complete }: Content): Generator<BrokenRule> {
  const open = new Map<string, XmlElement>();
  for (const inline of inlines) {
    if (inline.name === 'sc') open.set(attributeOf(inline, 'id') ?? '', inline);
    if (inline.name === 'ec') yield* checkEnd(inline, open);
  }
  for (const start of open.values()) {
    if (complete && !isIsolated(start)) yield breaks('start-ends', start, 'an <sc> without an <ec> must be isolated');
  }
}

/** Start and end markers of a text (XLIFF 2.1, 4.2.3.7 and 4.2.3.8). */
function* checkMarkers({ inlines, complete }: Content): Generator<BrokenRule> {
  const open = new Map<string, XmlElement>();
  for (const inline of inlines) {
    if (inline.name === 'sm') open.set(attributeOf(inline, 'id') ?? '', inline);
    if (inline.name === 'em' && !open.delete(attributeOf(inline, 'startRef') ?? '')) {
      yield breaks('marker-end-after-start', inline, '<em> ends an annotation that does not start before it');
    }
  }
  for (const start of open.values()) if (complete) yield breaks('marker-ends', start, '<sm> has no <em>');
}

export function* checkPairs(document: XliffDocument): Generator<BrokenRule> {
  for (const content of contentsOf(document)) {
    yield* checkCodes(content);
    yield* checkMarkers(content);
  }
}
