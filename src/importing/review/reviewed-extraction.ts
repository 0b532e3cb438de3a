import type { Extraction } from '../extraction/extraction';
import type { WarningSubject } from '../warning/warning';
import type { Review, ReviewItem } from './review-item';

/** A holder whom the importer only suspects and nobody has decided about: nothing is made of it. */
export const isDoubtful = ({ kind, state, proposal }: ReviewItem): boolean =>
  kind === 'honoree' && state === 'proposed' && 'uncertain' in proposal && proposal.uncertain;

/**
 * What a review wants stored, in the form of an extraction: what was rejected or is doubtful is left out, warnings follow their proposals, captions
 * are numbered anew.
 */
export const reviewedExtraction = (extraction: Extraction, review: Review): Extraction => {
  const kept = <I extends ReviewItem>(items: readonly I[]): readonly I[] =>
    items.filter(({ state }) => state !== 'rejected');
  const warningsOf = (kind: WarningSubject['kind'], items: readonly ReviewItem[]) =>
    items.flatMap(({ warnings }, index) => warnings.map((one) => ({ ...one, subject: { kind, index } })));
  const figures = kept(review.figures);
  const captions = kept(review.captions);
  const honorees = kept(review.honorees).filter((item) => !isDoubtful(item));
  return {
    ...extraction,
    article: review.article,
    achievements: figures.map(({ proposal }) => proposal),
    captions: captions.map(({ proposal }, index) => ({ ...proposal, order: index + 1 })),
    honorees: honorees.map(({ proposal }) => proposal),
    warnings: [
      ...review.warnings,
      ...warningsOf('achievement', figures),
      ...warningsOf('caption', captions),
      ...warningsOf('honoree', honorees),
    ],
  };
};
