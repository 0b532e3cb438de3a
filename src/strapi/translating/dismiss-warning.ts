import type { Core } from '@strapi/strapi';
import { checkContext, checksOf, countsOf } from './check-segments';
import type { SegmentRow } from './segment-row';
import { changeSegment } from './segment-store';
import { eventOf, logEvents } from './translation-events';
import type { Translator } from './translator';

/** Dismisses a warning of a segment with a reason; null where it has none of that code. An error is never dismissed. */
export const dismissWarning = async (
  strapi: Core.Strapi,
  row: SegmentRow,
  code: string,
  reason: string,
  by: Translator,
): Promise<SegmentRow | null> => {
  const context = await checkContext(strapi, row, [row]);
  if (!checksOf(row, context).some((check) => check.code === code && check.level === 'warning')) return null;
  const at = new Date().toISOString();
  const others = (row.dismissals ?? []).filter((dismissal) => dismissal.code !== code);
  const dismissals = [...others, { code, by: by.name, at, reason }];
  const counts = countsOf(checksOf({ ...row, dismissals }, context));
  const after = await changeSegment(strapi, row, { dismissals, ...counts });
  if (after !== null)
    await logEvents(strapi, [eventOf({ action: 'warning_dismissed', actor: by.name, at, before: row, after, reason })]);
  return after;
};
