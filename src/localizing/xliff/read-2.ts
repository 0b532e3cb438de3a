import type { ReturnedSegment, ReturnedUnit } from '../exchange/exchange';
import { leastState } from '../exchange/least-state';
import { joinInlines, plainTextOf } from '../segments/inline';
import {
  attributeIgnoringCase,
  childrenIgnoringCase,
  elementsIn,
  nameIgnoringCase,
  type XmlElement,
} from '../xml/xml-element';
import { CodeNumbers } from './number-codes';
import { wordsIn } from './read-inline';
import { readState2 } from './states';
import { readSegmentId, readUnitId } from './unit-id';

type Part = {
  readonly element: XmlElement;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
};

const readParts = (unit: XmlElement): readonly Part[] =>
  elementsIn(unit)
    .filter((element) => ['segment', 'ignorable'].includes(nameIgnoringCase(element)))
    .map((element) => ({
      element,
      source: childrenIgnoringCase(element, 'source')[0],
      target: childrenIgnoringCase(element, 'target')[0],
    }));

const isGap = ({ element, source, target }: Part): boolean =>
  nameIgnoringCase(element) === 'ignorable' &&
  [...wordsIn(source), ...wordsIn(target)].every((part) => typeof part === 'string' && !/[^\t\n\r ]/.test(part));

const orderOf = ({ target }: Part, place: number): number => {
  const order = target === undefined ? null : attributeIgnoringCase(target, 'order');
  return order === null ? place : Number(order) - 1;
};

/** Whether the targets are to be read in another order than they stand in. */
const isReordered = (parts: readonly Part[]): boolean => parts.some((part, place) => orderOf(part, place) !== place);

/** @NOTE what was said in another order cannot be told sentence by sentence: the unit comes back as one segment. */
const joinSegments = (
  segments: readonly ReturnedSegment[],
  order: readonly number[],
): Pick<ReturnedUnit, 'segments' | 'unplaced'> => {
  const ordered = segments
    .map((segment, index) => ({ segment, place: order[index] ?? index }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ segment }) => segment);
  const translated = ordered.flatMap(({ target, gap }) => (target === null ? [] : [[...target, gap]]));
  const isWhole = translated.length === ordered.length;
  const whole = {
    path: null,
    source: joinInlines(segments.map(({ source, gap }, index) => [...source, index < segments.length - 1 ? gap : ''])),
    target: isWhole ? joinInlines(translated) : null,
    state: leastState(segments.map(({ state }) => state)),
    gap: '',
  };
  return { segments: [whole], unplaced: isWhole ? [] : translated.map((words) => joinInlines([words])) };
};

/** Reads a `<unit>`: its segments, and the space between them. */
export const readUnit2 = (unit: XmlElement): ReturnedUnit => {
  const { path, sourceHash } = readUnitId(attributeIgnoringCase(unit, 'id') ?? '');
  const numbers = new CodeNumbers();
  const parts = readParts(unit);
  const sources = parts.map(({ source }) => numbers.readSource(wordsIn(source)));
  const segments: ReturnedSegment[] = [];
  const order: number[] = [];
  for (const [index, part] of parts.entries()) {
    const source = sources[index] ?? [];
    const last = segments[segments.length - 1];
    if (isGap(part)) {
      if (last !== undefined) segments[segments.length - 1] = { ...last, gap: last.gap + plainTextOf(source) };
      continue;
    }
    const target = part.target === undefined ? [] : numbers.readTarget(wordsIn(part.target));
    const state = readState2(
      attributeIgnoringCase(part.element, 'state'),
      attributeIgnoringCase(part.element, 'subState'),
    );
    const translated = target.length > 0;
    segments.push({
      path: readSegmentId(attributeIgnoringCase(part.element, 'id'), path),
      source,
      target: translated ? target : null,
      state: translated ? state : 'untranslated',
      gap: '',
    });
    order.push(orderOf(part, index));
  }
  return { path, sourceHash, ...(isReordered(parts) ? joinSegments(segments, order) : { segments }) };
};
