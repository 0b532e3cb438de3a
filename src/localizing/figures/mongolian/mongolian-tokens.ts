import { type Token, tokensOf } from '../spoken/token';
import grammar from './grammar.json';
import lemmas from './lemmas.json';

type Form = { readonly lemma: string; readonly ending: string };

/** Case endings of Cyrillic Mongolian. `near` is -аад: about ten is арваад. */
const endings: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'н', 'ь', 'ын', 'аа', 'ээ', 'оо', 'өө', 'наа', 'аараа', 'тайгаа'],
  gen: ['ны', 'ний', 'ийн', 'ын', 'ы', 'ий', 'гийн', 'гын', 'үүдийн', 'уудын'],
  dat: [
    'д',
    'т',
    'нд',
    'ад',
    'эд',
    'од',
    'өд',
    'ьд',
    'анд',
    'энд',
    'онд',
    'өнд',
    'инд',
    'дээ',
    'даа',
    'тээ',
    'таа',
    'ндаа',
    'ндээ',
    'уудад',
    'үүдэд',
  ],
  acc: ['ийг', 'ыг', 'г', 'гийг', 'үүдийг'],
  abl: [
    'ас',
    'аас',
    'ээс',
    'оос',
    'өөс',
    'иас',
    'наас',
    'нээс',
    'ноос',
    'нөөс',
    'гаас',
    'гээс',
    'гоос',
    'гөөс',
    'ьаас',
    'аасаа',
  ],
  ins: ['аар', 'ар', 'ээр', 'оор', 'өөр', 'иар', 'гаар', 'гээр', 'гоор', 'наар', 'нээр', 'ноор', 'нөөр', 'гөөр'],
  com: ['тай', 'тэй', 'той', 'ьтай', 'ьтэй', 'нтай', 'нтэй'],
  near: ['аад', 'ээд', 'оод', 'өөд', 'иад', 'иод', 'гаад', 'гээд', 'гоод'],
};

const endingOf: ReadonlyMap<string, string> = new Map(
  Object.entries(endings).flatMap(([name, list]) => list.map((ending) => [ending, name] as const)),
);

type Table = Readonly<Record<string, { readonly cyrillic: readonly string[]; readonly script: readonly string[] }>>;
const table: Table = lemmas;

/** Short names of units take no endings: м, т, ц. */
const isAbbreviation = (stem: string): boolean => stem.length <= 2 && !/^(?:ес|ер|он|ой|их|му|ам)$/.test(stem);

const cyrillic: ReadonlyMap<string, Form> = new Map(
  Object.entries(table).flatMap(([lemma, { cyrillic: stems }]) =>
    stems.flatMap((stem) =>
      [...(isAbbreviation(stem) ? [['', ''] as const] : endingOf)].map(
        ([ending, name]) => [stem + ending, { lemma, ending: name }] as const,
      ),
    ),
  ),
);

/** Exact spellings win over what an ending makes of another stem: арав is no арав+∅ of арва. */
const exactCyrillic: ReadonlyMap<string, Form> = new Map(
  Object.entries(table).flatMap(([lemma, { cyrillic: stems }]) =>
    stems.map((stem) => [stem, { lemma, ending: '' }] as const),
  ),
);

/**
 * Letters that look the same in most forms are told apart by no typist: ᠣ and ᠤ, ᠥ and ᠦ, ᠲ and ᠳ, ᠶᠢ and ᠢ behind a vowel. Variation selectors and the
 * vowel separator are dropped.
 */
const folded = (word: string): string =>
  word
    .replace(/[\u180b-\u180f]/g, '')
    .replace(/(?<=[\u1820-\u1826])\u1836\u1822/g, '\u1822')
    .replace(/\u1824/g, '\u1823')
    .replace(/\u1826/g, '\u1825')
    .replace(/\u1833/g, '\u1832')
    .replace(/\u183b/g, '\u183a');

const script: ReadonlyMap<string, Form> = new Map(
  Object.entries(table).flatMap(([lemma, { script: forms }]) =>
    forms.map((form) => [folded(form), { lemma, ending: '' }] as const),
  ),
);

/** ᠲᠠᠯ᠎ᠠ is half and ᠳᠠᠯᠠ seventy, which only their exact spellings tell apart. */
const exactScript: ReadonlyMap<string, Form> = new Map(
  Object.entries(table).flatMap(([lemma, { script: forms }]) =>
    forms.map((form) => [form, { lemma, ending: '' }] as const),
  ),
);

const scriptEndings: ReadonlyMap<string, string> = new Map([
  ...['ᠤᠨ', 'ᠦᠨ', 'ᠶᠢᠨ', 'ᠤ', 'ᠦ'].map((form) => [form, 'gen'] as const),
  ...['ᠳᠤ', 'ᠳᠦ', 'ᠲᠤ', 'ᠲᠦ', 'ᠳᠤᠷ', 'ᠳᠦᠷ', 'ᠲᠤᠷ', 'ᠲᠦᠷ'].map((form) => [form, 'dat'] as const),
  ...['ᠢ', 'ᠶᠢ'].map((form) => [form, 'acc'] as const),
  ...['ᠠᠴᠠ', 'ᠡᠴᠡ'].map((form) => [form, 'abl'] as const),
  ...['ᠪᠠᠷ', 'ᠪᠡᠷ', 'ᠢᠶᠠᠷ', 'ᠢᠶᠡᠷ'].map((form) => [form, 'ins'] as const),
  ...['ᠭᠠᠳ', 'ᠭᠡᠳ', 'ᠠᠳ', 'ᠡᠳ', 'ᠢᠶᠠᠳ', 'ᠢᠶᠡᠳ'].map((form) => [form, 'near'] as const),
  ...['ᠲᠠᠢ', 'ᠲᠡᠢ', 'ᠲᠠᠶ', 'ᠲᠡᠶ'].map((form) => [form, 'com'] as const),
]);

/** Ordinals whose stem is shortened: second, third, fourth, fifth. */
const shortened: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ᠬᠣᠶᠠᠳᠤᠭᠠᠷ', 'хоёр'],
      ['ᠭᠤᠲᠠᠭᠠᠷ', 'гурав'],
      ['ᠭᠤᠷᠪᠠᠳᠤᠭᠠᠷ', 'гурав'],
      ['ᠳᠥᠲᠦᠭᠡᠷ', 'дөрөв'],
      ['ᠲᠠᠪᠤᠲᠠᠭᠠᠷ', 'тав'],
      ['ᠵᠢᠷᠭᠤᠳᠤᠭᠠᠷ', 'зургаа'],
      ['ᠳᠣᠯᠤᠳᠤᠭᠠᠷ', 'долоо'],
    ] as const
  ).map(([word, lemma]) => [folded(word), lemma]),
);

const ordinalEnding = new RegExp(`^(.{2,})(?:${folded('ᠳᠤᠭᠠᠷ')}|${folded('ᠳᠦᠭᠡᠷ')})$`);

/** ᠨᠢᠭᠡᠳᠦᠭᠡᠷ, ᠬᠣᠶᠠᠳᠤᠭᠠᠷ: an ordinal in one word; null where it is none. */
const scriptOrdinal = (plain: string): string | null => {
  const stem = ordinalEnding.exec(plain)?.[1];
  return shortened.get(plain) ?? (stem === undefined ? undefined : script.get(stem)?.lemma) ?? null;
};

/** хороо (a committee), наймаа (trade), тэгээд (then): words that look like a number with an ending. */
const notNumbers: ReadonlySet<string> = new Set(grammar.notNumbers);

const lookUp = (word: string): Form => {
  if (/^[\u1820-\u18aa]/.test(word)) {
    const ending = scriptEndings.get(word.replace(/[\u180b-\u180f]/g, ''));
    if (ending !== undefined) return { lemma: '', ending };
    const plain = folded(word);
    const found = exactScript.get(word) ?? script.get(plain);
    if (found !== undefined) return found;
    const ordinal = scriptOrdinal(plain);
    if (ordinal !== null) return { lemma: ordinal, ending: 'ord' };
    return { lemma: plain, ending: '' };
  }
  const lower = word.toLowerCase();
  if (notNumbers.has(lower)) return { lemma: lower, ending: '' };
  const ordinal = /^(.+?)(?:дугаар|дүгээр)(?:т|ын|ийн|аас|ээс)?$/.exec(lower)?.[1];
  if (ordinal !== undefined) {
    const stem = cyrillic.get(ordinal);
    if (stem !== undefined) return { lemma: stem.lemma, ending: 'ord' };
  }
  return exactCyrillic.get(lower) ?? cyrillic.get(lower) ?? { lemma: lower, ending: '' };
};

const suffixes: ReadonlyMap<string, string> = new Map([
  ...endingOf,
  ['р', 'ord'],
  ['дугаар', 'ord'],
  ['дүгээр', 'ord'],
  ['дахь', 'ord'],
  ['дэх', 'ord'],
]);

/** USB-ийн, см-ээс, кВт-д: short names take their endings behind a hyphen. */
const takesHyphen = /^(?:[A-Z]+|\p{L}{1,3})$/u;

/** Joins an ending that is written apart to the word that it ends: 100-аас, ᠬᠤᠪᠢ|ᠶᠢᠨ. */
const joined = (token: Token, next: Token | undefined): Token | null => {
  if (next === undefined || next.kind !== 'word') return null;
  if (next.lemma === '' && next.ending !== '') return { ...token, ending: next.ending, end: next.end };
  const isApart = next.glue === 'hyphen' || (next.glue === 'joined' && token.kind === 'number');
  const ending =
    isApart && (token.kind !== 'word' || takesHyphen.test(token.printed))
      ? suffixes.get(next.printed.toLowerCase())
      : undefined;
  return ending === undefined || next.printed === '' ? null : { ...token, ending, end: next.end };
};

/** The tokens of a Mongolian text in Cyrillic or in its own script, each with its lemma and case. */
export const mongolianTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const pieces = tokensOf(text, { decimalComma: true, lookUp });
  for (let at = 0; at < pieces.length; at += 1) {
    const token = pieces[at];
    if (token === undefined) break;
    const whole = joined(token, pieces[at + 1]);
    if (whole !== null) at += 1;
    const last = whole ?? token;
    if (last.lemma === 'наяд' && tokens.at(-1)?.lemma === 'их') {
      const before = tokens.pop();
      tokens.push({ ...last, lemma: 'их наяд', start: before?.start ?? last.start, glue: before?.glue ?? 'none' });
    } else tokens.push(last);
  }
  return tokens;
};
