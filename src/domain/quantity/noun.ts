import { isWordCharacter } from './number/character';
import type { UnitCode } from './unit';
import { isUnitCode } from './unit';
import { wordTable } from './word-table';
import nounTable from './words/nouns.json';
import phraseWords from './words/phrase-words.json';

const unitsOfNouns = (part: 'words' | 'suffixes'): ReadonlyMap<string, UnitCode> =>
  new Map(
    Object.entries(nounTable).flatMap(([code, nouns]) =>
      isUnitCode(code) ? nouns[part].map((noun) => [noun, code] as const) : [],
    ),
  );

const wordUnits = unitsOfNouns('words');
const suffixUnits = unitsOfNouns('suffixes');
const words = wordTable([...wordUnits.keys()]);
const suffixes = wordTable([...suffixUnits.keys()]);
const stops = wordTable(phraseWords.stops);
const lightWords = wordTable(phraseWords.light);

/** No noun phrase that a number counts is longer. */
const reach = 24;

/** Quotation marks belong to the name in a noun phrase: 480个“某某”平台. */
const isNameCharacter = (character: string | undefined): boolean =>
  isWordCharacter(character) || character === '“' || character === '”' || character === '·';

/** The unit of the noun that ends at a place: 示范基地 → `base`. */
const unitEnding = (text: string, end: number): UnitCode | null => {
  const at = text[end - 1] === '”' ? end - 1 : end;
  const word = words.before(text, at) ?? suffixes.before(text, at);
  return word === null ? null : (wordUnits.get(word) ?? suffixUnits.get(word) ?? null);
};

/**
 * The unit of the noun phrase that begins at a place: its last noun before a verb, a particle or a mark is its head
 * (`全国巾帼文明岗` → `post`). Null where no known noun stands there.
 */
export const unitOfNounAfter = (text: string, start: number): UnitCode | null => {
  let at = start;
  let found: UnitCode | null = null;
  const limit = Math.min(text.length, start + reach);
  while (at < limit && isNameCharacter(text[at])) {
    const word = words.at(text, at);
    if (word !== null) {
      found = wordUnits.get(word) ?? found;
      at += word.length;
      continue;
    }
    if (at > start && stops.at(text, at) !== null && (found !== null || suffixes.before(text, at) !== null)) break;
    if (at === start && stops.at(text, at) !== null) return null;
    at += 1;
  }
  if (at === start) return null;
  return words.before(text, at) === null ? (suffixUnits.get(suffixes.before(text, at) ?? '') ?? found) : found;
};

/** The unit of a noun that begins exactly at a place (`37.2万|妇女`), and nothing else. */
export const unitOfNounAt = (text: string, start: number): UnitCode | null =>
  wordUnits.get(words.at(text, start) ?? '') ?? null;

const withoutBracket = (text: string, end: number, floor: number): number => {
  const close = text[end - 1];
  if (close !== '）' && close !== ')') return end;
  for (let at = end - 2; at >= floor; at -= 1) if (text[at] === '（' || text[at] === '(') return at;
  return end;
};

const moveReach = 36;

/** What a number moved from or when it held stands between it and its noun: 粉丝数|由2018年的|4.1万, 粉丝数|由4.1万增长到|27.5万. */
const moveBefore =
  /(?:由|从|自)[^，。；！？\n]{1,24}(?:增长|增加|提高|提升|上升|发展|扩大|减少|下降|降低|跃升|攀升|升|增|降|减)(?:到|至|为)了?$|(?:由|从|自)?(?:\d{4}年(?:底|末|初)?|去年|上年|前年|最初|[\d一二三四五六七八九十两]+年前|成立之初)的?$/;

/** The place where the noun before a number ends: verbs and adverbs that lead to a number are stepped over (达, 共有, 分别为). */
const nounEndBefore = (text: string, start: number): number => {
  const origin = moveBefore.exec(text.slice(Math.max(0, start - moveReach), start))?.[0].length ?? 0;
  const from = start - origin;
  const floor = Math.max(0, from - reach);
  let end = from;
  for (;;) {
    const word = lightWords.before(text, end);
    if (word === null || end - word.length < floor || words.before(text, end) !== null) break;
    end -= word.length;
  }
  return withoutBracket(text, end, floor);
};

/** The unit of the noun before a number: `参与人次超|400万` → `person_time`, `“儿童之家”|2387个` → `place`. */
export const unitOfNounBefore = (text: string, start: number): UnitCode | null =>
  unitEnding(text, nounEndBefore(text, start));
