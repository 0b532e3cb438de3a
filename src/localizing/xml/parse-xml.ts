import { SaxesParser } from 'saxes';
import { type Problem, problem } from '../../domain/problem';
import { decodeFile } from './decode-file';
import type { XmlAttribute, XmlElement, XmlNode } from './xml-element';

/** No file of a CAT tool is nested deeper, or has more elements. */
const depthLimit = 256;
const elementLimit = 1_000_000;

class Excessive extends Error {}

type OpenElement = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlNode[];
  readonly parent: OpenElement | null;
  readonly line: number;
};

/** Where the first thing stands that is neither white space, a comment nor a processing instruction. */
const endOfProlog = (text: string): number => {
  const skipped = /[\t\n\r ]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
  let end = 0;
  while (skipped.test(text)) end = skipped.lastIndex;
  return end;
};

/** A document type that only names a DTD, which is never fetched, and declares nothing of its own. */
const bareDoctype = /<!DOCTYPE[\t\n\r ]+[\w:.-]+(?:[\t\n\r ]+(?:SYSTEM|PUBLIC|"[^"]*"|'[^']*'))*[\t\n\r ]*>/y;

export type XmlOptions = {
  /** Whether a document type may be named, as TMX and TBX files do; it may declare nothing. */
  readonly takesBareDoctype?: boolean;
};

/** Whether a document type is declared, which could name entities, files and addresses; only the prolog can hold one. */
const declaresDoctype = (text: string, { takesBareDoctype = false }: XmlOptions): boolean => {
  const end = endOfProlog(text);
  if (!text.startsWith('<!DOCTYPE', end)) return false;
  bareDoctype.lastIndex = end;
  return !(takesBareDoctype && bareDoctype.test(text));
};

const buildTree = (text: string): XmlElement | null => {
  const parser = new SaxesParser({ xmlns: true });
  let open: OpenElement | null = null;
  let root: OpenElement | null = null;
  let depth = 0;
  let elements = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > depthLimit || elements > elementLimit) throw new Excessive();
    const element: OpenElement = {
      name: local,
      namespace: uri,
      attributes: Object.values(attributes)
        .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
        .map((attribute) => ({ name: attribute.local, namespace: attribute.uri, value: attribute.value })),
      children: [],
      parent: open,
      line: parser.line,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('closetag', () => {
    depth -= 1;
    open = open?.parent ?? null;
  });
  const addText = (piece: string): void => {
    if (open === null) return;
    const last = open.children.length - 1;
    const before = open.children[last];
    if (typeof before === 'string') open.children[last] = before + piece;
    else open.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return root;
};

/**
 * Parses a document whole. A document type is refused before anything in it is read, so that only the five entities of XML
 * itself are known; depth and number of elements are bounded.
 *
 * @returns EXCHANGE_DOCTYPE, EXCHANGE_XML_EXCESSIVE, EXCHANGE_XML_BROKEN
 */
export const parseXml = (text: string, file: string, options: XmlOptions = {}): XmlElement | Problem => {
  if (declaresDoctype(text, options)) return problem('EXCHANGE_DOCTYPE', { file }, file);
  try {
    const root = buildTree(text);
    return root ?? problem('EXCHANGE_XML_BROKEN', { file, why: 'it holds no element' }, file);
  } catch (error) {
    if (error instanceof Excessive) return problem('EXCHANGE_XML_EXCESSIVE', { file }, file);
    return problem('EXCHANGE_XML_BROKEN', { file, why: error instanceof Error ? error.message : String(error) }, file);
  }
};

/** Parses the bytes of a file; the problems are those of `decodeFile` and `parseXml`. */
export const parseXmlFile = (bytes: Uint8Array, file: string, options?: XmlOptions): XmlElement | Problem => {
  const text = decodeFile(bytes, file);
  return typeof text === 'string' ? parseXml(text, file, options) : text;
};
