import type { Span } from '../../domain/evidence/span';
import { type ProblemCode, problem } from '../../domain/problem';
import { compareCodes } from '../segments/inline';
import { parseInline } from '../segments/inline-notation';
import type { Check } from './check';
import type { Checker } from './check-context';

/** The first place of a code in the notation. A backslash before makes it text. */
const placeOf = (notation: string, code: number): Span | null => {
  const match = new RegExp(`(?<!\\\\)<(?:/?${code}|${code}/)>`).exec(notation);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
};

/** All codes of the source come back, each as often, none more, opened before it is closed. */
export const checkCodes: Checker = ({ source, target }) => {
  const { missing, extra, unpaired } = compareCodes(parseInline(source), parseInline(target));
  const check = (code: ProblemCode, number: number): Check => {
    const parameters = { code: number };
    const { message, messageZh } = problem(code, parameters);
    const places = { source: placeOf(source, number), target: placeOf(target, number) };
    return { code, level: 'error', message, messageZh, parameters, ...places, repair: null };
  };
  const counted = new Set([...missing, ...extra]);
  return [
    ...missing.map((code) => check('TRANSLATED_CODE_MISSING', code)),
    ...extra.filter((code) => !missing.includes(code)).map((code) => check('TRANSLATED_CODE_ADDED', code)),
    ...unpaired.filter((code) => !counted.has(code)).map((code) => check('TRANSLATED_CODE_UNPAIRED', code)),
  ];
};
