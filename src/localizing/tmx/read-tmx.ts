import { isProblem, type Problem, problem } from '../../domain/problem';
import { type Inline, type InlineCode, normaliseInline } from '../segments/inline';
import { parseXmlFile } from '../xml/parse-xml';
import {
  attributeIgnoringCase,
  childrenIgnoringCase,
  nameIgnoringCase,
  textOf,
  type XmlElement,
} from '../xml/xml-element';
import type { MemoryUnit, MemoryVariant, TranslationMemory } from './memory-unit';

const dateOf = (text: string | null): string | null => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '') ?? [];
  return second === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
};

/** Numbers the codes of a segment: by `x`, which is the same in each language, else in their order. */
class SegmentCodes {
  readonly #pairs = new Map<string, number>();
  #last = 0;

  number(element: XmlElement): number {
    const told = Number(attributeIgnoringCase(element, 'x') ?? Number.NaN);
    const number = Number.isInteger(told) && told > 0 ? told : this.#last + 1;
    this.#last = Math.max(this.#last, number);
    return number;
  }

  begin(element: XmlElement): number {
    const number = this.number(element);
    this.#pairs.set(attributeIgnoringCase(element, 'i') ?? '', number);
    return number;
  }

  end(element: XmlElement): number | null {
    return this.#pairs.get(attributeIgnoringCase(element, 'i') ?? '') ?? null;
  }
}

const codeIn = (element: XmlElement, codes: SegmentCodes): string | InlineCode | null => {
  switch (nameIgnoringCase(element)) {
    case 'bpt':
      return { code: codes.begin(element), type: 'open' };
    case 'ept': {
      const code = codes.end(element);
      return code === null ? '' : { code, type: 'close' };
    }
    case 'it':
      return {
        code: codes.number(element),
        type: attributeIgnoringCase(element, 'pos') === 'end' ? 'close' : 'open',
      };
    case 'ph':
    case 'ut': {
      const [, hex] = /^\s*U\+([0-9A-F]{4,6})\s*$/i.exec(textOf(element)) ?? [];
      if (hex === undefined) return { code: codes.number(element), type: 'standalone' };
      return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
    }
    default:
      return null;
  }
};

/** @NOTE what is highlighted (`<hi>`) is text. */
const readParts = (segment: XmlElement, codes: SegmentCodes): readonly (string | InlineCode)[] =>
  segment.children.flatMap((child) =>
    typeof child === 'string' ? [child] : (codeIn(child, codes) ?? readParts(child, codes)),
  );

const readSegment = (segment: XmlElement): Inline => normaliseInline(readParts(segment, new SegmentCodes()));

const readVariant = (variant: XmlElement): readonly MemoryVariant[] => {
  const [segment] = childrenIgnoringCase(variant, 'seg');
  const language = attributeIgnoringCase(variant, 'lang');
  if (segment === undefined || language === null) return [];
  return [
    {
      language,
      words: readSegment(segment),
      changedOn: dateOf(attributeIgnoringCase(variant, 'changedate')),
      changedBy: attributeIgnoringCase(variant, 'changeid'),
    },
  ];
};

const readUnit = (unit: XmlElement): MemoryUnit => {
  const notes = childrenIgnoringCase(unit, 'note').map(textOf);
  return {
    id: attributeIgnoringCase(unit, 'tuid'),
    note: notes.length === 0 ? null : notes.join('\n'),
    variants: childrenIgnoringCase(unit, 'tuv').flatMap(readVariant),
  };
};

/**
 * Reads a translation memory in TMX 1.1 to 1.4. Units without two languages are left in: the caller sees what they lack.
 *
 * @returns EXCHANGE_TMX_INVALID, or a problem of `parseXmlFile`
 */
export const readTmx = (bytes: Uint8Array, file: string): TranslationMemory | Problem => {
  const root = parseXmlFile(bytes, file, { takesBareDoctype: true });
  if (isProblem(root)) return root;
  const invalid = (why: string): Problem => problem('EXCHANGE_TMX_INVALID', { file, why }, file);
  if (nameIgnoringCase(root) !== 'tmx') return invalid(`its root is <${root.name}>`);
  const [header] = childrenIgnoringCase(root, 'header');
  const [body] = childrenIgnoringCase(root, 'body');
  if (header === undefined || body === undefined) return invalid('it has no header or no body');
  return {
    sourceLanguage: attributeIgnoringCase(header, 'srclang') ?? '*all*',
    units: childrenIgnoringCase(body, 'tu').map(readUnit),
  };
};
