/** What kind of statement a figure makes: decides which of its fields are filled. */
export const achievementKinds = [
  'count',
  'award_count',
  'amount',
  'share',
  'rate',
  'mean',
  'change',
  'multiple',
  'ratio',
  'rank',
  'comparison',
  'qualitative',
] as const;
export type AchievementKind = (typeof achievementKinds)[number];

/** How the value bounds the true number (FHIR Quantity.comparator, with `approx` and `range`). */
export const comparators = ['eq', 'gt', 'ge', 'lt', 'le', 'approx', 'range'] as const;
export type Comparator = (typeof comparators)[number];

/** Powers of ten that a numeral may be multiplied by (SDMX UNIT_MULT): none, 千, 万, 百万, 亿, 万亿. */
export const magnitudes = [0, 3, 4, 6, 8, 12] as const;

export const trends = ['rose', 'fell', 'unchanged'] as const;
export type Trend = (typeof trends)[number];

/** How a comparison stands: 优于, 低于, 高于, 持平. */
export const relations = ['better_than', 'worse_than', 'above', 'below', 'equal_to'] as const;
export type Relation = (typeof relations)[number];

export const comparedWith = [
  'world_average',
  'national_average',
  'regional_average',
  'other_regions',
  'previous_period',
  'same_period_last_year',
  'target',
  'other_sex',
] as const;
export type ComparedWith = (typeof comparedWith)[number];

/** What a statement without a number says: 基本消除 is `basically_eliminated`, never 0. */
export const qualitativeCodes = [
  'eliminated',
  'basically_eliminated',
  'achieved',
  'basically_achieved',
  'covered',
  'basically_covered',
  'established',
  'improved',
  'stable',
] as const;
export type QualitativeCode = (typeof qualitativeCodes)[number];

export const timeAspects = ['unmarked', 'cumulative', 'annual_average', 'change'] as const;
export type TimeAspect = (typeof timeAspects)[number];

export const periodPrecisions = ['day', 'month', 'quarter', 'year', 'span', 'unstated'] as const;
export type PeriodPrecision = (typeof periodPrecisions)[number];

export const adminLevels = ['national', 'regional', 'league', 'banner', 'township', 'village'] as const;
export type AdminLevel = (typeof adminLevels)[number];

/** Where a rank is held. */
export const rankScopes = ['international', ...adminLevels] as const;
export type RankScope = (typeof rankScopes)[number];

export const recipientKinds = ['person', 'collective', 'family', 'post', 'base', 'other'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export const reviewStates = ['proposed', 'confirmed', 'corrected', 'rejected'] as const;
export type ReviewState = (typeof reviewStates)[number];
