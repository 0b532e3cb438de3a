import type { Span } from '../evidence/span';
import words from './words/not-a-figure.json';

const closing: Readonly<Record<string, string | undefined>> = {
  '《': '》',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
};

/** All that opens or closes a quotation; a line's end breaks one off. */
const marks = /[《》“”‘’「」『』\n]/g;

/** A name is short; longer quotations are speech. */
const longestName = 16;

const isSpeech = (text: string, { start, end }: Span): boolean =>
  end - start - 2 > longestName ||
  /[，。！？；：]/.test(text.slice(start + 1, end - 1)) ||
  words.speechBefore.some((word) => text.endsWith(word, start));

/** The spans of quoted names and titles (“五个十”, 《…》), marks included, in order and apart. Quoted speech is left out. */
export const quotedNames = (text: string): readonly Span[] => {
  const names: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | null = null;
  for (const { 0: character, index: at } of text.matchAll(marks)) {
    if (open === null) {
      if (closing[character] !== undefined) open = { mark: character, start: at };
    } else if (character === closing[open.mark]) {
      const span = { start: open.start, end: at + 1 };
      if (open.mark === '《' || !isSpeech(text, span)) names.push(span);
      open = null;
    } else if (character === '\n') open = null;
    else if (character === open.mark) open = { mark: character, start: at };
  }
  return names;
};

/** Whether a place lies inside one of the spans, which are in order and apart. */
export const liesInside = (spans: readonly Span[], place: number): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= place;
};
