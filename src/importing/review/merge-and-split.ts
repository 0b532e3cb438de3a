import type { Span } from '../../domain/evidence/span';
import { type Problem, problem } from '../../domain/problem';
import { problemsOf } from './item-problems';
import { readMeasure } from './read-selection';
import type { CaptionItem, FigureItem, ReviewItem } from './review-item';

const joined = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s*[\r\n]+\s*/g, '');

const around = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const checked = <I extends ReviewItem>(item: I): I => ({ ...item, problems: problemsOf(item) });

const overMeasure = (text: string, item: FigureItem, measure: Span): FigureItem => {
  const evidence = { ...item.proposal.evidence, measureStart: measure.start, measureEnd: measure.end };
  const stated = readMeasure(text.slice(measure.start, measure.end));
  return checked({ ...item, state: 'corrected', proposal: { ...item.proposal, ...stated, evidence } });
};

const overWords = (text: string, item: CaptionItem, span: Span): CaptionItem =>
  checked({ ...item, state: 'corrected', proposal: { ...item.proposal, ...span, text: joined(text, span) } });

/**
 * Two captions, or two figures of one sentence, as one: over the words of both, read anew. The first keeps its label and id.
 *
 * @example the figures `10` and `12天` of `10至12天` become one range
 */
export const mergeItems = (text: string, one: ReviewItem, other: ReviewItem): ReviewItem | Problem => {
  if (one.kind === 'caption' && other.kind === 'caption' && one.id !== other.id) {
    return overWords(text, one, around(one.proposal, other.proposal));
  }
  if (one.kind === 'figure' && other.kind === 'figure') {
    const [first, second] = [one.proposal.evidence, other.proposal.evidence];
    if (first.sentenceStart === second.sentenceStart && one.id !== other.id) {
      const measure = around(
        { start: first.measureStart, end: first.measureEnd },
        { start: second.measureStart, end: second.measureEnd },
      );
      return overMeasure(text, one, measure);
    }
  }
  return problem('REVIEW_CANNOT_MERGE');
};

/** One caption or figure as two, cut at an offset of the source. The first part keeps the id; each is read anew. */
export const splitItem = (text: string, item: ReviewItem, at: number): readonly ReviewItem[] | Problem => {
  const whole: Span =
    item.kind === 'caption'
      ? item.proposal
      : { start: item.proposal.evidence.measureStart, end: item.proposal.evidence.measureEnd };
  const parts = [
    { start: whole.start, end: at },
    { start: at, end: whole.end },
  ].map(({ start, end }): Span => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    return { start: from, end: from + words.trim().length };
  });
  const [head, tail] = parts;
  if (item.kind === 'honoree' || head === undefined || tail === undefined || at <= whole.start || at >= whole.end) {
    return problem('REVIEW_CANNOT_SPLIT', { at });
  }
  if (head.start >= head.end || tail.start >= tail.end) return problem('REVIEW_CANNOT_SPLIT', { at });
  const key = `added:${tail.start}-${tail.end}`;
  const id = `${item.kind}:${key}`;
  if (item.kind === 'caption') {
    const second: CaptionItem = {
      ...item,
      id,
      read: null,
      warnings: [],
      proposal: { ...item.proposal, key, image: null },
    };
    return [overWords(text, item, head), overWords(text, second, tail)];
  }
  const second: FigureItem = {
    ...item,
    id,
    read: null,
    warnings: [],
    proposal: { ...item.proposal, key, groupKey: null, groupOrder: null },
  };
  return [overMeasure(text, item, head), overMeasure(text, second, tail)];
};
