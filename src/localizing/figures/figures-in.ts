import { withSigns } from './below-zero';
import { readChinese } from './chinese/read-chinese';
import { readEnglish } from './english/read-english';
import type { FigureLanguage } from './language';
import { readMongolian } from './mongolian/read-mongolian';
import { type Draft, type StatedFigure, stated } from './stated-figure';

const readers: Readonly<Record<FigureLanguage, (text: string) => readonly Draft[]>> = {
  zh: readChinese,
  en: readEnglish,
  mn: readMongolian,
  'mn-Mong': readMongolian,
};

type Remembered = { readonly text: string; readonly figures: readonly StatedFigure[] };

/** The last text of each language: a source is compared with its translations one after another. */
const remembered = new Map<FigureLanguage, Remembered>();

/**
 * Every figure that a text states, in order, with its place. Never throws; linear in the length of the text.
 *
 * @example figuresIn('more than 88,000 sessions', 'en') // one: start 10, readings [{ unit: 'count', value: 88000 }]
 */
export const figuresIn = (text: string, language: FigureLanguage): readonly StatedFigure[] => {
  const last = remembered.get(language);
  if (last?.text === text) return last.figures;
  const figures = withSigns(text, readers[language](text), language).map(stated);
  remembered.set(language, { text, figures });
  return figures;
};
