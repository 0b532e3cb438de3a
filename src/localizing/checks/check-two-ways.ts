import { type Checker, found } from './check-context';

/** One source is put alike everywhere. @example `others: ['Rangers']` beside the target `Forest rangers` */
export const checkTwoWays: Checker = (context) => {
  const other = context.others.find((target) => target !== '' && target !== context.target);
  if (other === undefined) return [];
  return [{ ...found(context, 'TRANSLATED_TWO_WAYS', 'warning', { other }, {}), repair: other }];
};
