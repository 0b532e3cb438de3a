import type {
  AchievementKind,
  AdminLevel,
  Comparator,
  ComparedWith,
  PeriodPrecision,
  QualitativeCode,
  RankScope,
  RecipientKind,
  Relation,
  TimeAspect,
  Trend,
} from '../../domain/achievement/enumerations';
import type { Evidence } from '../../domain/evidence/evidence';
import type { UnitCode } from '../../domain/quantity/unit';

/** An award as the text names it: `全国巾帼文明岗`. */
export type AwardReference = {
  /** Without quotation marks, with its level word. */
  readonly title: string;
  /** The level word as printed: `全国`, `省级`. */
  readonly printedLevel: string | null;
  readonly level: RankScope | null;
  readonly recipientKind: RecipientKind;
};

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
  readonly unit: UnitCode | null;
  readonly measureWord: string | null;
  readonly denominatorValue: number | null;
  readonly trend: Trend | null;
  readonly relation: Relation | null;
  readonly comparedWith: ComparedWith | null;
  readonly qualitativeCode: QualitativeCode | null;
  readonly rankOf: string | null;
  readonly rankScope: RankScope | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodPrecision: PeriodPrecision;
  readonly timeAspect: TimeAspect;
  readonly regionCode: string | null;
  readonly adminLevel: AdminLevel | null;
  readonly award: AwardReference | null;
  readonly recipientKind: RecipientKind | null;
  /** Figures of one “respectively” list or one award list share a key and stand or fall together. */
  readonly groupKey: string | null;
  readonly groupOrder: number | null;
  readonly evidence: Evidence;
};
