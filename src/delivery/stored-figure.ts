import {
  achievementKinds,
  comparators,
  comparedWith,
  qualitativeCodes,
  rankScopes,
  relations,
  trends,
} from '../domain/achievement/enumerations';
import type { Figure } from '../domain/quantity/figure';
import type { UnitCode } from '../domain/quantity/unit';
import type { StoredFigure } from './phrases';

const oneOf = <Value extends string>(known: readonly Value[], value: unknown): Value | null =>
  known.find((one) => one === value) ?? null;

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The figure of an achievement as it is stored; null while a draft has no kind. */
export const figureOf = (stored: StoredFigure, unit: UnitCode | null): Figure | null => {
  const kind = oneOf(achievementKinds, stored.kind);
  if (kind === null) return null;
  return {
    kind,
    value: numberIn(stored.value),
    upper: numberIn(stored.upper),
    numeral: textIn(stored.numeral),
    magnitude: numberIn(stored.magnitude),
    comparator: oneOf(comparators, stored.comparator),
    hedge: textIn(stored.hedge),
    unit,
    measureWord: textIn(stored.measureWord),
    denominatorValue: numberIn(stored.denominatorValue),
    trend: oneOf(trends, stored.trend),
    relation: oneOf(relations, stored.relation),
    comparedWith: oneOf(comparedWith, stored.comparedWith),
    qualitativeCode: oneOf(qualitativeCodes, stored.qualitativeCode),
    rankScope: oneOf(rankScopes, stored.rankScope),
  };
};
