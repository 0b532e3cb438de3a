/**
 * An achievement with what finds its measure in a text: the sentence that states it, and where the measure stands, in UTF-16
 * code units of the source (`sentenceStart` is the sentence's own place there).
 */
export type PrintedFigure = {
  readonly documentId: string;
  readonly sourceSentence: string | null;
  readonly sentenceStart: number | null;
  readonly measureStart: number | null;
  readonly measureEnd: number | null;
};
