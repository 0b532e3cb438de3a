import { figureLanguage } from '../../localizing/figures/language';
import { maskFigures } from '../../localizing/figures/mask-figures';
import { showText } from '../../localizing/segments/shown-text';

/** A sentence without codes and with its figures masked: last year's is found although its figures are others. */
export const maskedText = (notation: string, locale: string): string => {
  const { text } = showText(notation);
  const language = figureLanguage(locale);
  return language === null ? text : maskFigures(text, language).masked;
};
