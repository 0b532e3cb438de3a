import type { Section } from '../../../../importing/extraction/article-proposal';
import { itemsOf, placeOf, type Review, type ReviewItem } from '../../../../importing/review/review-item';
import type { ImportReview } from '../../contract';

export const filters = ['all', 'undecided', 'warned', 'changed'] as const;
export type Filter = (typeof filters)[number];

/** The proposals of one section of the article. */
export type Group = {
  readonly key: number;
  /** Null before the first heading. */
  readonly heading: string | null;
  readonly items: readonly ReviewItem[];
};

type Comparisons = ImportReview['comparisons'];

/** Whether an earlier import read it otherwise. */
const isChanged = (comparison: Comparisons[string] | undefined): boolean =>
  comparison !== undefined && comparison.kind !== 'unchanged' && comparison.kind !== 'moved';

/** Whether a filter shows a proposal. */
const passes = (filter: Filter, item: ReviewItem, comparisons: Comparisons): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'undecided':
      return item.state === 'proposed';
    case 'warned':
      return item.warnings.length > 0 || item.problems.length > 0;
    case 'changed':
      return isChanged(comparisons[item.id]);
  }
};

/** How many proposals each filter shows. */
export const countsOf = (review: Review, comparisons: Comparisons): Readonly<Record<Filter, number>> => {
  const items = itemsOf(review);
  const count = (filter: Filter): number => items.filter((item) => passes(filter, item, comparisons)).length;
  return { all: items.length, undecided: count('undecided'), warned: count('warned'), changed: count('changed') };
};

/** The proposals that a filter shows, by sections, in the order of the text. */
export const groupsOf = (
  review: Review,
  sections: readonly Section[],
  filter: Filter,
  comparisons: Comparisons,
): readonly Group[] => {
  const groups = new Map<number, { heading: string | null; items: ReviewItem[] }>();
  for (const item of itemsOf(review)) {
    if (!passes(filter, item, comparisons)) continue;
    const { start } = placeOf(item);
    const section = sections.findLast((one) => one.start <= start);
    const key = section?.heading == null ? -1 : section.start;
    const group = groups.get(key) ?? { heading: section?.heading ?? null, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
};
