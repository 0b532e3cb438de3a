const vowel = '[аэиоөуүыяеёюᠠᠡᠢᠣᠤᠥᠦ]';
const lastVowelDrops = new RegExp(`${vowel}([^аэиоөуүыяеёюйьъᠠᠡᠢᠣᠤᠥᠦ])$`);

/**
 * What a Mongolian word may begin with when a suffix follows: itself; without a soft or hard sign or й (сургууль → сургуулийн);
 * without the vowel before its last consonant (газар → газрын).
 *
 * @example mongolianStems('сургууль') // ['сургууль', 'сургуул']
 */
const mongolianStems = (word: string): readonly string[] => {
  if (word.length < 4) return [word];
  return [...new Set([word, word.replace(/[ьъй]$/, ''), word.replace(lastVowelDrops, '$1')])];
};

/** Letters that suffixes add at most: a short stem begins many words that are others. */
const longestSuffix = (stem: string): number => (stem.length < 4 ? 4 : stem.length < 6 ? 7 : 11);

/** Whether a word is a form of another: that word, or its stem with suffixes. @example isFormOf('холбооны', 'холбоо') // true */
export const isFormOf = (word: string, base: string): boolean =>
  mongolianStems(base).some((stem) => word.startsWith(stem) && word.length - base.length <= longestSuffix(stem));
