import type { Core } from '@strapi/strapi';
import type { Origin, SegmentState } from '../../localizing/states/segment-state';
import type { SegmentRow } from './segment-row';

const eventUid = 'api::translation-event.translation-event';

export type EventAction =
  | Origin
  | 'reviewed'
  | 'approved'
  | 'rejected'
  | 'outdated'
  | 'kept'
  | 'undone'
  | 'suggested'
  | 'suggestion_dropped'
  | 'removed'
  | 'warning_dismissed'
  | 'published_anyway';

/** Something that happened to a segment, as it is stored. */
export type TranslationEvent = {
  readonly entryType: string;
  readonly entryDocumentId: string;
  readonly targetLocale: string;
  readonly path: string;
  readonly action: EventAction;
  /** Who did it, as lists show; empty for a machine. */
  readonly actor: string;
  readonly happenedAt: string;
  readonly sourceText: string | null;
  readonly stateBefore: SegmentState | null;
  readonly stateAfter: SegmentState | null;
  readonly textBefore: string | null;
  readonly textAfter: string | null;
  readonly reason: string | null;
};

type Change = {
  readonly action: EventAction;
  readonly actor: string;
  readonly at: string;
  readonly before: SegmentRow;
  /** Null where the segment is gone. */
  readonly after: Pick<SegmentRow, 'state' | 'targetText'> | null;
  readonly reason?: string | null;
};

/** The event of a change of a segment. */
export const eventOf = ({ action, actor, at, before, after, reason = null }: Change): TranslationEvent => ({
  entryType: before.entryType,
  entryDocumentId: before.entryDocumentId,
  targetLocale: before.targetLocale,
  path: before.path,
  action,
  actor,
  happenedAt: at,
  sourceText: before.sourceText,
  stateBefore: before.state,
  stateAfter: after?.state ?? null,
  textBefore: before.targetText,
  textAfter: after?.targetText ?? null,
  reason,
});

export const logEvents = async (strapi: Core.Strapi, events: readonly TranslationEvent[]): Promise<void> => {
  if (events.length > 0) await strapi.db.query(eventUid).createMany({ data: [...events] });
};

type Place = Pick<TranslationEvent, 'entryType' | 'entryDocumentId' | 'targetLocale' | 'path'>;

/** The path of what happened to an entry as a whole. */
export const wholeEntry = '*';

/** What happened to a segment, and to the whole of its entry, the latest first. */
export const eventsOf = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale, path }: Place,
  limit = 200,
): Promise<readonly (TranslationEvent & { readonly id: number })[]> =>
  strapi.db.query(eventUid).findMany({
    where: { entryType, entryDocumentId, targetLocale, path: { $in: [path, wholeEntry] } },
    orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
    limit,
  });

/** Who brought the words of the latest file to each segment of an entry, by its path. */
export const bringersOf = async (
  strapi: Core.Strapi,
  { entryType, entryDocumentId, targetLocale }: Omit<Place, 'path'>,
): Promise<ReadonlyMap<string, string>> => {
  const brought: readonly TranslationEvent[] = await strapi.db.query(eventUid).findMany({
    where: { entryType, entryDocumentId, targetLocale, action: 'file' },
    orderBy: [{ happenedAt: 'asc' }, { id: 'asc' }],
  });
  return new Map(brought.map(({ path, actor }) => [path, actor]));
};
