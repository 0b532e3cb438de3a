import {
  ancestorsOf,
  attributeOf,
  childNamed,
  descendantsOf,
  elementsIn,
  type XmlElement,
} from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import { type FragmentIdentifier, readFragment } from './fragment-identifier';
import { inlinesOf, type Unit, type XliffDocument } from './xliff-document';

const refersIntoFile = (reference: string | null): reference is string => reference?.startsWith('#') === true;

/** Whether a reference, read from within a unit, stays in that unit. */
const staysIn = ({ file, group, unit }: FragmentIdentifier, { element, file: ownFile }: Unit): boolean => {
  if (unit === null) return file === null && group === null;
  return unit === attributeOf(element, 'id') && (file === null || file === attributeOf(ownFile, 'id'));
};

/** What can be referred to in a unit, by id. */
type Named = {
  readonly unit: Unit;
  readonly notes: ReadonlySet<string>;
  /** Segments, ignorables, and what is inline in a source. */
  readonly sources: ReadonlySet<string>;
  /** What is inline in a target. */
  readonly targets: ReadonlySet<string>;
};

const idsOf = (elements: readonly XmlElement[]): ReadonlySet<string> =>
  new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));

const namesIn = (unit: Unit): Named => {
  const { parts, element } = unit;
  const notes = childNamed(element, 'notes');
  return {
    unit,
    notes: idsOf(notes === null ? [] : elementsIn(notes)),
    sources: idsOf([...parts.map((part) => part.element), ...parts.flatMap(({ source }) => inlinesOf(source))]),
    targets: idsOf(parts.flatMap(({ target }) => inlinesOf(target))),
  };
};

const isNoteOf = (fragment: FragmentIdentifier, { unit, notes }: Named): boolean =>
  fragment.leaf?.prefix === 'n' && staysIn(fragment, unit) && notes.has(fragment.leaf.id);

/** A segment, an ignorable, a code or an annotation of the unit; a target's own are named with `t=`. */
const isSpanOf = (fragment: FragmentIdentifier, { unit, sources, targets }: Named): boolean => {
  const { leaf } = fragment;
  if (leaf === null || !staysIn(fragment, unit)) return false;
  return leaf.prefix === 't' ? targets.has(leaf.id) : leaf.prefix === '' && sources.has(leaf.id);
};

function* checkAnnotation(mark: XmlElement, named: Named): Generator<BrokenRule> {
  const reference = attributeOf(mark, 'ref');
  const fragment = refersIntoFile(reference) ? readFragment(reference) : null;
  if (refersIntoFile(reference) && fragment === null) {
    yield breaks('fragment-syntax', mark, `“${reference}” is no fragment identifier of XLIFF`);
  }
  if (attributeOf(mark, 'type') !== 'comment') return;
  const value = attributeOf(mark, 'value');
  if ((value === null) === (reference === null)) {
    yield breaks('comment-value-or-note', mark, 'a comment has either a value or a ref to a note');
  } else if (value === null && (fragment === null || !isNoteOf(fragment, named))) {
    yield breaks('comment-note', mark, `“${reference}” is no note of this unit`);
  }
}

function* checkSpan(rule: string, element: XmlElement, named: Named): Generator<BrokenRule> {
  const reference = attributeOf(element, 'ref') ?? '';
  const fragment = readFragment(reference);
  if (fragment === null) yield breaks('fragment-syntax', element, `“${reference}” is no fragment identifier of XLIFF`);
  else if (!isSpanOf(fragment, named)) yield breaks(rule, element, `“${reference}” is no text of this unit`);
}

function* checkElement(element: XmlElement, named: Named): Generator<BrokenRule> {
  const { namespace, name } = element;
  if (namespace === named.unit.element.namespace) {
    if (name === 'mrk' || name === 'sm') yield* checkAnnotation(element, named);
    if (name === 'note' && refersIntoFile(attributeOf(element, 'ref')))
      yield* checkSpan('note-reference', element, named);
  }
  if (namespace === moduleNamespaces.mtc && name === 'match') yield* checkSpan('match-reference', element, named);
  // @NOTE a reference of a glossary that names another place than this file is let be: it may be any URI.
  if (namespace === moduleNamespaces.gls && refersIntoFile(attributeOf(element, 'ref'))) {
    yield* checkSpan('glossary-reference', element, named);
  }
}

/** What annotations, notes, matches and terms refer to (XLIFF 2.1, 4.3.1.29, 4.7.4, 4.8, 5.1.4, 5.2.4). */
export function* checkReferences({ units }: XliffDocument): Generator<BrokenRule> {
  for (const unit of units) {
    const named = namesIn(unit);
    for (const element of descendantsOf(unit.element)) {
      const inMatch = [...ancestorsOf(element)].some(({ namespace }) => namespace === moduleNamespaces.mtc);
      if (!inMatch || element.namespace === moduleNamespaces.mtc) yield* checkElement(element, named);
    }
  }
}
