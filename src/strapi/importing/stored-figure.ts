import { sourceLocale } from '../../../config/locales';
import type { Measurement } from '../../domain/achievement/measured-thing';
import { phrase } from '../../domain/quantity/phrase';
import { type UnitWords, unitWords } from '../../domain/quantity/unit-words';
import type { StoredEntry } from '../document-action';
import { figureOf } from '../middlewares/figure-agrees';
import { reviewOf } from '../middlewares/reviewed-before-published';
import { linked, number, words } from '../rows-at-hand';

/** The relations that the functions of this file read. */
export const figureRelations = ['unit', 'award', 'article'] as const;

const textIn = (row: StoredEntry, name: string): string | null => words(row, name) || null;

/** A date as it is stored: PostgreSQL's driver and SQLite's both hand over `2023-01-01`. */
const dayIn = (row: StoredEntry, name: string): string | null => textIn(row, name);

/** What a stored figure states of what; null while its kind is not chosen. */
export const measurementOf = (row: StoredEntry): Measurement | null => {
  const figure = figureOf(row);
  if (figure === null) return null;
  return {
    label: words(row, 'label'),
    population: textIn(row, 'population'),
    kind: figure.kind,
    unit: figure.unit,
    award: linked(row, 'award')?.documentId ?? null,
    regionCode: textIn(row, 'regionCode'),
    adminLevel: textIn(row, 'adminLevel'),
    periodStart: dayIn(row, 'periodStart'),
    periodEnd: dayIn(row, 'periodEnd'),
    timeAspect: textIn(row, 'timeAspect'),
    value: figure.value,
    upper: figure.upper,
  };
};

const wordsOfUnit = (unit: StoredEntry): UnitWords => {
  const name = words(unit, 'name');
  const other = words(unit, 'wordOther') || name;
  return { one: words(unit, 'wordOne') || other, other, symbol: textIn(unit, 'symbol') };
};

/** A stored figure in words of the source locale; null where it states nothing yet. */
export const phraseOf = (row: StoredEntry): string | null => {
  const figure = figureOf(row);
  if (figure === null) return null;
  const unit = linked(row, 'unit');
  const speaksSource = unit?.locale === sourceLocale;
  const spoken = unit && speaksSource ? wordsOfUnit(unit) : figure.unit && unitWords(figure.unit, sourceLocale);
  return phrase(figure, spoken || null, sourceLocale, 'FULL') || null;
};

/** A figure as its source prints it; in words where it was typed by hand or an editor has corrected what is printed. */
export const printedMeasureOf = (row: StoredEntry): string => {
  const [from, start, end] = ['sentenceStart', 'measureStart', 'measureEnd'].map((name) => number(row, name));
  const printed =
    reviewOf(row) === 'corrected' || from == null || start == null || end == null
      ? ''
      : words(row, 'sourceSentence').slice(start - from, end - from);
  return printed || phraseOf(row) || '';
};
