import { attributeOf, childrenNamed, descendantsOf, type XmlElement } from '../../../xml/xml-element';
import { type BrokenRule, breaks } from '../broken-rule';

type Named = { readonly elements: readonly XmlElement[]; readonly attribute: string };

/** Names by which others are known: none may be given twice. */
function* checkNames({ elements, attribute }: Named, rule: string): Generator<BrokenRule, ReadonlySet<string>> {
  const names = new Set<string>();
  for (const element of elements) {
    const name = attributeOf(element, attribute);
    if (name === null) continue;
    if (names.has(name)) yield breaks(rule, element, `the ${attribute} ${name} of <${element.name}> is given twice`);
    names.add(name);
  }
  return names;
}

function* checkNaming({ elements, attribute }: Named, known: ReadonlySet<string>, rule: string): Generator<BrokenRule> {
  for (const element of elements) {
    const name = attributeOf(element, attribute);
    if (name !== null && !known.has(name))
      yield breaks(rule, element, `the ${attribute} ${name} of <${element.name}> names nothing in the file`);
  }
}

/** Segments of a unit or of a match: those of the target are told by the `mid` of those of the source. */
function* checkSegments(unit: XmlElement): Generator<BrokenRule> {
  const marks = (name: string): readonly XmlElement[] =>
    childrenNamed(unit, name).flatMap((text) => childrenNamed(text, 'mrk'));
  const known = yield* checkNames({ elements: marks('seg-source'), attribute: 'mid' }, 'segment-id-unique');
  const elements = [...marks('target'), ...childrenNamed(unit, 'alt-trans')];
  yield* checkNaming({ elements, attribute: 'mid' }, known, 'segment-reference');
}

const inPhases = ['trans-unit', 'bin-unit', 'target', 'bin-target', 'count'];

/** The keys of the transitional schema of XLIFF 1.2, and what refers to them: ids of units and groups, phases, tools, segments. */
export function* checkReferences(file: XmlElement): Generator<BrokenRule> {
  const within = [...descendantsOf(file)].filter(({ namespace }) => namespace === file.namespace);
  const named = (...names: readonly string[]): readonly XmlElement[] =>
    within.filter(({ name }) => names.includes(name));
  yield* checkNames({ elements: named('trans-unit', 'bin-unit'), attribute: 'id' }, 'unit-id-unique');
  yield* checkNames({ elements: named('group'), attribute: 'id' }, 'group-id-unique');
  const headers = childrenNamed(file, 'header');
  const phases = headers
    .flatMap((header) => childrenNamed(header, 'phase-group'))
    .flatMap((group) => childrenNamed(group, 'phase'));
  const phaseNames = yield* checkNames({ elements: phases, attribute: 'phase-name' }, 'phase-name-unique');
  yield* checkNaming({ elements: named(...inPhases), attribute: 'phase-name' }, phaseNames, 'phase-reference');
  const tools = headers.flatMap((header) => childrenNamed(header, 'tool'));
  const toolIds = yield* checkNames({ elements: tools, attribute: 'tool-id' }, 'tool-id-unique');
  const users = [file, ...phases, ...named('alt-trans')];
  yield* checkNaming({ elements: users, attribute: 'tool-id' }, toolIds, 'tool-reference');
  for (const unit of named('trans-unit', 'alt-trans')) yield* checkSegments(unit);
}
