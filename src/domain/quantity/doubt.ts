/**
 * Why a reading should be looked at by a person:
 * `bare_magnitude` 百名 without a digit · `indefinite` 数百, 几十 · `measure_word_missing` 2000家庭 · `unit_unknown` no unit found ·
 * `unit_without_code` 斤 · `shared_magnitude` 3至5万 read as 3万 to 5万 · `conflicting_hedges` 近3000余 · `ordinal_word` 前10名 ·
 * `compared_hedge` 超过 with a point of comparison · `programme_like` a number in what may be a name.
 */
const doubts = [
  'bare_magnitude',
  'indefinite',
  'measure_word_missing',
  'unit_unknown',
  'unit_without_code',
  'shared_magnitude',
  'conflicting_hedges',
  'ordinal_word',
  'programme_like',
] as const;
export type Doubt = (typeof doubts)[number];
