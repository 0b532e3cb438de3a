import { type CodeToken, codeTokens } from './code-tokens';

/** A stretch of a text that is shown in another way; `kind` is the end of its class, `title` what it says. */
export type Mark = { readonly start: number; readonly end: number; readonly kind: string; readonly title?: string };

/** The longest stretch within which nothing changes; a code is a piece of its own. */
export type Piece = {
  readonly start: number;
  readonly text: string;
  readonly code: CodeToken | null;
  readonly marks: readonly Mark[];
};

/** A text cut at its codes and at every end of a mark. */
export const piecesOf = (text: string, marks: readonly Mark[] = []): readonly Piece[] => {
  const codes = codeTokens(text);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...codes, ...marks]) {
    for (const at of [start, end]) if (at >= 0 && at <= text.length) cuts.add(at);
  }
  // A mark that ends within a code would tear it.
  for (const { start, end } of codes) for (const at of cuts) if (at > start && at < end) cuts.delete(at);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      code: codes.find((code) => code.start === start) ?? null,
      marks: marks.filter((mark) => mark.start < end && mark.end > start),
    };
  });
};
