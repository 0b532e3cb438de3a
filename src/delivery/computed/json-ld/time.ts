/**
 * A day as far as it is known, as ISO 8601 tells it.
 *
 * @example dateOf('2023-08-01', 'month') // '2023-08'
 */
export const dateOf = (day: string | null, precision: string | null): string | null => {
  if (day === null || precision === 'unknown' || precision === 'unstated') return null;
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? day.slice(0, 7) : day;
};

const isFirst = (day: string): boolean => day.endsWith('-01-01');
const isLast = (day: string): boolean => day.endsWith('-12-31');
const millisecondsOfDay = 86_400_000;

/**
 * The length of a period, both its days included, as ISO 8601 tells it: in years where it has whole ones of the calendar, else in
 * days. Null where the period has no two ends.
 *
 * @example durationOf('2019-01-01', '2023-12-31') // 'P5Y'
 */
export const durationOf = (start: string | null, end: string | null): string | null => {
  if (start === null || end === null || end < start) return null;
  if (isFirst(start) && isLast(end)) return `P${Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1}Y`;
  return `P${Math.round((Date.parse(end) - Date.parse(start)) / millisecondsOfDay) + 1}D`;
};
