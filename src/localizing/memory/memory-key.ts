import { fold } from '../../domain/search/fold';
import type { FigureLanguage } from '../figures/language';
import { maskFigures } from '../figures/mask-figures';
import { showText } from '../segments/shown-text';

/**
 * What a memory finds a source by: without codes, figures masked, folded as for search (case, U+202F, U+180E and variation
 * selectors), blanks one. Never stored in the place of the source.
 *
 * @example memoryKey('全乡<1>120人</1>。', 'zh') // '全乡{}。'
 */
export const memoryKey = (source: string, language: FigureLanguage | null): string => {
  const { text } = showText(source);
  const masked = language === null ? text : maskFigures(text, language).masked.replace(/\{\d+\}/g, '{}');
  return fold(masked).replace(/\s+/g, ' ').replace(/^ | $/g, '');
};
