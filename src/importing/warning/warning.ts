import type { Span } from '../../domain/evidence/span';
import { fill } from '../../domain/message';
import warningTexts from './warnings.json';

/** What an editor should look at, by its code; the list is closed. */
export type WarningCode = keyof typeof warningTexts;

/** The proposal that a warning concerns, by its place in the extraction's list. */
export type WarningSubject = {
  readonly kind: 'caption' | 'achievement' | 'honoree';
  readonly index: number;
};

/** A parameter of a message that has words of its own in each language. */
export type Words = { readonly en: string; readonly zh: string };

export type WarningParameters = Readonly<Record<string, string | number | Words>>;

const inLanguage = (parameters: WarningParameters, language: keyof Words): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  );

export type Warning = {
  readonly code: WarningCode;
  /** English, parameters filled in. */
  readonly message: string;
  /** Chinese (simplified), parameters filled in. */
  readonly messageZh: string;
  /** Null where the warning concerns the whole article. */
  readonly span: Span | null;
  /** Null where no proposal is concerned. */
  readonly subject: WarningSubject | null;
};

/**
 * Makes the warning of a code.
 *
 * @example warning('QUOTE_UNBALANCED', { start: 12, end: 13 }, { words: '“' })
 */
export const warning = (
  code: WarningCode,
  span: Span | null,
  parameters: WarningParameters = {},
  subject: WarningSubject | null = null,
): Warning => ({
  code,
  message: fill(warningTexts[code].en, inLanguage(parameters, 'en')),
  messageZh: fill(warningTexts[code].zh, inLanguage(parameters, 'zh')),
  span,
  subject,
});
