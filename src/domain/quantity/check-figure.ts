import { magnitudes } from '../achievement/enumerations';
import { type Problem, problem } from '../problem';
import { type Figure, hasValue } from './figure';
import { comparatorOfHedge } from './hedge';
import { isMagnitude } from './number/magnitude';
import { isNumeral, numeralAgrees } from './stored-numeral';
import { unitOf } from './unit';
import { unitFits, unitsFor } from './unit-fit';

type Check = (figure: Figure) => readonly Problem[];

const isPresent = (value: number | null): value is number => value !== null && Number.isFinite(value);

const checkPresence: Check = ({ kind, value, upper, numeral }) => {
  if (hasValue(kind)) return isPresent(value) ? [] : [problem('FIGURE_VALUE_MISSING', { kind }, 'value')];
  const numbers = { value, upper, numeral };
  return Object.entries(numbers)
    .filter(([, number]) => number !== null)
    .map(([field]) => problem('FIGURE_VALUE_UNEXPECTED', { kind, field }, field));
};

const checkOwnFields: Check = ({ kind, relation, comparedWith, qualitativeCode, rankScope }) => {
  const owned = [
    { field: 'relation', stated: relation !== null, owner: 'comparison', required: true },
    { field: 'comparedWith', stated: comparedWith !== null, owner: 'comparison', required: true },
    { field: 'qualitativeCode', stated: qualitativeCode !== null, owner: 'qualitative', required: true },
    { field: 'rankScope', stated: rankScope !== null, owner: 'rank', required: false },
  ];
  return owned.flatMap(({ field, stated, owner, required }) => {
    if (kind === owner) return stated || !required ? [] : [problem('FIGURE_FIELD_MISSING', { kind, field }, field)];
    return stated ? [problem('FIGURE_FIELD_UNEXPECTED', { kind, field, owner }, field)] : [];
  });
};

const checkBounds: Check = ({ kind, value, upper }) => {
  const bounds = [value, upper].filter(isPresent);
  const at = isPresent(value) ? 'value' : 'upper';
  if (kind === 'share' && bounds.some((bound) => bound < 0 || bound > 100)) {
    return [problem('FIGURE_SHARE_OUTSIDE', { value: bounds.join('–') }, at)];
  }
  if (kind === 'rank' && bounds.some((bound) => !Number.isInteger(bound) || bound < 1)) {
    return [problem('FIGURE_RANK_NOT_WHOLE', { value: bounds.join('–') }, at)];
  }
  if (kind !== 'mean' && kind !== 'amount' && bounds.some((bound) => bound < 0)) {
    return [problem('FIGURE_VALUE_NEGATIVE', { kind, value: bounds.join('–') }, at)];
  }
  return [];
};

const checkRange: Check = ({ comparator, value, upper }) => {
  if (comparator !== 'range') return upper === null ? [] : [problem('FIGURE_UPPER_UNEXPECTED', { upper }, 'upper')];
  if (!isPresent(upper)) return [problem('FIGURE_UPPER_MISSING', {}, 'upper')];
  return !isPresent(value) || upper > value ? [] : [problem('FIGURE_UPPER_NOT_ABOVE', { value, upper }, 'upper')];
};

const checkNumeral: Check = ({ numeral, magnitude, value }) => {
  if (magnitude !== null && !isMagnitude(magnitude)) {
    return [problem('FIGURE_MAGNITUDE_UNKNOWN', { magnitude, known: magnitudes.join(', ') }, 'magnitude')];
  }
  if (numeral === null) return [];
  if (!isNumeral(numeral)) return [problem('FIGURE_NUMERAL_UNREADABLE', { numeral }, 'numeral')];
  return !isPresent(value) || numeralAgrees(numeral, magnitude ?? 0, value)
    ? []
    : [problem('FIGURE_NUMERAL_DIFFERS', { numeral, magnitude: magnitude ?? 0, value }, 'numeral')];
};

const checkHedge: Check = ({ hedge, comparator }) => {
  if (hedge === null) return [];
  const expected = comparatorOfHedge(hedge);
  if (expected === null) return [problem('FIGURE_HEDGE_UNKNOWN', { hedge }, 'hedge')];
  return expected === comparator || comparator === 'range'
    ? []
    : [problem('FIGURE_HEDGE_DIFFERS', { hedge, comparator: comparator ?? '—', expected }, 'comparator')];
};

const checkUnit: Check = ({ kind, unit }) => {
  if (unitFits(kind, unit)) return [];
  const fitting = unitsFor(kind).join(', ');
  if (unit === null) return [problem('FIGURE_UNIT_MISSING', { kind, fitting }, 'unit')];
  return fitting === ''
    ? [problem('FIGURE_UNIT_UNEXPECTED', { kind, unit }, 'unit')]
    : [problem('FIGURE_UNIT_UNFIT', { kind, unit, fitting }, 'unit')];
};

const checkDenominator: Check = ({ unit, denominatorValue }) => {
  if (denominatorValue === null) return [];
  const expected = unit === null ? null : (unitOf(unit)?.denominator ?? null);
  if (expected !== null && denominatorValue !== expected) {
    return [
      problem('FIGURE_DENOMINATOR_DIFFERS', { unit: unit ?? '', denominatorValue, expected }, 'denominatorValue'),
    ];
  }
  return Number.isInteger(denominatorValue) && denominatorValue >= 1
    ? []
    : [problem('FIGURE_DENOMINATOR_NOT_WHOLE', { denominatorValue }, 'denominatorValue')];
};

const checks: readonly Check[] = [
  checkPresence,
  checkOwnFields,
  checkBounds,
  checkRange,
  checkNumeral,
  checkHedge,
  checkUnit,
  checkDenominator,
];

/**
 * Checks that the fields of a figure agree with one another: numeral × 10^magnitude with the value, the hedge with the
 * comparator, the unit with the kind. Returns all problems; none where the figure holds.
 */
export const checkFigure = (figure: Figure): readonly Problem[] => checks.flatMap((check) => check(figure));
