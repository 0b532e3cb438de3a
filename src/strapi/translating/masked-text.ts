import { figuresIn } from '../../localizing/figures/figures-in';
import { figureLanguage } from '../../localizing/figures/language';

/** A sentence with each of its figures as `#`: last year's is found although its figures are others. */
export const maskedText = (text: string, locale: string): string => {
  const language = figureLanguage(locale);
  if (language === null) return text;
  let [masked, from] = ['', 0];
  for (const { start, end } of figuresIn(text, language)) {
    if (start < from) continue;
    masked += `${text.slice(from, start)}#`;
    from = end;
  }
  return masked + text.slice(from);
};
