import type { PhraseStyle } from './plan/plan';

/** The fields of an achievement as stored, by name. */
export type StoredFigure = Readonly<Record<string, unknown>>;

/** The words of a unit in one locale, as an editor has entered them. */
type UnitWords = {
  readonly name: string;
  readonly wordOne: string | null;
  readonly wordOther: string | null;
  readonly symbol: string | null;
};

/** A unit by its code; its words are null where nobody has entered them in the locale of the phrase. */
export type PhraseUnit = { readonly code: string; readonly words: UnitWords | null };

/** Puts a figure into words of a locale; null where there is nothing to say. */
export type PhraseFigure = (
  figure: StoredFigure,
  unit: PhraseUnit | null,
  locale: string,
  style: PhraseStyle,
) => string | null;
