import type { Span } from '../../../domain/evidence/span';
import { parseRational, plus, type Rational, rational } from '../rational';

/** A word, a number in digits or a mark of a text in an alphabet. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case; of a Mongolian word the form that tables list. */
  readonly lemma: string;
  /** The case ending of a Mongolian word: `abl` of 100-аас; empty where it has none. */
  readonly ending: string;
  /** As printed, digits in ASCII. */
  readonly printed: string;
  /** Value of a number in digits; null for all else, and for digits that make no number (1.2.3). */
  readonly value: Rational | null;
  /** Whether it touches the token before it, with a hyphen between or nothing. */
  readonly glue: 'none' | 'hyphen' | 'dash' | 'joined';
  /** Whether thousands are parted in it: 1,745. */
  readonly grouped: boolean;
  readonly isCapital: boolean;
  /** Whether it opens a sentence, a line or a quotation. */
  readonly opens: boolean;
};

export type TokenStyle = {
  /** Whether a comma may part decimals: 3,62. */
  readonly decimalComma: boolean;
  /** What a printed word is looked up as. */
  readonly lookUp: (word: string) => { readonly lemma: string; readonly ending: string };
};

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String.fromCharCode(0x30 + (code >= 0xff10 ? code - 0xff10 : code - 0x1810));
};

/** The text with full-width and Mongolian digits in ASCII, place for place. */
const withAsciiDigits = (text: string): string =>
  text
    .replace(/[\u1810-\u1819\uff10-\uff19]/g, asciiDigit)
    .replace(/．/g, '.')
    .replace(/[％﹪]/g, '%');

/** A number has no more groups than are looked at together, so that a text of digits and marks is cut in linear time. */
const piece =
  /(\d+(?:[,\u00a0\u2009\u202f ]\d{3}(?!\d)){0,8}(?:[.,]\d+){0,8}[½¼¾]?)|(\p{L}(?:[\p{L}\p{M}’']|[\u180b-\u180f])*)|([^\s])/gu;

const longestNumber = 24;

type Digits = { readonly value: Rational | null; readonly grouped: boolean };

const fractions: Readonly<Record<string, Rational>> = {
  '½': rational(1n, 2n),
  '¼': rational(1n, 4n),
  '¾': rational(3n, 4n),
};

/** Reads digits with their separators: `1,745`, `88 000`, `94.2`, in Mongolian `3,62`. */
const readDigits = (printed: string, decimalComma: boolean): Digits => {
  if (printed.length > longestNumber) return { value: null, grouped: false };
  const fraction = fractions[printed.slice(-1)];
  if (fraction !== undefined) {
    const whole = readDigits(printed.slice(0, -1), decimalComma);
    return { ...whole, value: whole.value === null ? null : plus(whole.value, fraction) };
  }
  if (/^\d+(?:\.\d+)?$/.test(printed)) return { value: parseRational(printed), grouped: false };
  const groups = /^([1-9]\d{0,2})((?:[,\u00a0\u2009\u202f ]\d{3})+)(\.\d+)?$/.exec(printed);
  if (groups !== null) {
    return { value: parseRational(printed.replace(/[,\u00a0\u2009\u202f ]/g, '')), grouped: true };
  }
  const spaced = /^([1-9]\d{0,2})((?:[\u00a0\u2009\u202f ]\d{3})+),(\d+)$/.exec(printed);
  if (spaced !== null && decimalComma) {
    return { value: parseRational(printed.replace(/[\u00a0\u2009\u202f ]/g, '').replace(',', '.')), grouped: true };
  }
  if (decimalComma && /^\d+,\d+$/.test(printed))
    return { value: parseRational(printed.replace(',', '.')), grouped: false };
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(printed))
    return { value: parseRational(printed.replaceAll('.', '')), grouped: true };
  return { value: null, grouped: false };
};

/** Cuts `June 1,2023` and `10, 12` where the comma is none of a number, and `2023 100 хүн` where the space is none. */
const numberEnd = (printed: string, decimalComma: boolean): number => {
  if (readDigits(printed, decimalComma).value !== null) return printed.length;
  const first = /^\d+(?:\.\d+)?/.exec(printed)?.[0] ?? printed;
  const rest = printed.slice(first.length);
  return rest.startsWith('.') ? printed.length : first.length;
};

const glueOf = (text: string, previousEnd: number, start: number): Token['glue'] => {
  if (start === previousEnd) return previousEnd === 0 ? 'none' : 'joined';
  const between = text.slice(previousEnd, start);
  if (between === '-' || between === '‑') return 'hyphen';
  return /^[–—−~～]$/.test(between) ? 'dash' : 'none';
};

/** Cuts a text into words, numbers and marks, in linear time; a hyphen or dash between two of them is told of the second. */
export const tokensOf = (text: string, { decimalComma, lookUp }: TokenStyle): readonly Token[] => {
  const plain = withAsciiDigits(text);
  const tokens: Token[] = [];
  let previousEnd = 0;
  let opens = true;
  piece.lastIndex = 0;
  for (let found = piece.exec(plain); found !== null; found = piece.exec(plain)) {
    const [whole, digits, word] = found;
    const start = found.index;
    const end = digits === undefined ? start + whole.length : start + numberEnd(digits, decimalComma);
    piece.lastIndex = end;
    const printed = plain.slice(start, end);
    if (/^[-‑–—−~～]$/.test(printed) && start === previousEnd && start > 0 && /[\p{L}\p{N}%]/u.test(plain.charAt(end)))
      continue;
    const number = digits === undefined ? null : readDigits(printed, decimalComma);
    const { lemma, ending } = word === undefined ? { lemma: printed.toLowerCase(), ending: '' } : lookUp(word);
    const glue = glueOf(plain, previousEnd, start);
    tokens.push({
      kind: digits !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
      lemma,
      ending,
      printed,
      start,
      end,
      value: number?.value ?? null,
      grouped: number?.grouped ?? false,
      glue,
      isCapital: /^\p{Lu}/u.test(printed),
      opens,
    });
    opens = /^[.!?:;"“«(\n]$/.test(printed);
    previousEnd = end;
  }
  return tokens;
};
