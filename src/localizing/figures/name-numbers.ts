import { isLess, type Rational, rational } from './rational';
import type { StatedFigure } from './stated-figure';

/** Ones, pairs and firsts are said too loosely to be told from one another. */
const loosest = rational(3n);

/** Hundreds of people, and the hundred that a rate is told of: numbers that do not count, and stand in no name. */
const isHint = ({ readings }: StatedFigure): boolean => /^(?:vague|per)$/.test(readings[0]?.unit ?? '');

const isName = (figure: StatedFigure): boolean => !figure.counts && isLess(loosest, figure.said) && !isHint(figure);

const keyOf = ({ n, d }: Rational): string => `${n}/${d}`;

/**
 * The numbers of names that both texts have: 5G and 5G, the 14th plan and 十四五. They answer one another, and nothing that is
 * counted: 5G基站500个，其中5个 has one 5 that counts.
 */
export const sharedNames = (
  sources: readonly StatedFigure[],
  targets: readonly StatedFigure[],
): ReadonlySet<StatedFigure> => {
  const waiting = new Map<string, StatedFigure[]>();
  for (const figure of sources.filter(isName)) {
    const key = keyOf(figure.said);
    waiting.set(key, [...(waiting.get(key) ?? []), figure]);
  }
  const shared = new Set<StatedFigure>();
  for (const figure of targets.filter(isName)) {
    const partner = waiting.get(keyOf(figure.said))?.shift();
    if (partner !== undefined) shared.add(figure).add(partner);
  }
  return shared;
};
