/** Sentences shorter than this (a heading, a place) stand in many articles and prove nothing. */
const tellingLength = 8;

const sentencesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[。！？\r\n]+/u)
      .map((sentence) => sentence.replace(/[\s\u3000]+/gu, ''))
      .filter((sentence) => sentence.length >= tellingLength),
  );

/**
 * How much of the shorter text's sentences stand in the longer one, from 0 to 1.
 *
 * @example sharedSentences(article, articleWithOneFigureCorrected) // about 0.95
 */
export const sharedSentences = (left: string, right: string): number => {
  const [fewer, more] = [sentencesOf(left), sentencesOf(right)].sort((a, b) => a.size - b.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return 0;
  return [...fewer].filter((sentence) => more.has(sentence)).length / fewer.size;
};

/** Whether two texts are two states of one article: more than half of the sentences are the same. */
export const isSameArticle = (left: string, right: string): boolean => sharedSentences(left, right) > 0.5;
