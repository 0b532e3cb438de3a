import { isProblem, type Problem, problem } from '../../domain/problem';
import type { ReturnedFile } from '../exchange/exchange';
import { parseXmlFile } from '../xml/parse-xml';
import { attributeIgnoringCase, childrenIgnoringCase, nameIgnoringCase, type XmlElement } from '../xml/xml-element';
import { readUnit12 } from './read-1-2';
import { readUnit2 } from './read-2';
import { readEntryName } from './unit-id';

/** The units of a file at any depth of groups. */
function* unitsIn(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.namespace !== element.namespace) continue;
    if (nameIgnoringCase(child) === name) yield child;
    else yield* unitsIn(child, name);
  }
}

const readFile = (file: XmlElement, root: XmlElement, isOf2: boolean): ReturnedFile => {
  const said = (name: string): string => attributeIgnoringCase(isOf2 ? root : file, name) ?? '';
  const { contentType, documentId } = readEntryName(
    attributeIgnoringCase(file, 'original') ?? attributeIgnoringCase(file, 'id') ?? '',
  );
  const units = [...unitsIn(file, isOf2 ? 'unit' : 'trans-unit')];
  return {
    contentType,
    documentId,
    sourceLocale: said(isOf2 ? 'srcLang' : 'source-language'),
    targetLocale: said(isOf2 ? 'trgLang' : 'target-language'),
    units: units.map(isOf2 ? readUnit2 : readUnit12),
  };
};

/**
 * Reads XLIFF 1.2, 2.0, 2.1 and 2.2 as CAT tools give it back: it need not be valid, modules may be gone, prefixes and ids other
 * ones, segments cut or joined, names in another case. What it says of entries is to be held against them by `reconcile`.
 *
 * @returns an entry for each `<file>`; EXCHANGE_FORMAT_UNKNOWN, or a problem of `parseXmlFile`
 */
export const readXliff = (bytes: Uint8Array, file: string): readonly ReturnedFile[] | Problem => {
  const root = parseXmlFile(bytes, file);
  if (isProblem(root)) return root;
  const version = attributeIgnoringCase(root, 'version') ?? '';
  if (nameIgnoringCase(root) !== 'xliff' || !/^(?:1\.\d|2\.\d)$/.test(version)) {
    return problem('EXCHANGE_FORMAT_UNKNOWN', { file }, file);
  }
  return childrenIgnoringCase(root, 'file').map((element) => readFile(element, root, version.startsWith('2')));
};
