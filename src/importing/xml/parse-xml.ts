import { SaxesParser } from 'saxes';
import { decodeAs } from '../source/decode-source';

/** An element of an XML part; attributes by their local names. */
export type XmlElement = {
  /** Without its prefix: `p` of `w:p`. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
};

/** A part declares a document type: it could name entities, files and addresses. Word never writes one. */
export class DeclaresEntities extends Error {}

/** No document is nested deeper, or has more elements. */
const depthLimit = 200;
const elementLimit = 1_000_000;

type Open = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
};

const decode = (bytes: Uint8Array): string => {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const text = decodeAs(bytes, mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8');
  if (text === null) throw new Error('a part is not encoded as it says');
  return text;
};

/**
 * Parses an XML part. Only the five entities of XML itself are known; a document type is refused before anything in it is read.
 *
 * @throws DeclaresEntities; an Error that says what is wrong with the XML
 */
export const parseXml = (bytes: Uint8Array): XmlElement => {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new DeclaresEntities();
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    elements += 1;
    if (open.length >= depthLimit || elements > elementLimit)
      throw new Error('its XML is nested or repeated without end');
    const element: Open = {
      name: local,
      namespace: uri,
      attributes: new Map(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])),
      children: [],
    };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    open[open.length - 1]?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const text = decode(bytes);
  // saxes tells of a document type when it has read it to its end: by then it has read its declarations.
  if (/<!DOCTYPE/i.test(text)) throw new DeclaresEntities();
  parser.write(text).close();
  if (root === null) throw new Error('a part is empty');
  return root;
};

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

/** A property's value: `<w:jc w:val="center"/>` → `center`; null where the property is not there. */
export const propertyOf = (properties: XmlElement | undefined, name: string): string | null =>
  childOf(properties, name)?.attributes.get('val') ?? null;

/** A property that is on or off: `<w:b/>`, `<w:b w:val="0"/>`; null where it is not said (ISO 29500-1, 17.17.4). */
export const isOn = (properties: XmlElement | undefined, name: string): boolean | null => {
  const property = childOf(properties, name);
  if (property === undefined) return null;
  return !/^(?:0|false|off|none)$/.test(property.attributes.get('val') ?? 'true');
};
