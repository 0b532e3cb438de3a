import type { HtmlAttributes } from '../html-attributes';

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, within an element and within a quoted attribute. What is no text is told as one. */
export const escapeHtml = (text: unknown): string =>
  String(text ?? '').replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A name that content cannot have made up: no space, no quote, and nothing that is run (`onclick`). */
const isAttributeName = (name: string): boolean => /^[a-z][a-z0-9-]*$/i.test(name) && !/^on/i.test(name);

const attribute = ([name, value]: readonly [string, HtmlAttributes[string]]): string => {
  if (!isAttributeName(name) || value === null || value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
};

/** A start tag; the name of the element is the caller's own, never from content. */
export const startTag = (name: string, attributes: HtmlAttributes = {}): string =>
  `<${name}${Object.entries(attributes).map(attribute).join('')}>`;

/** An element around what is HTML already. */
export const element = (name: string, html: string, attributes?: HtmlAttributes): string =>
  `${startTag(name, attributes)}${html}</${name}>`;
