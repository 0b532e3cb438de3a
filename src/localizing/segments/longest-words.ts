/** Characters that the words of a segment may have, in the notation: a paragraph of a newspaper has a few hundred. */
export const longestWords = 50_000;
