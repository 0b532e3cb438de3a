import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { figuresAgree } from '../../localizing/figures/figures-agree';
import { figureLanguage } from '../../localizing/figures/language';
import type { Check } from './check';
import { type EntryLocale, type SegmentRow, segmentUid } from './segment-row';

/** What the words of an entry are checked against. */
export type CheckContext = { readonly targetLocale: string };

export const checkContext = async (
  _strapi: Core.Strapi,
  { targetLocale }: EntryLocale,
  _rows: readonly SegmentRow[],
): Promise<CheckContext> => ({ targetLocale });

/** Codes as blanks, so that their numbers are no figures and places stay. */
const withoutCodes = (text: string): string => text.replace(/<\/?\d+\/?>/g, (code) => ' '.repeat(code.length));

/** What the checks find in a segment as it is, dismissed warnings among it; nothing where it has no words of its own. */
export const checksOf = (row: SegmentRow, { targetLocale }: CheckContext): readonly Check[] => {
  const [from, to] = [figureLanguage(sourceLocale), figureLanguage(targetLocale)];
  if (row.targetText === null || row.targetText === '' || from === null || to === null) return [];
  const { problems } = figuresAgree({
    source: withoutCodes(row.sourceText),
    sourceLanguage: from,
    target: withoutCodes(row.targetText),
    targetLanguage: to,
  });
  return problems.map(({ code, message, messageZh, source, target, parameters }) => ({
    code,
    level: 'error',
    message,
    messageZh,
    source,
    target,
    parameters,
    repair: null,
    dismissed: null,
  }));
};

/** How many errors and undismissed warnings there are among checks. */
export const countsOf = (checks: readonly Check[]): Pick<SegmentRow, 'errors' | 'warnings'> => ({
  errors: checks.filter(({ level }) => level === 'error').length,
  warnings: checks.filter(({ level, dismissed }) => level === 'warning' && dismissed === null).length,
});

/** Stores how many errors and warnings segments have, where that has changed. It is no change of the segment. */
export const storeCounts = async (
  strapi: Core.Strapi,
  rows: readonly SegmentRow[],
  context: CheckContext,
): Promise<readonly SegmentRow[]> => {
  const counted: SegmentRow[] = [];
  for (const row of rows) {
    const counts = countsOf(checksOf(row, context));
    if (counts.errors !== row.errors || counts.warnings !== row.warnings)
      await strapi.db.query(segmentUid).updateMany({ where: { id: row.id }, data: counts });
    counted.push({ ...row, ...counts });
  }
  return counted;
};
