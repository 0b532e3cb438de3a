import type { AchievementKind } from './enumerations';

/** What a figure measures, where and when: all of it but the value. Words are those of one locale. */
type MeasuredThing = {
  readonly label: string;
  readonly population: string | null;
  readonly kind: AchievementKind;
  /** The unit's code. */
  readonly unit: string | null;
  /** What is counted of an award_count; the award's documentId. */
  readonly award: string | null;
  readonly regionCode: string | null;
  readonly adminLevel: string | null;
  /** ISO 8601 dates. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly timeAspect: string | null;
};

/** A measured thing with the value that is stated of it. */
export type Measurement = MeasuredThing & { readonly value: number | null; readonly upper: number | null };

const alike = (words: string | null): string => (words ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Words that say nothing are as good as none. */
const scopeOf = (thing: MeasuredThing): string =>
  [
    alike(thing.label),
    alike(thing.population),
    thing.kind,
    thing.unit ?? '',
    thing.award ?? '',
    thing.regionCode ?? '',
    thing.adminLevel ?? '',
    thing.periodStart ?? '',
    thing.periodEnd ?? '',
    thing.timeAspect ?? 'unmarked',
  ].join('\u0000');

/** What may differ from one sentence to the next without a contradiction: a change has many starting points, a rank many fields. */
const comparable = (kind: AchievementKind): boolean => kind !== 'change' && kind !== 'rank';

/**
 * Whether two figures state different values of the same thing: the same label, population, kind, unit, award, place and time. 2.4万 beside
 * 24,500 is such a pair, even where a hedge would allow both: an editor is to see them side by side.
 *
 * @example contradict({ …, label: '参加培训的人数', value: 24000 }, { …, label: '参加培训的人数', value: 24500 }) // true
 */
export const contradict = (one: Measurement, other: Measurement): boolean =>
  one.value !== null &&
  other.value !== null &&
  comparable(one.kind) &&
  scopeOf(one) === scopeOf(other) &&
  (one.value !== other.value || one.upper !== other.upper);
