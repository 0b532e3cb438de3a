import type { Core } from '@strapi/strapi';
import { type Problem, problem } from '../../domain/problem';
import { problemError } from '../problem-error';
import type { EntryLocale, SegmentRow } from './segment-row';
import { segmentsOf } from './segment-store';

/** Why a translation is not ready, and the segments that keep it. */
export type UnreadyTranslation = {
  readonly problem: Problem;
  readonly segments: readonly Pick<SegmentRow, 'id' | 'path' | 'state' | 'errors'>[];
};

/** A slug is made by the system where nobody puts another in its place. */
const isReady = ({ kind, state, errors, targetText }: SegmentRow): boolean =>
  errors === 0 && ((state === 'approved' && !!targetText) || (kind === 'overridable' && state === 'untranslated'));

/** What keeps an entry's translation from being published: segments that nobody has approved, that have no words, or that have errors. Null where nothing does. */
export const unreadySegments = async (strapi: Core.Strapi, entry: EntryLocale): Promise<UnreadyTranslation | null> => {
  const open = (await segmentsOf(strapi, entry)).filter((row) => !isReady(row));
  if (open.length === 0) return null;
  const { targetLocale: locale } = entry;
  return {
    problem: problem('TRANSLATION_NOT_READY', { locale, count: open.length }, locale),
    segments: open.map(({ id, path, state, errors }) => ({ id, path, state, errors })),
  };
};

/** The refusal to publish; its details are those of the problem, and the list. */
export const unreadyError = (unready: UnreadyTranslation): Error =>
  Object.assign(problemError(unready.problem, 409), { details: { ...unready.problem, ...unready } });
