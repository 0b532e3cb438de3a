/** Values of the Han digits, everyday and banker's: 〇 to 九, 两, 壹 to 玖. */
const hanDigits: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((characters, value) =>
    [...characters].map((character) => [character, value] as const),
  ),
);

/** Powers of ten that stand for themselves after a number. */
const hanPowers: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

/** Characters that say two: 廿 is 二十, 卅 is 三十. */
const hanTens: ReadonlyMap<string, number> = new Map([
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
]);

/** The digit 0–9 of an ASCII or full-width digit, or null. */
export const arabicDigit = (character: string | undefined): number | null => {
  if (character === undefined) return null;
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : null;
};

/** The digit 0–9 of a Han digit, or null: `两` → 2. */
export const hanDigit = (character: string | undefined): number | null => hanDigits.get(character ?? '') ?? null;

/** The power of ten of 十百千万亿, or null. */
export const hanPower = (character: string | undefined): number | null => hanPowers.get(character ?? '') ?? null;

/** How many tens 廿, 卅 or 卌 says, or null. */
export const hanTensDigit = (character: string | undefined): number | null => hanTens.get(character ?? '') ?? null;

export const isLatinLetter = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-zＡ-Ｚａ-ｚ]/.test(character);

/** Whether a character belongs to a word of Chinese text: Han, Latin or a digit, no punctuation and no space. */
export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** A space of any width that may stand inside or beside a number, on one line. */
export const isSpace = (character: string | undefined): boolean =>
  ['\u0020', '\u00a0', '\u2009', '\u202f', '\u3000'].includes(character ?? '');
