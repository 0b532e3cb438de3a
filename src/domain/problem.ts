import { fill, type Parameters } from './message';
import problemTexts from './problems.json';

/** Every failure that a user can cause, by its code. The list is closed; `docs/problems.md` holds exactly these. */
export type ProblemCode = keyof typeof problemTexts;

/**
 * An expected failure: what is wrong and what to do, in a sentence. It is returned, not thrown; the outer edge turns it into
 * an answer of its protocol.
 */
export type Problem = {
  readonly code: ProblemCode;
  /** Where it is: a field path (`body`), an offset (`120`) or a file name; null where it has no place. */
  readonly at: string | null;
  /** English, parameters filled in. */
  readonly message: string;
  /** Chinese (simplified), parameters filled in. */
  readonly messageZh: string;
  readonly parameters: Parameters;
};

/**
 * Makes the problem of a code.
 *
 * @example problem('SOURCE_EMPTY', { file: 'article.txt' })
 */
export const problem = (code: ProblemCode, parameters: Parameters = {}, at: string | null = null): Problem => ({
  code,
  at,
  message: fill(problemTexts[code].en, parameters),
  messageZh: fill(problemTexts[code].zh, parameters),
  parameters,
});

/** Whether a value is a problem, as it comes back from a protocol or an error's details. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  Object.hasOwn(problemTexts, String(value.code)) &&
  'message' in value;
