import { attributeOf, type XmlElement } from '../xml/xml-element';
import { xliffNamespaces } from './namespaces';

export type XliffVersion = '1.2' | '2.0' | '2.1' | '2.2';

const versions: Readonly<Record<string, readonly XliffVersion[]>> = {
  [xliffNamespaces['1.2']]: ['1.2'],
  [xliffNamespaces['2.0']]: ['2.0', '2.1'],
  [xliffNamespaces['2.2']]: ['2.0', '2.1', '2.2'],
};

/** The version that a document says it is of; null where it is no XLIFF that is read here. */
export const xliffVersionOf = (root: XmlElement): XliffVersion | null => {
  if (root.name !== 'xliff') return null;
  const said = attributeOf(root, 'version');
  return versions[root.namespace]?.find((version) => version === said) ?? null;
};
