import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { diffWords } from '../../../localizing/diff/diff-words';
import type { CodeMeaning as StoredMeaning } from '../../../localizing/segments/code-meaning';
import type { Check as FoundCheck } from '../../../strapi/translating/check';
import { type CheckContext, checkContext, checksOf } from '../../../strapi/translating/check-segments';
import { countComments } from '../../../strapi/translating/comments';
import type { SegmentRow } from '../../../strapi/translating/segment-row';
import { segmentsOf } from '../../../strapi/translating/segment-store';
import type { Check, CodeMeaning, Segment } from '../contract';
import { placeOf } from './asked-entry';
import { type DeskContext, readsChinese } from './context';

const labelOf = (meaning: StoredMeaning): string => {
  if (meaning.kind === 'link') return `link ${meaning.link.url}`;
  return meaning.kind === 'mark' ? meaning.mark : 'break';
};

const codesIn = ({ sourceText, codes }: SegmentRow): readonly CodeMeaning[] => {
  const used = new Set([...sourceText.matchAll(/<\/?(\d+)\/?>/g)].map(([, code]) => Number(code)));
  return (codes ?? []).flatMap((meaning, index) =>
    used.has(index + 1) ? [{ code: index + 1, label: labelOf(meaning) }] : [],
  );
};

const spoken = ({ messageZh, message, ...check }: FoundCheck, chinese: boolean): Check => ({
  ...check,
  message: chinese ? messageZh : message,
});

/** A segment as the pages show it. */
export const segmentOf = (row: SegmentRow, context: CheckContext, comments: number, chinese: boolean): Segment => ({
  id: row.id,
  path: row.path,
  field: row.field,
  kind: row.kind,
  source: row.sourceText,
  codes: codesIn(row),
  diff: row.previousSourceText === null ? null : diffWords(row.previousSourceText, row.sourceText, sourceLocale),
  target: row.targetText,
  state: row.state,
  origin: row.origin,
  version: row.version,
  checks: checksOf(row, context).map((check) => spoken(check, chinese)),
  suggestion: row.suggestion === null ? null : { text: row.suggestion, origin: row.suggestionOrigin ?? 'typed' },
  comments,
  maxLength: row.maxLength,
});

/** One segment as it is now. */
export const segmentAnswer = async (strapi: Core.Strapi, context: DeskContext, row: SegmentRow): Promise<Segment> => {
  const comments = await countComments(strapi, row);
  const checks = await checkContext(strapi, row, await segmentsOf(strapi, placeOf(row)));
  return segmentOf(row, checks, comments.get(row.path) ?? 0, readsChinese(context));
};
