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

/**
 * Every figure that a text states, in order, with its place. Never throws; linear in the length of the text.
 *
 * @example figuresIn('more than 88,000 sessions', 'en') // one: start 10, readings [{ unit: 'count', value: 88000 }]
 */
export const figuresIn = (text: string, language: FigureLanguage): readonly StatedFigure[] =>
  readers[language](text).map(stated);
