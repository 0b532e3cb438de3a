import type { Evidence } from '../../../domain/evidence/evidence';
import type { Span } from '../../../domain/evidence/span';

/** The sentence that states a figure and the measure in it, as an author of the demo copies them from the article. */
export type Quotation = { readonly sentence: string; readonly measure: string };

/** Where a text has a quotation. @throws unless it has it exactly once */
export const locate = (text: string, quotation: string): Span => {
  const start = text.indexOf(quotation);
  if (start < 0 || text.indexOf(quotation, start + 1) >= 0) {
    throw new Error(`The text must have this exactly once: ${quotation}`);
  }
  return { start, end: start + quotation.length };
};

/**
 * The evidence of a quotation: the offsets of its sentence and its measure in the source.
 *
 * @throws unless the source has the sentence, and the sentence the measure, exactly once
 */
export const findEvidence = (source: string, { sentence, measure }: Quotation): Evidence => {
  const whole = locate(source, sentence);
  const part = locate(sentence, measure);
  return {
    sourceSentence: sentence,
    sentenceStart: whole.start,
    sentenceEnd: whole.end,
    measureStart: whole.start + part.start,
    measureEnd: whole.start + part.end,
  };
};
