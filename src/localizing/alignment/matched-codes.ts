import type { CodeMeaning, CodeMeanings } from '../segments/code-meaning';
import { type Inline, normaliseInline } from '../segments/inline';

const keyOf = (meaning: CodeMeaning): string => {
  if (meaning.kind === 'link') return `link ${meaning.link.url}`;
  return meaning.kind === 'mark' ? `mark ${meaning.mark}` : 'break';
};

/**
 * The codes of a text that was written apart from its source, numbered as the source's codes of the same meaning are, in order.
 * A code that the source has not is left out; its words stay.
 */
export const matchedCodes = (targets: CodeMeanings, sources: CodeMeanings): ((inline: Inline) => Inline) => {
  const free = new Map<string, number[]>();
  for (const [index, meaning] of sources.entries()) {
    const key = keyOf(meaning);
    free.set(key, [...(free.get(key) ?? []), index + 1]);
  }
  const numbers = new Map(targets.map((meaning, index) => [index + 1, free.get(keyOf(meaning))?.shift()]));
  return (inline) =>
    normaliseInline(
      inline.flatMap((part): Inline => {
        if (typeof part === 'string') return [part];
        const code = numbers.get(part.code);
        return code === undefined ? [] : [{ ...part, code }];
      }),
    );
};
