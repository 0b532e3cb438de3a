import { equal, parseRational, powerBetween, type Rational, tenTo, times } from '../figures/rational';

/** Digits of either script, with points, commas and blanks between them. */
const digits = /[\d\u1810-\u1819]+(?:[.,\u00a0\u202f ][\d\u1810-\u1819]+)*/;
const mongolianZero = 0x1810;

/** How a number is printed: its digits' script, what parts its thousands, its decimal mark. */
type Style = { readonly isMongolian: boolean; readonly group: string; readonly point: string };

const ascii = (text: string): string =>
  text.replace(/[\u1810-\u1819]/g, (digit) => String(digit.charCodeAt(0) - mongolianZero));

type Reading = { readonly value: Rational; readonly style: Style };

/** How digits can be read, the likelier first: the last comma or point as a decimal mark, or all as parting thousands. */
const readings = (printed: string): readonly Reading[] => {
  const isMongolian = /[\u1810-\u1819]/.test(printed);
  const text = ascii(printed);
  const [, mark, decimals = ''] = /([.,])(\d+)$/.exec(text) ?? [];
  const whole = mark === undefined ? text : text.slice(0, -decimals.length - 1);
  const reading = (plain: string, parted: string, point: string): readonly Reading[] => {
    const value = parseRational(plain);
    const group = /\D/.exec(parted)?.[0] ?? '';
    return value === null ? [] : [{ value, style: { isMongolian, group, point } }];
  };
  const asWhole = reading(text.replace(/\D/g, ''), text, mark === ',' ? '.' : ',');
  if (mark === undefined) return reading(text.replace(/\D/g, ''), text, '.');
  const asDecimal = reading(`${whole.replace(/\D/g, '')}.${decimals}`, whole, mark);
  return decimals.length === 3 ? [...asWhole, ...asDecimal] : [...asDecimal, ...asWhole];
};

/** Whether a number is another before a magnitude word. */
const isBefore = (value: Rational, said: Rational): boolean =>
  equal(value, said) || (powerBetween(said, value) ?? -1) > 0;

/** A number with as many decimals as it has, four at most; null where they do not end by then. */
const print = ({ n, d }: Rational, { isMongolian, group, point }: Style): string | null => {
  let places = 0;
  while (places < 5 && (n * tenTo(places)) % d !== 0n) places += 1;
  if (places === 5) return null;
  const all = ((n * tenTo(places)) / d).toString().padStart(places + 1, '0');
  const whole = (places === 0 ? all : all.slice(0, -places)).replace(/\B(?=(?:\d{3})+$)/g, group);
  const text = places === 0 ? whole : `${whole}${point}${all.slice(-places)}`;
  return isMongolian ? text.replace(/\d/g, (digit) => String.fromCharCode(mongolianZero + Number(digit))) : text;
};

const words = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u;

/**
 * The words of a figure with a number so many times as large, in the same style: magnitude words, units and suffixes stay. A number
 * in one word is put in digits. Null where that cannot be printed; whether the words then state the figure is for others to tell.
 *
 * @param said the number that the words state
 * @param group what parts the thousands of a number that becomes so long
 * @example restateFigure('3 million', { n: 3000000n, d: 1n }, { n: 3n, d: 2n }) // '4.5 million'
 */
export const restateFigure = (printed: string, said: Rational, ratio: Rational, group = ''): string | null => {
  const [found] = digits.exec(printed) ?? [];
  if (found === undefined) {
    const number = print(times(said, ratio), {
      isMongolian: /\p{Script=Mongolian}/u.test(printed),
      group,
      point: '.',
    });
    return number === null || !words.test(printed) ? null : printed.replace(words, number);
  }
  const read = readings(found).find(({ value }) => isBefore(value, said));
  if (read === undefined) return null;
  const isShort = read.value.n < read.value.d * 1000n;
  const number = print(times(read.value, ratio), isShort ? { ...read.style, group } : read.style);
  return number === null ? null : printed.replace(found, number);
};
