/**
 * Mongolian Cyrillic in ASCII letters, after MNS 5217:2012; ө and ү lose their dots, signs that only harden or soften vanish.
 */
// biome-ignore format: one row per dozen letters reads as a table
const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'ye', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** @example transliterateCyrillic('Өвөр Монгол') // 'ovor mongol' */
export const transliterateCyrillic = (text: string): string =>
  [...text.normalize('NFC').toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
