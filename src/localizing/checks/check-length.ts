import { type Checker, found } from './check-context';

/** The words fit the field; codes do not count. */
export const checkLength: Checker = (context) => {
  const { maxLength: limit, shownTarget } = context;
  const { length } = shownTarget.text;
  if (limit === null || length <= limit) return [];
  const target = { start: limit, end: length };
  return [found(context, 'TRANSLATED_TOO_LONG', 'warning', { length, limit }, { target })];
};
