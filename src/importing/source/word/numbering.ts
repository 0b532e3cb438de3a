import { childOf, elementsOf, propertyOf, type XmlElement } from '../../xml/parse-xml';

const han = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** @example hanNumeral(21) // '二十一' */
const hanNumeral = (value: number): string => {
  if (value > 99) return String(value);
  const [tens, units] = [Math.trunc(value / 10), value % 10];
  const ones = units === 0 && tens > 0 ? '' : (han[units] ?? '');
  return tens === 0 ? ones : `${tens === 1 ? '' : (han[tens] ?? '')}十${ones}`;
};

const letter = (value: number, first: number): string =>
  String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.trunc((value - 1) / 26) + 1);

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (value: number): string => {
  let left = value;
  return romans
    .map(([size, sign]) => {
      const times = Math.trunc(left / size);
      left -= times * size;
      return sign.repeat(times);
    })
    .join('');
};

/** A number as a format of ISO 29500-1, 17.18.59 writes it; as digits in formats that no Chinese article uses. */
const numeralIn = (format: string, value: number): string => {
  if (value < 1 || value > 5000) return String(value);
  if (/^(?:chineseCounting|taiwaneseCounting|ideographDigital|japaneseCounting|chineseLegalSimplified)/.test(format))
    return hanNumeral(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'decimalFullWidth')
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (/^decimalEnclosedCircle/.test(format) && value <= 20) return String.fromCharCode(0x245f + value);
  if (/^ideographTraditional$/.test(format) && value <= 10) return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? '';
  if (format === 'lowerLetter') return letter(value, 0x61);
  if (format === 'upperLetter') return letter(value, 0x41);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  return String(value);
};

type Level = { readonly start: number; readonly format: string; readonly text: string };

const levelsOf = (list: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(list)
      .filter(({ name }) => name === 'lvl')
      .map((level) => [
        Number(level.attributes.get('ilvl') ?? 0),
        {
          start: Number(propertyOf(level, 'start') ?? 1),
          format: propertyOf(level, 'numFmt') ?? 'decimal',
          text: propertyOf(level, 'lvlText') ?? '',
        },
      ]),
  );

/** The number that Word prints before a paragraph, by its `numPr`; `''` for bullets, null where it has none. Counts as it is asked. */
export type Numbering = (properties: XmlElement | undefined) => string | null;

/** Reads `numbering.xml`. Word stores `一、` as a property of the paragraph and not as text: without this it would be lost. */
export const readNumbering = (part: XmlElement | null): Numbering => {
  const elements = part === null ? [] : elementsOf(part);
  const abstract = new Map(
    elements
      .filter(({ name }) => name === 'abstractNum')
      .map((list) => [list.attributes.get('abstractNumId') ?? '', levelsOf(list)]),
  );
  const lists = new Map(
    elements
      .filter(({ name }) => name === 'num')
      .map((list) => {
        const id = propertyOf(list, 'abstractNumId') ?? '';
        const own = elementsOf(list).some(({ name }) => name === 'lvlOverride');
        return [
          list.attributes.get('numId') ?? '',
          { levels: abstract.get(id), counter: own ? `num ${list.attributes.get('numId')}` : id },
        ];
      }),
  );
  const counters = new Map<string, number[]>();
  return (properties) => {
    const list = lists.get(propertyOf(properties, 'numId') ?? '');
    const depth = Number(propertyOf(properties, 'ilvl') ?? 0);
    const level = list?.levels?.get(depth);
    if (list === undefined || level === undefined || depth > 8) return null;
    if (level.format === 'bullet' || level.format === 'none') return '';
    const counter = counters.get(list.counter) ?? [];
    counters.set(list.counter, counter);
    counter[depth] = (counter[depth] ?? level.start - 1) + 1;
    counter.length = depth + 1;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels?.get(at);
      return numeralIn(other?.format ?? 'decimal', counter[at] ?? other?.start ?? 1);
    });
  };
};

/** The numbering of a paragraph's own properties, else of its style. */
export const numberingPropertiesOf = (
  paragraph: XmlElement | undefined,
  ofStyle: XmlElement | undefined,
): XmlElement | undefined => {
  const own = childOf(paragraph, 'numPr');
  if (own === undefined) return ofStyle;
  return propertyOf(own, 'numId') === null && ofStyle !== undefined ? ofStyle : own;
};
