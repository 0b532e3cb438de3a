import type { Figure } from './figure';
import { phraseEn } from './phrase-en';
import { phraseMn } from './phrase-mn';
import { phraseMnMong } from './phrase-mn-mong';
import type { PhraseStyle, Wording } from './phrase-style';
import { phraseZhHans } from './phrase-zh-hans';
import type { UnitWords } from './unit-words';

/** The wording of each locale. A locale that has none of its own is told figures in English. */
const wordings: ReadonlyMap<string, Wording> = new Map([
  ['zh-Hans', phraseZhHans],
  ['mn-Mong', phraseMnMong],
  ['mn', phraseMn],
  ['en', phraseEn],
]);

/** The locales that have a wording of their own. */
export const phrasedLocales: readonly string[] = [...wordings.keys()];

/**
 * Says a figure in the words of a locale. Nothing is rounded and nothing is left out but, in `PLAIN`, the hedge. Empty where
 * the figure states nothing (no value, no comparison).
 *
 * @param words the unit's words in that locale; null where it has no unit
 * @example phrase(figure, unitWords('session', 'en'), 'en', 'FULL') // 'more than 88,000 sessions' for 8.8万余场次
 */
export const phrase = (figure: Figure, words: UnitWords | null, locale: string, style: PhraseStyle): string =>
  (wordings.get(locale) ?? phraseEn)(figure, words, style);
