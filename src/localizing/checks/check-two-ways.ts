import { type Checker, found } from './check-context';

/** Characters of the other rendering that are shown. */
const longestShown = 1_000;

/** One source is put alike everywhere. @example `others: ['Rangers']` beside the target `Forest rangers` */
export const checkTwoWays: Checker = (context) => {
  const other = context.others.find((target) => target !== '' && target !== context.target);
  if (other === undefined) return [];
  const shown = other.length > longestShown ? `${other.slice(0, longestShown)}…` : other;
  return [
    {
      ...found(context, 'TRANSLATED_TWO_WAYS', 'warning', { other: shown }, {}),
      repair: shown === other ? other : null,
    },
  ];
};
