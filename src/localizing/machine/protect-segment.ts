import type { Span } from '../../domain/evidence/span';
import { type Problem, problem } from '../../domain/problem';
import { compareCodes } from '../segments/inline';
import { parseInline } from '../segments/inline-notation';

/** A stretch of the notation that is put in fixed words of the target language: a figure with its rendering. */
export type FixedWords = Span & { readonly words: string };

/** A segment as a machine is given it, and what its placeholders stand for. */
export type ProtectedSegment = {
  readonly text: string;
  readonly source: string;
  /** What comes in the place of each placeholder, from 0. */
  readonly kept: readonly string[];
};

const codes = /<\/\d{1,9}>|<\d{1,9}\/?>/g;
const escapes = /\\([\\<])/g;

/** Placeholders are letters and digits in brackets, which translators copy; those of the text itself are told apart by their number. */
const placeholder = (index: number): string => `[[${index}]]`;
/** As machines return them: with blanks, or wide brackets. */
const returned = /[[［【]\s{0,2}[[［【]\s{0,2}(\d{1,4})\s{0,2}[\]］】]\s{0,2}[\]］】]/g;

const codeSpans = (notation: string): readonly FixedWords[] =>
  Array.from(notation.matchAll(/\\[\\<]|<\/\d{1,9}>|<\d{1,9}\/?>/g))
    .filter(([found]) => !found.startsWith('\\'))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, words: found }));

const hasCodes = (text: string): boolean => text.replace(escapes, '').search(codes) >= 0;

/** The fixed words that neither hold a code nor overlap one another. */
const apart = (notation: string, fixed: readonly FixedWords[]): readonly FixedWords[] => {
  let end = 0;
  return fixed
    .toSorted((one, other) => one.start - other.start)
    .filter((span) => {
      if (span.start < end || span.end <= span.start || hasCodes(notation.slice(span.start, span.end))) return false;
      end = span.end;
      return true;
    });
};

/**
 * Puts placeholders in the place of a segment's codes and of stretches whose words are fixed.
 *
 * @param fixed in the notation: figures with their expected renderings
 * @example protectSegment('全乡<1>120人</1>', []).text // '全乡[[0]]120人[[1]]'
 */
export const protectSegment = (source: string, fixed: readonly FixedWords[] = []): ProtectedSegment => {
  const spans = [...codeSpans(source), ...apart(source, fixed)].toSorted((one, other) => one.start - other.start);
  let [text, end] = ['', 0];
  spans.forEach((span, index) => {
    text += source.slice(end, span.start).replace(escapes, '$1') + placeholder(index);
    end = span.end;
  });
  return { text: text + source.slice(end).replace(escapes, '$1'), source, kept: spans.map(({ words }) => words) };
};

const escaped = (text: string): string => text.replace(/\\(?=[\\<]|$)|<(?=\/?\d+\/?>)/g, '\\$&');

/**
 * Puts back into a machine's answer what its placeholders stand for; a problem where one is missing, comes twice or is unknown, or
 * the codes are not paired as in the source.
 *
 * @example restoreSegment(protectSegment('全乡<1>120人</1>'), '[[0]]120 people[[1]] in the township')
 * // '<1>120 people</1> in the township'
 */
export const restoreSegment = ({ source, kept }: ProtectedSegment, answer: string): string | Problem => {
  const seen = new Set<number>();
  let [text, end, isWhole] = ['', 0, true];
  for (const { 0: found, 1: number, index } of answer.matchAll(returned)) {
    const place = Number(number);
    const words = kept[place];
    isWhole = isWhole && words !== undefined && !seen.has(place);
    seen.add(place);
    text += escaped(answer.slice(end, index)) + (words ?? '');
    end = index + found.length;
  }
  text += escaped(answer.slice(end));
  const { missing, extra, unpaired } = compareCodes(parseInline(source), parseInline(text));
  if (isWhole && seen.size === kept.length && missing.length + extra.length + unpaired.length === 0) return text;
  return problem('MACHINE_ANSWER_CODES', { kept: kept.join(' ') });
};
