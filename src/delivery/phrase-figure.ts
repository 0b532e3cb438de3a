import { phrase } from '../domain/quantity/phrase';
import type { UnitCode } from '../domain/quantity/unit';
import { type UnitWords, unitWords } from '../domain/quantity/unit-words';
import type { PhraseFigure, PhraseUnit } from './phrases';
import { figureOf } from './stored-figure';

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
