import type { Extraction } from '../extraction/extraction';
import type { WarningSubject } from '../warning/warning';
import { problemsOf } from './item-problems';
import type { CaptionItem, FigureItem, HonoreeItem, PhotoFacts, Review } from './review-item';

export const noPhoto: PhotoFacts = {
  image: null,
  altText: null,
  creator: null,
  copyrightNotice: null,
  takenOn: null,
  placeCode: null,
};

/** The review of an extraction before the first decision: everything is proposed, each proposal with its warnings. */
export const startReview = (extraction: Extraction): Review => {
  const about = (kind: WarningSubject['kind'], index: number) =>
    extraction.warnings.filter(({ subject }) => subject?.kind === kind && subject.index === index);
  const common = { state: 'proposed', taken: false } as const;
  return {
    article: extraction.article,
    figures: extraction.achievements.map(
      (proposal, index): FigureItem => ({
        ...common,
        kind: 'figure',
        id: `figure:${proposal.key}`,
        proposal,
        read: proposal,
        warnings: about('achievement', index),
        problems: problemsOf({ kind: 'figure', proposal }),
      }),
    ),
    captions: extraction.captions.map((caption, index): CaptionItem => {
      const proposal = { ...caption, ...noPhoto };
      return {
        ...common,
        kind: 'caption',
        id: `caption:${caption.key}`,
        proposal,
        read: proposal,
        warnings: about('caption', index),
        problems: problemsOf({ kind: 'caption', proposal }),
      };
    }),
    honorees: extraction.honorees.map(
      (proposal, index): HonoreeItem => ({
        ...common,
        kind: 'honoree',
        id: `honoree:${proposal.key}`,
        proposal,
        read: proposal,
        warnings: about('honoree', index),
        problems: problemsOf({ kind: 'honoree', proposal }),
      }),
    ),
    warnings: extraction.warnings.filter(({ subject }) => subject === null),
  };
};
