import type { ReviewState } from '../../domain/achievement/enumerations';
import { isProblem, type Problem, problem } from '../../domain/problem';
import type { Extraction } from '../extraction/extraction';
import type { Fields } from '../revision/revise';
import { corrected } from './corrected';
import type { Decision } from './decision';
import { problemsOf } from './item-problems';
import { mergeItems, splitItem } from './merge-and-split';
import { captionAt, figureAt, honoreeAt } from './read-selection';
import {
  type CaptionItem,
  type FigureItem,
  type HonoreeItem,
  itemsOf,
  placeOf,
  type Review,
  type ReviewItem,
} from './review-item';
import { startReview } from './start-review';

const states = { confirm: 'confirmed', reject: 'rejected', reopen: 'proposed' } as const;

const inOrder = <I extends ReviewItem>(items: readonly I[]): readonly I[] =>
  [...items].sort((one, other) => placeOf(one).start - placeOf(other).start);

/** Every item of a review through a function; null takes the item away. */
const mapItems = (review: Review, map: <I extends ReviewItem>(item: I) => I | null): Review => {
  const all = <I extends ReviewItem>(items: readonly I[]): readonly I[] =>
    items.flatMap((item) => {
      const mapped = map(item);
      return mapped === null ? [] : [mapped];
    });
  return { ...review, figures: all(review.figures), captions: all(review.captions), honorees: all(review.honorees) };
};

const withItem = (review: Review, added: ReviewItem): Review => {
  switch (added.kind) {
    case 'figure':
      return { ...review, figures: inOrder([...review.figures, added]) };
    case 'caption':
      return { ...review, captions: inOrder([...review.captions, added]) };
    case 'honoree':
      return { ...review, honorees: inOrder([...review.honorees, added]) };
  }
};

/** Puts other items in the place of some; what takes the place of one keeps its id. */
const replaced = (review: Review, gone: readonly string[], items: readonly ReviewItem[]): Review =>
  items.reduce(
    withItem,
    mapItems(review, (item) => (gone.includes(item.id) ? null : item)),
  );

const correctItem = (item: ReviewItem, fields: Fields): ReviewItem | Problem => {
  const proposal = corrected<ReviewItem['proposal']>(item.kind, item.proposal, fields);
  if (isProblem(proposal)) return proposal;
  // @NOTE `corrected` keeps the type of the proposal that the item's kind has.
  const next = { ...item, proposal, state: 'corrected' } as ReviewItem;
  return { ...next, problems: problemsOf(next) };
};

const addItem = (review: Review, { text }: Extraction, decision: Decision & { kind: 'add' }): Review | Problem => {
  const words = text.slice(decision.start, decision.end);
  const start = decision.start + (words.length - words.trimStart().length);
  const selection = { start, end: start + words.trim().length };
  if (decision.end > text.length || selection.start >= selection.end) {
    return problem('REVIEW_SELECTION_EMPTY', { start: decision.start, end: decision.end });
  }
  const id = `${decision.of}:added:${selection.start}-${selection.end}`;
  if (itemsOf(review).some((item) => item.id === id)) return problem('REVIEW_ITEM_EXISTS', { words: words.trim() });
  const common = { id, state: 'confirmed' as ReviewState, read: null, taken: false, warnings: [] };
  if (decision.of === 'figure') {
    const proposal = figureAt(text, selection, review.article.regionCode);
    const item: FigureItem = {
      ...common,
      kind: 'figure',
      proposal,
      problems: problemsOf({ kind: 'figure', proposal }),
    };
    return withItem(review, item);
  }
  if (decision.of === 'caption') {
    const proposal = captionAt(text, selection, review.captions.length + 1);
    const item: CaptionItem = { ...common, kind: 'caption', proposal, problems: [] };
    return withItem(review, item);
  }
  const proposal = honoreeAt(text, selection);
  const item: HonoreeItem = { ...common, kind: 'honoree', proposal, problems: [] };
  return withItem(review, item);
};

/** A review after one more decision, or why it cannot be taken; nothing changes then. */
export const decide = (review: Review, extraction: Extraction, decision: Decision): Review | Problem => {
  const byId = new Map(itemsOf(review).map((item) => [item.id, item]));
  const unknown = (id: string): Problem => problem('REVIEW_ITEM_UNKNOWN', { item: id });
  switch (decision.kind) {
    case 'confirm':
    case 'reject':
    case 'reopen':
    case 'take': {
      const strange = decision.items.find((id) => !byId.has(id));
      if (strange !== undefined) return unknown(strange);
      const chosen = new Set(decision.items);
      const { kind } = decision;
      return mapItems(review, (item) => {
        if (!chosen.has(item.id)) return item;
        if (kind === 'take')
          return { ...item, taken: true, state: item.state === 'proposed' ? 'confirmed' : item.state };
        // A corrected figure that is confirmed stays corrected: that says more.
        const state = kind === 'confirm' && item.state === 'corrected' ? 'corrected' : states[kind];
        return { ...item, state, taken: kind === 'reopen' ? false : item.taken };
      });
    }
    case 'correct': {
      if (decision.item === 'article') {
        const article = corrected('article', review.article, decision.fields);
        return isProblem(article) ? article : { ...review, article };
      }
      const item = byId.get(decision.item);
      if (item === undefined) return unknown(decision.item);
      const next = correctItem(item, decision.fields);
      return isProblem(next) ? next : replaced(review, [item.id], [next]);
    }
    case 'add':
      return addItem(review, extraction, decision);
    case 'merge': {
      const [one, other] = decision.items.map((id) => byId.get(id));
      if (one === undefined || other === undefined) return unknown(decision.items.find((id) => !byId.has(id)) ?? '');
      const merged = mergeItems(extraction.text, one, other);
      return isProblem(merged) ? merged : replaced(review, [one.id, other.id], [merged]);
    }
    case 'split': {
      const item = byId.get(decision.item);
      if (item === undefined) return unknown(decision.item);
      const parts = splitItem(extraction.text, item, decision.at);
      return isProblem(parts) ? parts : replaced(review, [item.id], parts);
    }
  }
};

/**
 * The review of an extraction after an editor's decisions, or the problem of the first one that cannot be taken.
 *
 * @example reviewOf(extraction, [{ kind: 'confirm', items: ['figure:count:person:全乡护林员'] }])
 */
export const reviewOf = (extraction: Extraction, decisions: readonly Decision[]): Review | Problem => {
  let review = startReview(extraction);
  for (const decision of decisions) {
    const next = decide(review, extraction, decision);
    if (isProblem(next)) return next;
    review = next;
  }
  return review;
};

/** What can be confirmed without a look at each: proposals without a warning or problem, and in no group with one that has any. */
export const unwarned = (review: Review): readonly string[] => {
  const isClean = ({ warnings, problems }: ReviewItem): boolean => warnings.length === 0 && problems.length === 0;
  const doubtful = new Set(
    review.figures.filter((item) => !isClean(item)).flatMap(({ proposal: { groupKey } }) => groupKey ?? []),
  );
  return itemsOf(review)
    .filter((item) => item.state === 'proposed' && isClean(item))
    .filter(
      (item) => item.kind !== 'figure' || item.proposal.groupKey === null || !doubtful.has(item.proposal.groupKey),
    )
    .map(({ id }) => id);
};
