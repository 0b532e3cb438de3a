import type { Span } from '../../domain/evidence/span';
import { englishForms } from './english-inflection';
import { foldWidth } from './fold-width';
import { isFormOf } from './mongolian-stem';
import { type TargetWord, targetWords } from './target-words';

type Compare = (word: string, base: string, isLast: boolean) => boolean;

const equalWords: Compare = (word, base) => word === base;

const english: Compare = (word, base) =>
  word === base || englishForms(word).some((form) => englishForms(base).includes(form));

/** Suffixes follow the last word of a term; those before it stand as they are. */
const mongolian: Compare = (word, base, isLast) => word === base || (isLast && isFormOf(word, base));

const comparisonOf = (locale: string): Compare => {
  const language = locale.toLowerCase().split('-')[0];
  if (language === 'en') return english;
  return language === 'mn' ? mongolian : equalWords;
};

const places = (text: string, rendering: string): readonly Span[] => {
  const [folded, sought] = [foldWidth(text), foldWidth(rendering)];
  const found: Span[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length))
    found.push({ start: at, end: at + sought.length });
  return found;
};

/** A target text, its words read once, in which many renderings are looked for. */
export type RenderingText = { readonly text: string; readonly words: readonly TargetWord[] };

export const renderingText = (text: string): RenderingText => ({ text, words: targetWords(text) });

/** Scripts without spaces are searched letter by letter. */
const isUnspaced = (rendering: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rendering);

/**
 * Where a rendering stands in a target text: in English whatever its case and number, in Mongolian with suffixes on its last word,
 * joined by U+202F or not. Punctuation between its words does not matter. Nothing of `Intl` is used.
 *
 * @param locale BCP 47 tag of the target
 * @example findRendering(renderingText('two March 8th Red-Banner Pacesetters'), 'March 8th Red-Banner Pacesetter', 'en') // one span
 */
export const findRendering = ({ text, words }: RenderingText, rendering: string, locale: string): readonly Span[] => {
  const sought = targetWords(rendering);
  if (sought.length === 0 || isUnspaced(rendering)) return rendering === '' ? [] : places(text, rendering);
  const matches = comparisonOf(locale);
  const found: Span[] = [];
  for (let at = 0; at + sought.length <= words.length; at += 1) {
    const fits = sought.every(({ word }, index) =>
      matches(words[at + index]?.word ?? '', word, index === sought.length - 1),
    );
    const [first, last] = [words[at], words[at + sought.length - 1]];
    if (fits && first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
  }
  return found;
};
