import type { Span } from '../../domain/evidence/span';
import { emptyFigure } from '../../domain/quantity/figure';
import type { AchievementProposal } from '../extraction/achievement-proposal';
import type { WarningCode, WarningParameters } from '../warning/warning';
import type { Passage } from './passage';

/** A proposal whose key and group, which depend on the whole article, are not yet made. */
export type ProposalDraft = Omit<AchievementProposal, 'key' | 'groupKey' | 'groupOrder'>;

export type Doubt = { readonly code: WarningCode; readonly parameters: WarningParameters };

export type ReadDraft = {
  readonly draft: ProposalDraft;
  /** Equal for the members of one list of a passage; null outside of lists. */
  readonly group: string | null;
  readonly doubts: readonly Doubt[];
};

/** The evidence of a measure in a passage. */
export const evidenceOf = (passage: Passage, measure: Span): AchievementProposal['evidence'] => ({
  sourceSentence: passage.text,
  sentenceStart: passage.start,
  sentenceEnd: passage.end,
  measureStart: passage.start + measure.start,
  measureEnd: passage.start + measure.end,
});

/** A draft that states nothing yet. */
export const emptyDraft: Omit<ProposalDraft, 'label' | 'kind' | 'evidence'> = {
  ...emptyFigure,
  population: null,
  rankOf: null,
  periodStart: null,
  periodEnd: null,
  periodPrecision: 'unstated',
  timeAspect: 'unmarked',
  regionCode: null,
  adminLevel: null,
  award: null,
  recipientKind: null,
};
