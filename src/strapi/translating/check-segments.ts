import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { HonoreeName } from '../../localizing/checks/check-input';
import { runChecks } from '../../localizing/checks/run-checks';
import type { GlossaryTerm } from '../../localizing/glossary/glossary-term';
import type { Check } from './check';
import { type Elsewhere, translatedElsewhere } from './elsewhere';
import { glossaryOf } from './glossary';
import { honoreeNames } from './honoree-names';
import { joinedSources } from './joined-sources';
import { type EntryLocale, type SegmentRow, segmentUid } from './segment-row';

/** What the words of an entry are checked against. */
export type CheckContext = {
  readonly targetLocale: string;
  readonly terms: readonly GlossaryTerm[];
  readonly names: readonly HonoreeName[];
  readonly elsewhere: Elsewhere;
  /** The source that a segment's words tell: its own, and that of those after it which are told with it. */
  readonly sourceOf: (row: SegmentRow) => string;
};

/** @param rows all segments of the entry in the locale, or some of them */
export const checkContext = async (
  strapi: Core.Strapi,
  entry: EntryLocale,
  rows: readonly SegmentRow[],
): Promise<CheckContext> => ({
  targetLocale: entry.targetLocale,
  terms: await glossaryOf(strapi, entry.targetLocale),
  names: await honoreeNames(strapi, entry),
  elsewhere: await translatedElsewhere(strapi, entry.targetLocale, rows),
  sourceOf: joinedSources(rows),
});

/** What the checks find in a segment as it is, dismissed warnings among it; nothing where it has no words of its own. */
export const checksOf = (row: SegmentRow, context: CheckContext): readonly Check[] => {
  if (row.targetText === null || row.targetText === '') return [];
  const { length } = row.sourceText;
  return runChecks({
    source: context.sourceOf(row),
    target: row.targetText,
    sourceLocale,
    targetLocale: context.targetLocale,
    kind: row.kind,
    maxLength: row.maxLength,
    terms: context.terms,
    names: context.names,
    others: context.elsewhere(row),
  }).map((finding) => {
    const { by, at, reason } = (row.dismissals ?? []).find(({ code }) => code === finding.code) ?? {};
    const isDismissed = finding.level === 'warning' && by !== undefined && at !== undefined && reason !== undefined;
    return {
      ...finding,
      source: finding.source !== null && finding.source.end <= length ? finding.source : null,
      dismissed: isDismissed ? { by, at, reason } : null,
    };
  });
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
