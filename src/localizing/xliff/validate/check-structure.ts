import { elementsIn, isBlank, type XmlElement, xmlNamespace } from '../../xml/xml-element';
import { type BrokenRule, breaks } from './broken-rule';
import { type ElementModel, type Particle, readContent, type Vocabulary } from './element-model';
import { isOfType, type ValueType } from './value-types';

const modelOf = (element: XmlElement, { namespaces }: Vocabulary): ElementModel | null => {
  const elements = namespaces.get(element.namespace)?.elements;
  return elements !== undefined && Object.hasOwn(elements, element.name) ? (elements[element.name] ?? null) : null;
};

const fits = (child: XmlElement, parent: XmlElement, particle: Particle, { prefixes }: Vocabulary): boolean =>
  particle.names.some((name) => {
    if (name === 'other') return child.namespace !== parent.namespace;
    const [prefix, local] = name.includes(':') ? name.split(':') : [null, name];
    const namespace = prefix == null ? parent.namespace : prefixes[prefix];
    return child.name === local && child.namespace === namespace;
  });

/** @NOTE the models of XLIFF are deterministic: taking as many children as fit is enough, there is nothing to go back to. */
function* checkContent(element: XmlElement, model: ElementModel, vocabulary: Vocabulary): Generator<BrokenRule> {
  const children = elementsIn(element);
  let at = 0;
  for (const particle of readContent(model.content)) {
    const from = at;
    for (let child = children[at]; child !== undefined; child = children[at]) {
      if ((at > from && !particle.repeats) || !fits(child, element, particle, vocabulary)) break;
      at += 1;
    }
    if (particle.required && at === from) {
      const found = children[at];
      const instead = found === undefined ? '' : `, and <${found.name}> stands in its place`;
      yield breaks(
        'element-missing',
        found ?? element,
        `<${element.name}> has no <${particle.names.join('> or <')}>${instead}`,
      );
      return;
    }
  }
  const left = children[at];
  if (left !== undefined)
    yield breaks('element-misplaced', left, `<${left.name}> may not stand here in <${element.name}>`);
}

function* checkValue(element: XmlElement, name: string, value: string, type: ValueType): Generator<BrokenRule> {
  if (type === 'never') yield breaks('attribute-not-allowed', element, `<${element.name}> may not have ${name}`);
  else if (!isOfType(type, value))
    yield breaks('attribute-value', element, `${name} of <${element.name}> may not be “${value}”`);
}

function* checkAttributes(element: XmlElement, model: ElementModel, vocabulary: Vocabulary): Generator<BrokenRule> {
  const seen = new Set<string>();
  for (const { name, namespace, value } of element.attributes) {
    const key = namespace === xmlNamespace ? `xml:${name}` : name;
    const own = namespace === '' || namespace === xmlNamespace;
    const type = own ? (model.attributes[key] ?? model.attributes[`${key}!`]) : undefined;
    if (own) seen.add(key);
    if (type !== undefined) yield* checkValue(element, key, value, type);
    else if (namespace === '' || model.foreign === 'none' || (namespace === xmlNamespace && model.foreign !== 'any')) {
      yield breaks('attribute-not-allowed', element, `<${element.name}> may not have the attribute ${key}`);
    } else if (namespace !== xmlNamespace) yield* checkLent(element, model, { name, namespace, value }, vocabulary);
  }
  for (const key of Object.keys(model.attributes)) {
    if (key.endsWith('!') && !seen.has(key.slice(0, -1))) {
      yield breaks('attribute-missing', element, `<${element.name}> has no ${key.slice(0, -1)}`);
    }
  }
}

/** An attribute of another vocabulary: those of modules are known by name, extensions may be anything where they may stand. */
function* checkLent(
  element: XmlElement,
  { foreign }: ElementModel,
  { name, namespace, value }: { readonly name: string; readonly namespace: string; readonly value: string },
  { namespaces, prefixes }: Vocabulary,
): Generator<BrokenRule> {
  if (foreign !== 'any' && (foreign === 'none' || !foreign.some((prefix) => prefixes[prefix] === namespace))) {
    yield breaks(
      'extension-not-allowed',
      element,
      `<${element.name}> may not have the attribute ${name} of ${namespace}`,
    );
    return;
  }
  const lender = namespaces.get(namespace);
  if (lender === undefined) return;
  const type = Object.hasOwn(lender.lent, name) ? lender.lent[name] : undefined;
  if (type === undefined)
    yield breaks('attribute-unknown', element, `the module has no attribute ${name} for <${element.name}>`);
  else yield* checkValue(element, name, value, type);
}

function* checkElement(element: XmlElement, vocabulary: Vocabulary): Generator<BrokenRule> {
  if (!vocabulary.namespaces.has(element.namespace)) return;
  const model = modelOf(element, vocabulary);
  if (model === null) {
    yield breaks('element-unknown', element, `there is no element <${element.name}> in ${element.namespace}`);
    return;
  }
  if (!model.mixed && element.children.some((child) => typeof child === 'string' && !isBlank(child))) {
    yield breaks('text-misplaced', element, `<${element.name}> may hold no text`);
  }
  yield* checkAttributes(element, model, vocabulary);
  yield* checkContent(element, model, vocabulary);
}

/** Holds each element to what its vocabulary says: known, in its place, with the attributes it may and must have. */
export function* checkStructure(element: XmlElement, vocabulary: Vocabulary): Generator<BrokenRule> {
  yield* checkElement(element, vocabulary);
  for (const child of elementsIn(element)) yield* checkStructure(child, vocabulary);
}
