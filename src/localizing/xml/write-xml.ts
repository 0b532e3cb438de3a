/**
 * What XML 1.0 cannot hold, not even as a reference: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
 */
const forbiddenInXml = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const reference = (character: string): string => entities[character] ?? `&#${character.codePointAt(0)};`;

/** Text that reads back as it is: a carriage return is written as a reference, or a parser would make a line feed of it. */
export const xmlText = (text: string): string => text.replace(/[&<>\r]/g, reference);

const xmlAttribute = (value: string): string => value.replace(/[&<"\t\n\r]/g, reference);

export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** @NOTE what XML cannot hold is left out of attributes: nothing that is translated stands in one. */
const written = (attributes: XmlAttributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === null ? '' : ` ${name}="${xmlAttribute(String(value).replace(forbiddenInXml, ''))}"`,
    )
    .join('');

/** An element as text; attributes that are null are left out. @param content markup */
export const xmlElement = (name: string, attributes: XmlAttributes, content = ''): string =>
  content === '' ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${content}</${name}>`;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text cut at what XML cannot hold; every second piece is such a character. */
export const splitForbidden = (text: string): readonly string[] =>
  text.split(new RegExp(`(${forbiddenInXml.source})`, 'gu'));

/** @example hexOf('\u0001') // '0001' */
export const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Text without what XML cannot hold, for places that are not translated. */
export const withoutForbidden = (text: string): string => text.replace(forbiddenInXml, '');
