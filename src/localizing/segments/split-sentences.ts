/** What closes a quotation or brackets after the end of a sentence, and belongs to it. */
const closers = '[”’」』）》】〕〗"\'\\)\\]»]*';

/** Chinese: no space need follow. */
const han = new RegExp(`(?:[。！？；]|…{2,}|[!?](?=[^\\s!?.)”’」』]|$))+[。！？；!?…]*${closers}`, 'gu');
/** Scripts that part sentences by a space: an end and what closes. */
const spaced = new RegExp(`[.!?…]+${closers}`, 'gu');
/** What must follow it: a space before a beginning. U+202F is no such space. */
const beginning = /[ \t]+["“‘([«„]*[\p{Lu}\p{N}\p{Script=Mongolian}\p{Script=Han}]/uy;

/** Traditional Mongolian: its full stop, or the marks that it shares. */
const mongolian = new RegExp(`(?:᠃|[!?⁈⁉](?=[ \\t]|$))+${closers}`, 'gu');

/** Words that end with a full stop within a sentence. */
const abbreviations =
  /(?:^|[\s("“‘[])(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|No|Nos|Vol|Fig|vs|etc|cf|al|approx|Gen|Gov|Rep|Sen|Rev|Capt|Col|Lt|Inc|Ltd|Co|e\.g|i\.e|a\.m|p\.m)|[A-ZА-ЯӨҮ]|[IVX]+)\.$/u;

/** Two languages are told apart by script: Chinese, traditional Mongolian, and those that write like English. */
const endingsOf = (language: string): RegExp => {
  if (/^(?:zh|ja)\b/i.test(language)) return han;
  return /-Mong\b/i.test(language) ? mongolian : spaced;
};

/** Whether a sentence begins after an end, which is then none of an abbreviation. */
const beginsAfter = (text: string, end: number): boolean => {
  beginning.lastIndex = end;
  return beginning.test(text) && !abbreviations.test(text.slice(Math.max(0, end - 12), end));
};

/**
 * Where a text is cut into sentences: offsets after each end, that of the whole text not among them. Nothing of `Intl` is
 * used, which knows no traditional Mongolian.
 *
 * @param language BCP 47 tag
 * @example sentenceEnds('全乡有护林员120人。巡护1.2万次。', 'zh-Hans') // [11]
 */
export const sentenceEnds = (text: string, language: string): readonly number[] => {
  const endings = endingsOf(language);
  return [...text.matchAll(endings)]
    .map(({ index, 0: end }) => index + end.length)
    .filter((end) => end < text.length && (endings !== spaced || beginsAfter(text, end)))
    .filter((end) => /\S/.test(text.slice(end)));
};
