import { attributeOf, elementsIn, type XmlElement } from '../../../xml/xml-element';
import { type BrokenRule, breaks } from '../broken-rule';
import { contentsOf } from './contents';
import type { XliffDocument } from './xliff-document';

const codes = ['ph', 'pc', 'sc', 'ec'];
const dataReferences = ['dataRef', 'dataRefStart', 'dataRefEnd'];
const subFlowReferences = ['subFlows', 'subFlowsStart', 'subFlowsEnd'];

/** What the values with the prefix `xlf:` say, and the type that they belong to (XLIFF 2.1, 4.3.1.33). */
const subTypes: ReadonlyMap<string, string> = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

function* checkType(code: XmlElement): Generator<BrokenRule> {
  const subType = attributeOf(code, 'subType');
  if (subType === null) return;
  const type = attributeOf(code, 'type');
  if (type === null) yield breaks('subtype-with-type', code, 'a subType needs a type');
  else if (subType.startsWith('xlf:') && subTypes.get(subType) !== type) {
    yield breaks('subtype-of-type', code, `the subType ${subType} does not belong to the type ${type}`);
  }
}

function* checkData(code: XmlElement, ids: ReadonlySet<string>): Generator<BrokenRule> {
  for (const name of dataReferences) {
    const reference = attributeOf(code, name);
    if (reference !== null && !ids.has(reference)) {
      yield breaks('data-reference', code, `${name} refers to original data ${reference}, which is not there`);
    }
  }
}

function* checkCopy(code: XmlElement, all: ReadonlyMap<string, XmlElement>): Generator<BrokenRule> {
  const copyOf = attributeOf(code, 'copyOf');
  if (copyOf === null) return;
  const original = all.get(copyOf);
  if (original === undefined) yield breaks('copy-of', code, `copyOf refers to a code ${copyOf}, which is not there`);
  else if (attributeOf(original, 'canCopy') === 'no')
    yield breaks('copy-of', code, `the code ${copyOf} may not be copied`);
  if (dataReferences.some((name) => attributeOf(code, name) !== null)) {
    yield breaks('copy-without-data', code, 'a code with copyOf has no reference to original data');
  }
}

function* checkReordering(code: XmlElement): Generator<BrokenRule> {
  const reorder = attributeOf(code, 'canReorder') ?? 'yes';
  if (reorder === 'yes') return;
  if (attributeOf(code, 'canCopy') !== 'no' || attributeOf(code, 'canDelete') !== 'no') {
    yield breaks('reorder-needs-no-copy', code, `with canReorder ${reorder}, canCopy and canDelete must be no`);
  }
}

function* checkSubFlows(code: XmlElement, units: ReadonlySet<string>): Generator<BrokenRule> {
  for (const name of subFlowReferences) {
    for (const id of attributeOf(code, name)
      ?.trim()
      .split(/[\t\n\r ]+/) ?? []) {
      if (!units.has(id)) yield breaks('sub-flow', code, `${name} refers to a unit ${id}, which is not in this file`);
    }
  }
}

/** A code point that XML cannot hold, which alone may be written as `<cp>`. */
const isForbiddenInXml = (point: number): boolean =>
  (point < 0x20 && point !== 9 && point !== 10 && point !== 13) ||
  (point >= 0xd800 && point <= 0xdfff) ||
  point === 0xfffe ||
  point === 0xffff;

function* checkCodePoint(element: XmlElement): Generator<BrokenRule> {
  const hex = attributeOf(element, 'hex') ?? '';
  if (!isForbiddenInXml(Number.parseInt(hex, 16))) {
    yield breaks(
      'code-point-forbidden',
      element,
      `U+${hex.toUpperCase()} can be written in XML and must not be a <cp>`,
    );
  }
}

const unitIdsByFile = ({ units }: XliffDocument): ReadonlyMap<XmlElement, ReadonlySet<string>> => {
  const ids = new Map<XmlElement, Set<string>>();
  for (const { file, element } of units) {
    const known = ids.get(file) ?? new Set();
    ids.set(file, known.add(attributeOf(element, 'id') ?? ''));
  }
  return ids;
};

const codesByUnit = (document: XliffDocument): ReadonlyMap<XmlElement, ReadonlyMap<string, XmlElement>> => {
  const codesOf = new Map<XmlElement, Map<string, XmlElement>>();
  for (const { unit, inlines } of contentsOf(document)) {
    const known = codesOf.get(unit.element) ?? new Map<string, XmlElement>();
    codesOf.set(unit.element, known);
    for (const inline of inlines) {
      const id = attributeOf(inline, 'id');
      if (id !== null && codes.includes(inline.name) && !known.has(id)) known.set(id, inline);
    }
  }
  return codesOf;
};

/** What codes refer to and what they permit (XLIFF 2.1, 4.2.3 and 4.7). */
export function* checkInlineCodes(document: XliffDocument): Generator<BrokenRule> {
  const units = unitIdsByFile(document);
  const codesOf = codesByUnit(document);
  for (const content of contentsOf(document)) {
    const { unit, inlines, originalData, dataIds } = content;
    for (const inline of inlines) {
      if (inline.name === 'cp') yield* checkCodePoint(inline);
      if (!codes.includes(inline.name)) continue;
      yield* checkType(inline);
      yield* checkData(inline, dataIds);
      yield* checkCopy(inline, codesOf.get(unit.element) ?? new Map());
      yield* checkReordering(inline);
      yield* checkSubFlows(inline, units.get(unit.file) ?? new Set());
    }
    for (const data of originalData === null ? [] : elementsIn(originalData)) {
      for (const point of elementsIn(data)) yield* checkCodePoint(point);
    }
  }
}
