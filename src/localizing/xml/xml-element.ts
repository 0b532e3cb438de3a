/** An attribute as it is written; `namespace` is empty where it has no prefix. */
export type XmlAttribute = {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
};

/** A child of an element: an element, or text as it reads (entities resolved, CDATA unwrapped). */
export type XmlNode = XmlElement | string;

/** An element of a parsed document. Comments and processing instructions are not kept. */
export type XmlElement = {
  /** Without its prefix: `unit`. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | null;
  /** Where its start tag ends, counted from 1. */
  readonly line: number;
};

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** What XML calls white space; U+202F and the like are text. */
const blank = /^[\t\n\r ]*$/;

export const isBlank = (text: string): boolean => blank.test(text);

/** Text without the white space of XML at its ends; U+202F, which a Mongolian suffix begins with, stays. */
export const trimXml = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from] ?? '')) from += 1;
  while (to > from && isBlank(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
};

/** The value of an attribute; null where it is not written. Attributes of the element's own vocabulary have no namespace. */
export const attributeOf = (element: XmlElement, name: string, namespace = ''): string | null =>
  element.attributes.find((attribute) => attribute.name === name && attribute.namespace === namespace)?.value ?? null;

export const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The children of that name in the namespace of the element, or in another one. */
export const childrenNamed = (
  element: XmlElement,
  name: string,
  namespace: string = element.namespace,
): readonly XmlElement[] => elementsIn(element).filter((child) => child.name === name && child.namespace === namespace);

export const childNamed = (element: XmlElement, name: string, namespace?: string): XmlElement | null =>
  childrenNamed(element, name, namespace)[0] ?? null;

/** All the text in an element, at any depth. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** Whether an element holds neither elements nor text but white space. */
export const isEmptyElement = (element: XmlElement): boolean =>
  element.children.every((child) => typeof child === 'string' && isBlank(child));

/** The element and all elements in it, in the order of the document. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendantsOf(child);
}

/** The elements that hold an element, the nearest first. */
export function* ancestorsOf(element: XmlElement): Generator<XmlElement> {
  for (let at = element.parent; at !== null; at = at.parent) yield at;
}

/** The value of an attribute that is handed down (`xml:lang`, `xml:space`): the nearest that is written; null where none is. */
export const inheritedAttribute = (element: XmlElement, name: string, namespace: string): string | null => {
  const own = attributeOf(element, name, namespace);
  if (own !== null) return own;
  for (const ancestor of ancestorsOf(element)) {
    const value = attributeOf(ancestor, name, namespace);
    if (value !== null) return value;
  }
  return null;
};

/** The name of an element in lower case: tools change it. */
export const nameIgnoringCase = ({ name }: XmlElement): string => name.toLowerCase();

/** The value of an attribute whose name is written in any case, whatever its namespace. */
export const attributeIgnoringCase = (element: XmlElement, name: string): string | null =>
  element.attributes.find((attribute) => attribute.name.toLowerCase() === name.toLowerCase())?.value ?? null;

/** The children of that name, written in any case, in the namespace of the element. */
export const childrenIgnoringCase = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).filter((child) => nameIgnoringCase(child) === name && child.namespace === element.namespace);
