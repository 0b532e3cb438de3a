import { type Problem, problem } from '../../domain/problem';
import { checkFigure } from '../../domain/quantity/check-figure';
import type { CaptionItem, FigureItem, HonoreeItem, ReviewItem } from './review-item';

type Stated =
  | Pick<FigureItem, 'kind' | 'proposal'>
  | Pick<CaptionItem, 'kind' | 'proposal'>
  | Pick<HonoreeItem, 'kind' | 'proposal'>;

const missing = (words: string, field: string): readonly Problem[] =>
  words.trim() === '' ? [problem('REVIEW_WORDS_MISSING', { field }, field)] : [];

/** Why a proposal cannot be stored as it stands; none where it can. */
export const problemsOf = (item: Stated): ReviewItem['problems'] => {
  switch (item.kind) {
    case 'figure':
      return [...missing(item.proposal.label, 'label'), ...checkFigure(item.proposal)];
    case 'caption':
      return missing(item.proposal.text, 'text');
    case 'honoree':
      return missing(item.proposal.name, 'name');
  }
};
