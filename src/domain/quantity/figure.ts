import type {
  AchievementKind,
  Comparator,
  ComparedWith,
  QualitativeCode,
  RankScope,
  Relation,
  Trend,
} from '../achievement/enumerations';
import type { UnitCode } from './unit';

/**
 * The stored facts of an achievement that make up its figure; everything else about it is words, place, time and evidence.
 *
 * @example 宣讲8.8万余场次: { kind: 'count', value: 88000, numeral: '8.8', magnitude: 4, comparator: 'gt', hedge: '余',
 * unit: 'session', measureWord: '场次', … }
 */
export type Figure = {
  readonly kind: AchievementKind;
  /** The full number, magnitude applied, finite; 0–100 for a share; null for a comparison and a qualitative statement. */
  readonly value: number | null;
  /** The upper bound of a range (`10至12天`: 12). */
  readonly upper: number | null;
  /** As printed, in ASCII digits: `8.8`, `1745`, `5∶2`. */
  readonly numeral: string | null;
  /** The power of ten that the numeral is printed in: one of `magnitudes`. */
  readonly magnitude: number | null;
  readonly comparator: Comparator | null;
  /** As printed: `余`, `超`; a word of `words/hedges.json`. */
  readonly hedge: string | null;
  readonly unit: UnitCode | null;
  /** As printed: `个`, `场次`. */
  readonly measureWord: string | null;
  /** 100000 for `10.8/10万`. */
  readonly denominatorValue: number | null;
  readonly trend: Trend | null;
  readonly relation: Relation | null;
  readonly comparedWith: ComparedWith | null;
  readonly qualitativeCode: QualitativeCode | null;
  readonly rankScope: RankScope | null;
};

/** A figure that states nothing yet, to be filled in. */
export const emptyFigure: Omit<Figure, 'kind'> = {
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
  rankScope: null,
};

/** The names of a figure's facts that are scalars of the content model; the unit is a relation. */
export const figureScalars: readonly string[] = ['kind', ...Object.keys(emptyFigure).filter((name) => name !== 'unit')];

/** Whether figures of a kind assert a number; a comparison and a qualitative statement assert none. */
export const hasValue = (kind: AchievementKind): boolean => kind !== 'comparison' && kind !== 'qualitative';
