import { elementsOf, parseXml, textIn, type XmlElement } from '../xml/parse-xml';
import { xmpSourceOf } from './png-xmp';

/** Properties of an XMP packet by their local names, each with its values in order. */
export type XmpProperties = ReadonlyMap<string, readonly string[]>;

const opening = Buffer.from('<x:xmpmeta', 'latin1');
const closing = Buffer.from('</x:xmpmeta>', 'latin1');
/** A packet has some KB; larger ones hold the history of an edit. */
const packetLimit = 4 * 1024 * 1024;

/** The XMP packet of a file: XMP Part 3 lets it be found by its text in JPEG, PNG, TIFF, WebP and AVIF alike. */
const packetIn = (file: Buffer): Buffer | null => {
  const start = file.indexOf(opening);
  const end = start === -1 ? -1 : file.indexOf(closing, start);
  return end === -1 || end - start > packetLimit ? null : file.subarray(start, end + closing.length);
};

const isLanguageOf = (item: XmlElement, language: RegExp): boolean => language.test(item.attributes.get('lang') ?? '');

/** The values of a property: of the alternatives in several languages, the Chinese one, else the default. */
const valuesOf = (property: XmlElement): readonly string[] => {
  const [container] = elementsOf(property);
  if (container === undefined) return [textIn(property)];
  const items = elementsOf(container);
  if (container.name === 'Alt') {
    const chosen =
      items.find((item) => isLanguageOf(item, /^zh/i)) ??
      items.find((item) => isLanguageOf(item, /^x-default$/i)) ??
      items[0];
    return chosen === undefined ? [] : [textIn(chosen)];
  }
  return /^(?:Seq|Bag)$/.test(container.name) ? items.map(textIn) : [];
};

/** Reads the XMP packet of a photo. Empty where it has none, or a broken one. */
export const readXmp = (bytes: Uint8Array): XmpProperties => {
  const packet = packetIn(xmpSourceOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  if (packet === null) return new Map();
  const properties = new Map<string, readonly string[]>();
  const add = (name: string, values: readonly string[]): void => {
    const words = values.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');
    if (words.length > 0 && !properties.has(name)) properties.set(name, words);
  };
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name !== 'Description') {
        visit(child);
        continue;
      }
      for (const [name, value] of child.attributes) add(name, [value]);
      for (const property of elementsOf(child)) add(property.name, valuesOf(property));
    }
  };
  try {
    visit(parseXml(packet));
    return properties;
  } catch {
    return new Map();
  }
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const alternative = (name: string, value: string | null): string =>
  value === null ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${name}>`;
const plain = (name: string, value: string | null): string =>
  value === null ? '' : `<${name}>${escaped(value)}</${name}>`;

/** The words of a photo that may be delivered with it. */
export type PhotoRights = {
  readonly credit: string | null;
  readonly creator: string | null;
  readonly copyrightNotice: string | null;
};

/** A packet that holds whom to name with a photo and who owns it, and nothing else; null where neither is known. */
export const rightsPacket = ({ credit, creator, copyrightNotice }: PhotoRights): string | null => {
  if (credit === null && creator === null && copyrightNotice === null) return null;
  const creators =
    creator === null
      ? ''
      : `<dc:creator><rdf:Seq>${creator
          .split('、')
          .map((name) => `<rdf:li>${escaped(name)}</rdf:li>`)
          .join('')}</rdf:Seq></dc:creator>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    creators,
    alternative('dc:rights', copyrightNotice),
    plain('photoshop:Credit', credit),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
};
