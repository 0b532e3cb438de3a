import type { Span } from '../../domain/evidence/span';
import type { AchievementProposal } from '../extraction/achievement-proposal';
import type { WarningCode } from '../warning/warning';
import type { Passage } from './passage';

/** A proposal whose key and group, which depend on the whole article, are not yet made. */
export type ProposalDraft = Omit<AchievementProposal, 'key' | 'groupKey' | 'groupOrder'> & {
  /** Equal for the members of one list. */
  readonly group: string | null;
};

export type Doubt = { readonly code: WarningCode; readonly parameters: Readonly<Record<string, string | number>> };

export type ReadDraft = { readonly draft: ProposalDraft; readonly doubts: readonly Doubt[] };

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
  population: null,
  value: null,
  upper: null,
  numeral: null,
  magnitude: null,
  comparator: null,
  hedge: null,
  unit: null,
  measureWord: null,
  denominatorValue: null,
  trend: null,
  relation: null,
  comparedWith: null,
  qualitativeCode: null,
  rankOf: null,
  rankScope: null,
  periodStart: null,
  periodEnd: null,
  periodPrecision: 'unstated',
  timeAspect: 'unmarked',
  regionCode: null,
  adminLevel: null,
  award: null,
  recipientKind: null,
  group: null,
};
