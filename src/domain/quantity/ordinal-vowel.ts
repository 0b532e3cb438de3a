/** Which vowels the word of a number has, which decides the ordinal's ending: гуравдугаар (back), нэгдүгээр (front). */
export type OrdinalVowel = 'back' | 'front';

const frontUnits: ReadonlySet<number> = new Set([1, 4, 9]);

const frontTens: ReadonlySet<number> = new Set([40, 90]);

/**
 * The vowels of the last word of a whole number in Mongolian: нэг, дөрөв, ес, дөч and ер are front, all others back
 * (vowel harmony of -дугаар/-дүгээр, ᠳᠤᠭᠠᠷ/ᠳᠦᠭᠡᠷ).
 */
export const ordinalVowel = (place: number): OrdinalVowel => {
  const isFront = place % 10 === 0 ? frontTens.has(place % 100) : frontUnits.has(place % 10);
  return isFront ? 'front' : 'back';
};
