const code = /(<\/?\d{1,9}\/?>)/;
/** A word with its joiners (U+202F parts suffixes off), a number with its points, blanks, or any other single character. */
const piece = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\u180e\u200d]+(?:['’-][\p{L}\p{M}]+)*|[^\S\u202f]+|[\s\S]/gu;

/** Languages that write words without blanks, and that `Intl` knows. */
const unspaced = /^(zh|ja|yue|lzh|wuu)\b/i;

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
};

/**
 * Cuts a text in the inline notation into words, blanks, marks and codes; joined they are the text again, byte for byte.
 *
 * @param locale BCP 47 tag. @NOTE `mn-Mong` never reaches `Intl`, which would take it for Cyrillic.
 * @example splitWords('全乡有<1>120人</1>', 'zh-Hans') // ['全', '乡', '有', '<1>', '120', '人', '</1>']
 */
export const splitWords = (text: string, locale: string): readonly string[] => {
  const language = unspaced.exec(locale)?.[1];
  const cut = (part: string): readonly string[] =>
    language === undefined
      ? (part.match(piece) ?? [])
      : Array.from(segmenterOf(language).segment(part), ({ segment }) => segment);
  return text.split(code).flatMap((part, index) => (index % 2 === 1 ? [part] : cut(part)));
};
