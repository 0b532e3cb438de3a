import { type Problem, problem } from '../problem';
import { covers } from './span';

/**
 * The sentence of a source that states a figure, and the measure in it, after the text quote and text position selectors of
 * the Web Annotation Data Model. Offsets are UTF-16 code units of the whole source text.
 *
 * @example { sourceSentence: '全乡有护林员120人。', sentenceStart: 310, sentenceEnd: 320, measureStart: 315, measureEnd: 319 }
 */
export type Evidence = {
  readonly sourceSentence: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly measureStart: number;
  readonly measureEnd: number;
};

const isRange = (start: number, end: number, limit: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= limit;

/**
 * Checks that evidence cuts its sentence from the source and that the measure lies inside the sentence. Returns the problems;
 * none where the evidence holds.
 */
export const checkEvidence = (evidence: Evidence, sourceText: string): readonly Problem[] => {
  const { sourceSentence, sentenceStart, sentenceEnd, measureStart, measureEnd } = evidence;
  if (!isRange(sentenceStart, sentenceEnd, sourceText.length)) {
    return [
      problem(
        'EVIDENCE_OUTSIDE_SOURCE',
        { start: sentenceStart, end: sentenceEnd, length: sourceText.length },
        'sentenceStart',
      ),
    ];
  }
  const printed = sourceText.slice(sentenceStart, sentenceEnd);
  if (printed !== sourceSentence) {
    return [
      problem('EVIDENCE_SENTENCE_DIFFERS', { start: sentenceStart, end: sentenceEnd, printed }, 'sourceSentence'),
    ];
  }
  const measure = { start: measureStart, end: measureEnd };
  return isRange(measureStart, measureEnd, sourceText.length) &&
    covers({ start: sentenceStart, end: sentenceEnd }, measure)
    ? []
    : [problem('EVIDENCE_MEASURE_OUTSIDE_SENTENCE', { start: measureStart, end: measureEnd }, 'measureStart')];
};
