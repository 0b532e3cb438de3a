import {
  attributeOf,
  descendantsOf,
  inheritedAttribute,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/xml-element';
import { moduleNamespaces } from '../../namespaces';
import { type BrokenRule, breaks } from '../broken-rule';
import type { XliffDocument } from './xliff-document';

const isSame = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();

const isReference = (match: XmlElement | null): boolean =>
  match?.namespace === moduleNamespaces.mtc && attributeOf(match, 'reference') === 'yes';

const holdsTranslations = ({ name, namespace }: XmlElement, root: XmlElement): boolean =>
  namespace === root.namespace ? name === 'segment' || name === 'ignorable' : namespace === moduleNamespaces.mtc;

function* checkLanguage(element: XmlElement, { srcLang, trgLang }: XliffDocument): Generator<BrokenRule> {
  const language = inheritedAttribute(element, 'lang', xmlNamespace);
  if (language === null) return;
  if (element.name === 'source' && !isSame(language, srcLang)) {
    yield breaks('source-language', element, `the source is in ${language}, and srcLang is ${srcLang}`);
  }
  if (element.name === 'target' && trgLang !== null && !isReference(element.parent) && !isSame(language, trgLang)) {
    yield breaks('target-language', element, `the target is in ${language}, and trgLang is ${trgLang}`);
  }
}

const spaceOf = (element: XmlElement): string => inheritedAttribute(element, 'space', xmlNamespace) ?? 'default';

/** The languages of source and target, and their white space, as the document says (XLIFF 2.1, 4.2.2.1, 4.2.2.10, 4.3.1.34). */
export function* checkLanguages(document: XliffDocument): Generator<BrokenRule> {
  const { root, trgLang, units, srcLang } = document;
  for (const { parts } of units) {
    for (const { source, target } of parts) {
      if (target === null) continue;
      if (trgLang === null)
        yield breaks('target-language-missing', target, 'there are targets, and <xliff> has no trgLang');
      if (spaceOf(source) !== spaceOf(target)) {
        yield breaks('space-same', target, 'source and target differ in xml:space');
      }
    }
  }
  for (const element of descendantsOf(root)) {
    if (element.parent !== null && element.namespace === root.namespace && holdsTranslations(element.parent, root)) {
      yield* checkLanguage(element, document);
    }
    if (element.namespace === moduleNamespaces.res && element.name === 'source') {
      const language = attributeOf(element, 'lang', xmlNamespace);
      if (language !== null && !isSame(language, srcLang)) {
        yield breaks('resource-language', element, `the resource is in ${language}, and srcLang is ${srcLang}`);
      }
    }
  }
}
