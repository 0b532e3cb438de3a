import type { Span } from '../../domain/evidence/span';

/** A word of a target text, as it is compared. */
export type TargetWord = Span & { readonly word: string };

/** Letters with their marks and joiners; U+202F, blanks and hyphens part words. An apostrophe within a word belongs to it. */
const words = /[\p{L}\p{N}\p{M}\u180e\u200d]+(?:['’][\p{L}\p{M}]+)*/gu;
/** The vowel separator and variation selectors change the form of Mongolian letters and not the word. */
const formOnly = /[\u180b-\u180f\u200d]/g;

/**
 * The words of a text in a script that parts words, small and without what changes their form alone.
 *
 * @example targetWords('Red-Banner Pacesetters').map(({ word }) => word) // ['red', 'banner', 'pacesetters']
 */
export const targetWords = (text: string): readonly TargetWord[] =>
  Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase().replace(formOnly, '').replaceAll('’', "'"),
  }));
