import type { Span } from '../../domain/evidence/span';
import { figuresIn } from './figures-in';
import type { FigureLanguage } from './language';

/** A text with its figures replaced by `{0}`, `{1}`, …, and what stood there. */
export type MaskedText = {
  readonly masked: string;
  readonly figures: readonly string[];
};

/** Braces of the text itself are doubled, so that a placeholder is never one of them. */
const escaped = (text: string): string => text.replace(/[{}]/g, (brace) => brace + brace);

/** The places of the figures that count, apart from one another. */
const placesOf = (text: string, language: FigureLanguage): readonly Span[] => {
  const places: Span[] = [];
  for (const { start, end, counts } of figuresIn(text, language)) {
    if (counts && start >= (places.at(-1)?.end ?? 0) && end > start) places.push({ start, end });
  }
  return places;
};

/**
 * Replaces the figures of a text by numbered placeholders, for a memory that finds last year's sentence with new figures. Numbers of
 * names stay.
 *
 * @example maskFigures('宣讲8.8万余场次', 'zh') // { masked: '宣讲{0}', figures: ['8.8万余场次'] }
 */
export const maskFigures = (text: string, language: FigureLanguage): MaskedText => {
  const places = placesOf(text, language);
  let end = 0;
  let masked = '';
  places.forEach((place, index) => {
    masked += `${escaped(text.slice(end, place.start))}{${index}}`;
    end = place.end;
  });
  return {
    masked: masked + escaped(text.slice(end)),
    figures: places.map((place) => text.slice(place.start, place.end)),
  };
};

/**
 * Puts figures into the placeholders of a masked text: the inverse of `maskFigures`. A placeholder without a figure stays.
 *
 * @example fillFigures({ masked: '宣讲{0}', figures: ['9万场次'] }) // '宣讲9万场次'
 */
export const fillFigures = ({ masked, figures }: MaskedText): string =>
  masked.replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index: string | undefined) =>
    index === undefined ? found.charAt(0) : (figures[Number(index)] ?? found),
  );
