import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageDocument = DefaultTreeAdapterTypes.Document;

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

export const isText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const childrenOf = (node: PageNode): readonly PageNode[] => ('childNodes' in node ? node.childNodes : []);

export const attributeOf = (element: PageElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** The declarations of an element's own style, without blanks and in lower case: `text-align:center;font-size:12px`. */
export const styleOf = (element: PageElement): string =>
  (attributeOf(element, 'style') ?? '').toLowerCase().replace(/\s+/g, '');

/**
 * The words of an element's class and id, in lower case.
 *
 * @example wordsOf(<div class="articleSide related_news" id="TRS_Editor">) // article, side, related, news, trs, editor
 */
export const wordsOf = (element: PageElement): readonly string[] =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\u3400-\u9FFF]+/)
    .filter((word) => word !== '');

/** All elements below a node, in the order of the document. */
export function* elementsIn(node: PageNode): Generator<PageElement> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsIn(child);
  }
}

/** The text below a node, as written. */
export const textOf = (node: PageNode): string => (isText(node) ? node.value : childrenOf(node).map(textOf).join(''));
