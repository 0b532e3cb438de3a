import { isSurnamedName } from './person-name';
import { beginsWithSurname, compoundSurname } from './surnames';
import { followers, jobs, notNames, transliterations } from './vocabulary';

const dotted = /[\u3400-\u9FFF]{1,7}(?:[·•．・][\u3400-\u9FFF]{1,8})+/y;
const spread = /[\u3400-\u9FFF][ \u3000]{1,2}[\u3400-\u9FFF](?![\u3400-\u9FFF])/y;
const grammatical = /[说的了着过是在于被将把从为对也已又还等获均就只才却没与]|向(?![东阳明荣红群军华丽秀])/;
/** How long the part after the last dot of a name may be where nothing tells where it ends. */
const usualPart = 5;
const han = /^[\u3400-\u9FFF]+$/;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** A dotted name without the words that run on after it: `买合木提·吐尔地有个本子` → `买合木提·吐尔地`. */
const withoutFollower = (words: string): string => {
  const from = Math.max(...['·', '•', '．', '・'].map((dot) => words.lastIndexOf(dot))) + 1;
  const parts = partsFrom(words, from);
  const longest = parts[parts.length - 1];
  if (longest !== undefined && longest - from >= 2) return words.slice(0, longest);
  for (let end = from + 2; end < words.length; end += 1) {
    if (end - from >= usualPart || followers.at(words, end) !== null) return words.slice(0, end);
  }
  return words;
};

/** The places after `at` at which a name of transliterated parts may end: for `乌云其其格三` those after 乌云, 乌云其其格. */
const partsFrom = (text: string, at: number): readonly number[] => {
  const ends: number[] = [];
  let end = at;
  let isWhole = false;
  while (end - at < 8) {
    const part = transliterations.at(text, end);
    if (part === null) break;
    isWhole ||= part.length > 1;
    end += part.length;
    if (isWhole && end - at >= 2 && end - at <= 8) ends.push(end);
  }
  return ends;
};

/** How surely a name ends at a place: 2 where the text stops or a word that follows names begins, 1 where a single character may be one. */
const endingAt = (text: string, end: number): number => {
  const next = text.charAt(end);
  if (next === '' || !han.test(next)) return 2;
  // What 着, 了 or 过 follows is a verb: `程刚划着皮划艇`.
  if (/[着了过]/.test(next)) return -1;
  if (/[着了过]/.test(text.charAt(end + 1))) return 1;
  const word = followers.at(text, end);
  return word === null ? 0 : word.length > 1 ? 2 : 1;
};

/** Whether words can be a name written with transliterated parts from end to end: `阿拉腾宝力格`. */
export const isTransliterated = (words: string): boolean => {
  const ends = partsFrom(words, 0);
  return ends[ends.length - 1] === words.length;
};

/** What follows the surname: 鲜于 has a character in it that no given name has. */
const givenName = (name: string): string => name.slice(compoundSurname(name).length || 1);

/** `胡大姐`, `王主任`: a surname and a job are an address, not a name. */
const isCalledByJob = (words: string): boolean => jobs.at(words, 1) === words.slice(1);

/** Whether words are a person's name: with a known surname, or of transliterated parts, or dotted. */
export const isName = (words: string): boolean =>
  (notNames.at(words, 0) === null || (words.length > 3 && isTransliterated(words))) &&
  jobs.at(words, 0) !== words &&
  !isCalledByJob(words) &&
  ((isSurnamedName(words) && !grammatical.test(givenName(words))) ||
    isTransliterated(words) ||
    matchAt(dotted, words, 0) === words ||
    (matchAt(spread, words, 0) === words && beginsWithSurname(words)));

/**
 * The name that begins at a place, as long as what follows allows: `赵铁林练就` → `赵铁林`, `李强带领` → `李强`.
 *
 * @returns the name and how surely it ends there (0 to 2), or null
 */
export const nameAt = (text: string, at: number): { readonly name: string; readonly certainty: number } | null => {
  const dots = matchAt(dotted, text, at);
  if (dots !== null && jobs.at(text, at) === null) return { name: withoutFollower(dots), certainty: 2 };
  const known = beginsWithSurname(text.charAt(at)) ? matchAt(spread, text, at) : null;
  if (known !== null) return { name: known, certainty: 2 };
  const parts = partsFrom(text, at);
  if (notNames.at(text, at) !== null && !parts.some((end) => end - at > 3)) return null;
  const head = text.slice(at, at + 4);
  const surname = compoundSurname(head).length;
  const lengths = surname > 0 ? [surname + 2, surname + 1] : beginsWithSurname(head) ? [3, 2] : [];
  const surnamed = lengths
    .map((length) => text.slice(at, at + length))
    .filter(
      (name, index) =>
        name.length === lengths[index] &&
        isSurnamedName(name) &&
        !isCalledByJob(name) &&
        !grammatical.test(givenName(name)),
    );
  const longest = Math.max(0, ...parts.map((end) => end - at));
  const candidates = [
    ...parts.map((end) => ({
      name: text.slice(at, end),
      weight: end - at === longest ? 0.6 + (longest > 3 ? 1 : 0) : 0.2,
    })),
    ...surnamed.map((name) => ({ name, weight: name.length === lengths[0] ? 0.5 : 0.4 })),
  ].map(({ name, weight }) => {
    const certainty = endingAt(text, at + name.length);
    return { name, certainty, weight: weight + certainty };
  });
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (best === null || candidate.weight > best.weight ? candidate : best),
    null,
  );
};
