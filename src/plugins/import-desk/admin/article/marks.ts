import type { ReviewState } from '../../../../domain/achievement/enumerations';
import type { Span } from '../../../../domain/evidence/span';
import { itemsOf, placeOf, type Review, type ReviewItem } from '../../../../importing/review/review-item';

/** A stretch of the source that is shown in a special way. */
export type Mark = Span &
  (
    | { readonly of: 'item'; readonly id: string; readonly kind: ReviewItem['kind']; readonly state: ReviewState }
    | { readonly of: 'warning' | 'heading' }
  );

/** A stretch that all of the same marks cover, or none. */
export type Segment = Span & { readonly marks: readonly Mark[] };

/** The marks of a review: the place of each proposal, and of each warning. */
export const marksOf = (review: Review): readonly Mark[] => {
  const items = itemsOf(review);
  const warned = [...review.warnings, ...items.flatMap(({ warnings }) => warnings)];
  return [
    ...items.map((item): Mark => ({ ...placeOf(item), of: 'item', id: item.id, kind: item.kind, state: item.state })),
    ...warned.flatMap(({ span }): readonly Mark[] => (span === null ? [] : [{ ...span, of: 'warning' }])),
  ];
};

/**
 * Cuts a stretch where marks begin or end, so that marks may overlap and every character stands in one segment.
 *
 * @example a caption over 0–10 and a figure over 4–6 give 0–4, 4–6 (both), 6–10
 */
export const segmentsOf = (stretch: Span, marks: readonly Mark[]): readonly Segment[] => {
  const here = marks.filter(({ start, end }) => start < stretch.end && stretch.start < end);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of here) {
    if (start > stretch.start) cuts.add(start);
    if (end < stretch.end) cuts.add(end);
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? stretch.end;
    return { start, end, marks: here.filter((mark) => mark.start <= start && end <= mark.end) };
  });
};
