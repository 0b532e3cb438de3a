import type { CodeMeaning, CodeMeanings } from '../segments/code-meaning';
import { type Inline, normaliseInline } from '../segments/inline';

/** What codes have in common that stand for the same. */
export const keyOfMeaning = (meaning: CodeMeaning): string => {
  if (meaning.kind === 'link') return `link ${meaning.link.url}`;
  return meaning.kind === 'mark' ? `mark ${meaning.mark}` : 'break';
};

/**
 * The codes of a text that was written apart from its source, numbered as the source's codes of the same meaning are, in order.
 * A code that the source has not is left out; its words stay.
 *
 * @param known the numbers of codes whose number in the source is known
 */
export const matchedCodes = (
  targets: CodeMeanings,
  sources: CodeMeanings,
  known: ReadonlyMap<number, number>,
): ((inline: Inline) => Inline) => {
  const free = new Map<string, number[]>();
  const taken = new Set(known.values());
  for (const [index, meaning] of sources.entries()) {
    if (taken.has(index + 1)) continue;
    const key = keyOfMeaning(meaning);
    free.set(key, [...(free.get(key) ?? []), index + 1]);
  }
  const numbers = new Map(
    targets.map((meaning, index) => [index + 1, known.get(index + 1) ?? free.get(keyOfMeaning(meaning))?.shift()]),
  );
  return (inline) =>
    normaliseInline(
      inline.flatMap((part): Inline => {
        if (typeof part === 'string') return [part];
        const code = numbers.get(part.code);
        return code === undefined ? [] : [{ ...part, code }];
      }),
    );
};
