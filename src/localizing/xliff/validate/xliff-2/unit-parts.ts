import { attributeOf, descendantsOf, isEmptyElement, type XmlElement } from '../../../xml/xml-element';
import { type BrokenRule, breaks } from '../broken-rule';
import type { Unit, XliffDocument } from './xliff-document';

/** Each target has a place of its own: the one that it names, or the one where it stands (XLIFF 2.1, 4.3.1.25). */
function* checkOrder({ parts }: Unit): Generator<BrokenRule> {
  const taken = new Set<number>();
  for (const [index, { target }] of parts.entries()) {
    if (target === null) continue;
    const order = Number(attributeOf(target, 'order') ?? index + 1);
    if (order > parts.length) yield breaks('order-within-unit', target, `there is no place ${order} in the unit`);
    if (taken.has(order)) yield breaks('order-unique', target, `two targets have the place ${order}`);
    taken.add(order);
  }
}

function* checkUnit(unit: Unit): Generator<BrokenRule> {
  if (!unit.parts.some(({ element }) => element.name === 'segment')) {
    yield breaks('unit-has-segment', unit.element, 'a unit holds a segment');
  }
  for (const { element } of unit.parts) {
    if (attributeOf(element, 'subState') !== null && attributeOf(element, 'state') === null) {
      yield breaks('substate-with-state', element, 'a subState needs a state');
    }
  }
  yield* checkOrder(unit);
}

const isFilled = (element: XmlElement): boolean => !isEmptyElement(element);

/** A resource or a skeleton is either in the file or named by it (XLIFF 2.1, 4.2.2.3; 5.6.5.4). */
export function* checkInternalOrExternal(rule: string, element: XmlElement): Generator<BrokenRule> {
  const named = attributeOf(element, 'href') !== null;
  if (named === isFilled(element)) {
    yield breaks(rule, element, `<${element.name}> is either filled or has an href`);
  }
}

/** Segments and their order, and the skeleton. */
export function* checkUnitParts({ units, files }: XliffDocument): Generator<BrokenRule> {
  for (const unit of units) yield* checkUnit(unit);
  for (const file of files) {
    for (const element of descendantsOf(file)) {
      if (element.name === 'skeleton' && element.namespace === file.namespace) {
        yield* checkInternalOrExternal('skeleton-filled-or-href', element);
      }
    }
  }
}
