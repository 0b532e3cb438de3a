import type { Span } from '../../domain/evidence/span';
import { findQuantities } from '../../domain/quantity';
import { emptyFigure, type Figure } from '../../domain/quantity/figure';
import type { AchievementProposal } from '../extraction/achievement-proposal';
import type { HonoreeProposal } from '../extraction/honoree-proposal';
import { achievementsOf } from '../figures/achievements';
import { type Passage, passagesOf } from '../figures/passage';
import { emptyDraft } from '../figures/proposal-draft';
import type { ReviewedCaption } from './review-item';
import { noPhoto } from './start-review';

/** The line of the source around a selection. */
const lineAround = (text: string, { start, end }: Span): Span => {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  const after = /[\r\n]/.exec(text.slice(end));
  return { start: before + 1, end: after === null ? text.length : end + after.index };
};

/** The selected sentences as one passage; the line where the selection crosses a full stop. */
const passageAround = (text: string, selection: Span): Passage => {
  const line = lineAround(text, selection);
  const sentence = passagesOf(text, line).find(({ start, end }) => start <= selection.start && selection.end <= end);
  return sentence ?? { ...line, text: text.slice(line.start, line.end), before: '' };
};

const evidenceAt = (passage: Passage, { start, end }: Span): AchievementProposal['evidence'] => ({
  sourceSentence: passage.text,
  sentenceStart: passage.start,
  sentenceEnd: passage.end,
  measureStart: start,
  measureEnd: end,
});

/**
 * The facts that typed or selected words state (`近3.7万人`); null where they state no figure, or more than one.
 *
 * @param label what the figure measures: it tells that `81.2岁` is a mean and no person's age
 */
export const readMeasure = (words: string, label = ''): Figure | null => {
  const alone = findQuantities(words);
  const [found, ...more] =
    alone.length > 0 ? alone : findQuantities(label + words).filter(({ start }) => start >= label.length);
  if (found === undefined || more.length > 0) return null;
  const { kind, value, upper, numeral, magnitude, comparator, hedge, unit, measureWord, denominatorValue, trend } =
    found;
  return {
    ...emptyFigure,
    kind,
    value,
    upper,
    numeral,
    magnitude,
    comparator,
    hedge,
    unit,
    measureWord,
    denominatorValue,
    trend,
  };
};

const placeKey = ({ start, end }: Span): string => `added:${start}-${end}`;

/** A figure from selected text: as the sentence states it where the importer sees it there, else as the words alone say. */
export const figureAt = (text: string, selection: Span, articleRegion: string | null): AchievementProposal => {
  const passage = passageAround(text, selection);
  const overlapping = achievementsOf(text, [passage], articleRegion).achievements.filter(
    ({ evidence }) => evidence.measureStart < selection.end && selection.start < evidence.measureEnd,
  );
  const own = { key: placeKey(selection), groupKey: null, groupOrder: null };
  const [seen, ...more] = overlapping;
  if (seen !== undefined && more.length === 0) return { ...seen, ...own };
  const words = text.slice(selection.start, selection.end);
  const stated = readMeasure(words) ?? { ...emptyFigure, kind: 'count' as const };
  return {
    ...emptyDraft,
    ...stated,
    ...own,
    label: seen?.label ?? '',
    regionCode: articleRegion,
    evidence: evidenceAt(passage, selection),
  };
};

export const captionAt = (text: string, selection: Span, order: number): ReviewedCaption => ({
  key: placeKey(selection),
  text: text.slice(selection.start, selection.end).trim(),
  start: selection.start,
  end: selection.end,
  position: 'in_body',
  order,
  condition: 'clean',
  suggestion: null,
  credit: null,
  ...noPhoto,
});

export const honoreeAt = (text: string, selection: Span): HonoreeProposal => ({
  key: placeKey(selection),
  name: text.slice(selection.start, selection.end),
  kind: 'person',
  awards: [],
  evidence: evidenceAt(passageAround(text, selection), selection),
  uncertain: false,
});
