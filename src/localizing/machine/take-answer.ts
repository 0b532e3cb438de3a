import { type Problem, problem } from '../../domain/problem';
import { compareCodes, plainTextOf } from '../segments/inline';
import { parseInline } from '../segments/inline-notation';
import { longestWords } from '../segments/longest-words';

/**
 * A machine's answer as it may be stored, both in the notation of segments.
 *
 * @returns MACHINE_ANSWER_EMPTY, MACHINE_ANSWER_CODES where its codes are not those of the source, SEGMENT_TOO_LONG
 * @example takeAnswer('全乡<1>120人</1>', '<9>120 people</9>', 'body/1') // { code: 'MACHINE_ANSWER_CODES', … }
 */
export const takeAnswer = (source: string, answer: string, path: string): string | Problem => {
  const text = answer.replaceAll('\0', '');
  const target = parseInline(text);
  const isEmpty = !/\S/.test(plainTextOf(target)) && /\S/.test(plainTextOf(parseInline(source)));
  if (isEmpty) return problem('MACHINE_ANSWER_EMPTY', { path }, path);
  const { missing, extra, unpaired } = compareCodes(parseInline(source), target);
  const wrong = [...new Set([...missing, ...extra, ...unpaired])];
  if (wrong.length > 0) {
    const codes = wrong.map((code) => `<${code}>`).join(' ');
    return problem('MACHINE_ANSWER_CODES', { path, codes }, path);
  }
  return text.length > longestWords ? problem('SEGMENT_TOO_LONG', { limit: longestWords }, path) : text;
};
