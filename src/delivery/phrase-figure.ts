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
import { phrase } from '../domain/quantity/phrase';
import type { UnitCode } from '../domain/quantity/unit';
import { type UnitWords, unitWords } from '../domain/quantity/unit-words';
import type { PhraseFigure, PhraseUnit, StoredFigure } from './phrases';

const oneOf = <Value extends string>(known: readonly Value[], value: unknown): Value | null =>
  known.find((one) => one === value) ?? null;

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The figure of an achievement as it is stored; null while a draft has no kind. */
const figureOf = (stored: StoredFigure, unit: UnitCode | null): Figure | null => {
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

/** An editor's words for a unit, else those that a newsroom starts with. */
const wordsOf = (unit: PhraseUnit, code: UnitCode, locale: string): UnitWords | null => {
  if (unit.words === null) return unitWords(code, locale);
  const { name, wordOne, wordOther, symbol } = unit.words;
  const other = wordOther ?? name;
  return { one: wordOne ?? other, other, symbol };
};

/** Says a stored figure in the words of a locale; null where it states nothing yet. */
export const phraseFigure: PhraseFigure = (stored, unit, locale, style) => {
  // @NOTE A newsroom may add units that the domain does not know; the wordings take their words from the document alone.
  const code = unit ? (unit.code as UnitCode) : null;
  const figure = figureOf(stored, code);
  if (figure === null) return null;
  return phrase(figure, unit && code ? wordsOf(unit, code, locale) : null, locale, style) || null;
};
