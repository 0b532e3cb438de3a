import { problem } from '../../domain/problem';
import { longestWords } from '../segments/longest-words';
import type { Check } from './check';
import { checkBrackets } from './check-brackets';
import { checkCodes } from './check-codes';
import { checkConnectors } from './check-connectors';
import { type Checker, contextOf } from './check-context';
import { checkDoubledWords } from './check-doubled-words';
import { checkEnd } from './check-end';
import { checkFigures } from './check-figures';
import { checkForeignMarks } from './check-foreign-marks';
import type { CheckInput } from './check-input';
import { checkLength } from './check-length';
import { checkNames } from './check-names';
import { checkScripts } from './check-scripts';
import { checkTerms } from './check-terms';
import { checkTwoWays } from './check-two-ways';
import { checkUntranslated } from './check-untranslated';

/** All checks of words, in the order in which their findings are shown. */
const checkers: readonly Checker[] = [
  checkFigures,
  checkCodes,
  checkTerms,
  checkNames,
  checkScripts,
  checkConnectors,
  checkEnd,
  checkForeignMarks,
  checkBrackets,
  checkDoubledWords,
  checkLength,
  checkTwoWays,
];

/** Findings of one check that are told: who has so many begins anew. */
const mostFindings = 20;

/** What something that stands in the source's place is held to: the length of its field. */
const checkersOf: Readonly<Record<CheckInput['kind'], readonly Checker[]>> = {
  string: checkers,
  overridable: [checkLength],
  template: [],
  related: [],
};

/** Nothing else is looked for in what is no segment's words any more. */
const tooLong: Check = {
  ...problem('SEGMENT_TOO_LONG', { limit: longestWords }),
  level: 'error',
  parameters: { limit: longestWords },
  source: null,
  target: null,
  repair: null,
};

/**
 * All findings about a translation, errors and warnings, in milliseconds and linear in the text: fit to run with every key. Nothing
 * is found where there is no translation; one without words, or that is its source, is told so and no more.
 *
 * @example
 * runChecks({ source: '全乡有3.2万人。', target: 'The township has 3.2 million people.', sourceLocale: 'zh-Hans', targetLocale: 'en',
 *   kind: 'string', maxLength: null, terms: [], names: [], others: [] }) // [{ code: 'TRANSLATED_FIGURE_MAGNITUDE', level: 'error', … }]
 */
export const runChecks = (input: CheckInput): readonly Check[] => {
  if (input.target === null) return [];
  if (input.target.length > longestWords) return [tooLong];
  const context = contextOf(input, input.target);
  const untranslated = input.kind === 'string' ? checkUntranslated(context) : [];
  if (untranslated.length > 0) return untranslated;
  return checkersOf[input.kind].flatMap((check) => check(context).slice(0, mostFindings));
};
