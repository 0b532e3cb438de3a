import type { Evidence } from '../../domain/evidence/evidence';

export type RecipientKind = 'person' | 'collective' | 'family' | 'post' | 'base' | 'other';

export type AdminLevel = 'international' | 'national' | 'regional' | 'league' | 'banner' | 'township' | 'village';

/** An award as the text names it: `全国巾帼文明岗`. */
export type AwardReference = {
  /** Without quotation marks, with its level word. */
  readonly title: string;
  /** The level word as printed: `全国`, `省级`. */
  readonly printedLevel: string | null;
  readonly level: AdminLevel | null;
  readonly recipientKind: RecipientKind;
};

export type AchievementKind =
  | 'count'
  | 'award_count'
  | 'amount'
  | 'share'
  | 'rate'
  | 'mean'
  | 'change'
  | 'multiple'
  | 'ratio'
  | 'rank'
  | 'comparison'
  | 'qualitative';

export type Comparator = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'approx' | 'range';

/** A stated fact in the fields of the content model, with the sentence that states it. */
export type AchievementProposal = {
  /** Stays the same when the value is corrected or the text around is edited. */
  readonly key: string;
  readonly label: string;
  readonly population: string | null;
  readonly kind: AchievementKind;
  readonly value: number | null;
  readonly upper: number | null;
  readonly numeral: string | null;
  readonly magnitude: number | null;
  readonly comparator: Comparator | null;
  readonly hedge: string | null;
  /** A unit code of `domain/quantity`. */
  readonly unit: string | null;
  readonly measureWord: string | null;
  readonly denominatorValue: number | null;
  readonly trend: 'rose' | 'fell' | 'unchanged' | null;
  readonly relation: 'better_than' | 'worse_than' | 'above' | 'below' | 'equal_to' | null;
  readonly comparedWith:
    | 'world_average'
    | 'national_average'
    | 'regional_average'
    | 'other_regions'
    | 'previous_period'
    | 'same_period_last_year'
    | 'target'
    | 'other_sex'
    | null;
  readonly qualitativeCode:
    | 'eliminated'
    | 'basically_eliminated'
    | 'achieved'
    | 'basically_achieved'
    | 'covered'
    | 'basically_covered'
    | 'established'
    | 'improved'
    | 'stable'
    | null;
  readonly rankOf: string | null;
  readonly rankScope: AdminLevel | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodPrecision: 'day' | 'month' | 'quarter' | 'year' | 'span' | 'unstated';
  readonly timeAspect: 'unmarked' | 'cumulative' | 'annual_average' | 'change';
  readonly regionCode: string | null;
  readonly adminLevel: AdminLevel | null;
  readonly award: AwardReference | null;
  readonly recipientKind: RecipientKind | null;
  /** Figures of one “respectively” list or one award list share a key and stand or fall together. */
  readonly groupKey: string | null;
  readonly groupOrder: number | null;
  readonly evidence: Evidence;
};
