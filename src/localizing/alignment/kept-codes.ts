import { type CodeMeanings, meaningOf } from '../segments/code-meaning';
import { codesIn, type Inline } from '../segments/inline';
import { parseInline } from '../segments/inline-notation';
import { keyOfMeaning } from './matched-codes';
import { withoutOuterSpaces } from './standing-words';

/** A text with what its codes stand for in the place of their numbers, without those that its source has not. */
const shapeOf = (inline: Inline, meanings: CodeMeanings, known: ReadonlySet<string>): string =>
  withoutOuterSpaces(
    inline
      .map((part) => {
        if (typeof part === 'string') return part;
        const meaning = meaningOf(part.code, meanings);
        const key = meaning === null ? '' : keyOfMeaning(meaning);
        return known.has(key) ? `\u0000${part.type} ${key}\u0000` : '';
      })
      .join(''),
  );

/**
 * The numbers that the codes of texts have in the source, where a text is still word for word and mark for mark what is known.
 *
 * @param texts each with the words that are known, in the notation
 * @param codes what the codes of the texts stand for
 * @param sources what those of the source stand for
 */
export const keptCodes = (
  texts: readonly (readonly [Inline, string])[],
  codes: CodeMeanings,
  sources: CodeMeanings,
): ReadonlyMap<number, number> => {
  const known = new Set(sources.map(keyOfMeaning));
  const numbers = new Map<number, number>();
  for (const [text, words] of texts) {
    const told = parseInline(words);
    if (shapeOf(text, codes, known) !== shapeOf(told, sources, known)) continue;
    const own = codesIn(text).filter(({ code }) => {
      const meaning = meaningOf(code, codes);
      return meaning !== null && known.has(keyOfMeaning(meaning));
    });
    const numbered = codesIn(told).filter(({ code }) => meaningOf(code, sources) !== null);
    for (const [index, { code }] of own.entries()) {
      const number = numbered[index]?.code;
      if (number !== undefined) numbers.set(code, number);
    }
  }
  return numbers;
};
