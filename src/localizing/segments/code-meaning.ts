export const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** A mark of Strapi's Blocks field. */
export type Mark = (typeof marks)[number];

export type LinkTarget = { readonly url: string; readonly rel?: string; readonly target?: string };

/** What the code of that number stands for; all that the words do not say. */
export type CodeMeaning =
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** `continues`: the link goes on from the sentence before, where it has that number. */
  | { readonly kind: 'link'; readonly link: LinkTarget; readonly continues: number | null }
  | { readonly kind: 'break' };

/** What the codes of a unit stand for: the first is that of the code 1. */
export type CodeMeanings = readonly CodeMeaning[];

export const meaningOf = (code: number, meanings: CodeMeanings): CodeMeaning | null => meanings[code - 1] ?? null;
