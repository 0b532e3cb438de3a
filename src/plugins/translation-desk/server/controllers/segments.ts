import type { Core } from '@strapi/strapi';
import { problem } from '../../../../domain/problem';
import { longestWords } from '../../../../localizing/segments/longest-words';
import type { PersonEvent } from '../../../../localizing/states/segment-event';
import { problemError } from '../../../../strapi/problem-error';
import { type Applied, applyEvents, type Happening } from '../../../../strapi/translating/apply-events';
import { dismissWarning } from '../../../../strapi/translating/dismiss-warning';
import { findSegment } from '../../../../strapi/translating/segment-store';
import { eventsOf } from '../../../../strapi/translating/translation-events';
import { runningTranslator } from '../../../../strapi/translating/translator';
import { lastIsReview, undoOf } from '../../../../strapi/translating/undo';
import type { History, SegmentAction } from '../../contract';
import { type AskedSegment, askedSegment } from '../asked-entry';
import { type DeskContext, member, requestWrong } from '../context';
import { holdReviewer, holdTranslator, mayReview } from '../permissions';
import { segmentAnswer } from '../segment-answer';

const actions = ['review', 'approve', 'reject', 'keep', 'accept-suggestion', 'drop-suggestion', 'undo'] as const;
const reviewing: readonly SegmentAction['action'][] = ['review', 'approve', 'reject'];
const origins = ['typed', 'memory', 'machine'] as const;

const logged: Readonly<Record<Exclude<SegmentAction['action'], 'undo' | 'accept-suggestion'>, Happening['action']>> = {
  review: 'reviewed',
  approve: 'approved',
  reject: 'rejected',
  keep: 'kept',
  'drop-suggestion': 'suggestion_dropped',
};

export const segments = ({ strapi }: { readonly strapi: Core.Strapi }) => {
  /** Lets something happen to the segment, unless somebody has changed it since the version that the request was made from. */
  const apply = async (
    context: DeskContext,
    { row, entryType }: AskedSegment,
    decide: (row: AskedSegment['row']) => Promise<Happening>,
  ): Promise<void> => {
    const version = member(context, 'version');
    const { entryDocumentId, targetLocale } = row;
    const entry = { entryType, entryDocumentId, targetLocale };
    const [applied]: readonly Applied[] = await applyEvents(
      strapi,
      entry,
      async (stored) => (stored.id === row.id && stored.version === version ? decide(stored) : null),
      runningTranslator(strapi),
    );
    if (applied?.problem) throw problemError(applied.problem, 409);
    if (applied === undefined || applied.outcome === 'conflict') throw await changedMeanwhile(context, row.id);
    context.body = await segmentAnswer(strapi, context, applied.row);
  };

  const changedMeanwhile = async (context: DeskContext, id: number): Promise<Error> => {
    const now = await findSegment(strapi, id);
    if (now === null) return problemError(problem('SEGMENT_UNKNOWN'), 404);
    const refusal = problem('SEGMENT_CHANGED', { version: now.version });
    const current = await segmentAnswer(strapi, context, now);
    return Object.assign(problemError(refusal, 409), { details: { ...refusal, current } });
  };

  const happeningOf = async (
    action: SegmentAction['action'],
    row: AskedSegment['row'],
    reason: string | null,
  ): Promise<Happening> => {
    if (action === 'undo') return undoOf(strapi, row);
    if (action === 'accept-suggestion')
      return { event: { kind: action }, action: row.suggestionOrigin ?? 'typed', reason };
    const kind: PersonEvent =
      action === 'review' || action === 'approve' ? { kind: action, errors: row.errors } : { kind: action };
    return { event: kind, action: logged[action], reason };
  };

  return {
    async change(context: DeskContext): Promise<void> {
      const asked = await askedSegment(strapi, context);
      const { row, entryType } = asked;
      holdTranslator(strapi, context, entryType, row.targetLocale, row.field);
      const [target, origin] = [member(context, 'target'), origins.find((one) => one === member(context, 'origin'))];
      if (typeof target !== 'string' || target.includes('\0') || origin === undefined)
        throw requestWrong('`{ "target": "…", "version": 1, "origin": "typed" }`');
      if (target.length > longestWords)
        throw problemError(problem('SEGMENT_TOO_LONG', { limit: longestWords }, 'target'));
      const text = /\S/.test(target) ? target : '';
      await apply(context, asked, async () => ({ event: { kind: 'save', text, origin }, action: origin }));
    },

    async act(context: DeskContext): Promise<void> {
      const asked = await askedSegment(strapi, context);
      const action = actions.find((one) => one === member(context, 'action'));
      if (action === undefined) throw requestWrong(`\`{ "action": "…", "version": 1 }\`: ${actions.join(', ')}`);
      const { row, entryType } = asked;
      const undoesReview = action === 'undo' && mayReview(context) && (await lastIsReview(strapi, row));
      if (reviewing.includes(action) || undoesReview) holdReviewer(context);
      else holdTranslator(strapi, context, entryType, row.targetLocale, row.field);
      const reason = member(context, 'reason');
      await apply(context, asked, (stored) =>
        happeningOf(action, stored, typeof reason === 'string' && reason !== '' ? reason : null),
      );
    },

    async dismiss(context: DeskContext): Promise<void> {
      const { row } = await askedSegment(strapi, context);
      holdReviewer(context);
      const [code, reason] = [member(context, 'code'), member(context, 'reason')];
      if (typeof code !== 'string') throw requestWrong('`{ "code": "…", "reason": "…" }`');
      if (typeof reason !== 'string' || !/\S/.test(reason))
        throw problemError(problem('TRANSLATION_REASON_MISSING', {}, 'reason'));
      const dismissed = await dismissWarning(strapi, row, code, reason, runningTranslator(strapi));
      if (dismissed === null) throw problemError(problem('SEGMENT_CHECK_UNKNOWN', { code }, 'code'));
      context.body = await segmentAnswer(strapi, context, dismissed);
    },

    async history(context: DeskContext): Promise<void> {
      const { row } = await askedSegment(strapi, context);
      const answer: History = {
        events: (await eventsOf(strapi, row)).map((event) => ({
          at: new Date(event.happenedAt).toISOString(),
          by: event.actor,
          action: event.action,
          stateBefore: event.stateBefore,
          stateAfter: event.stateAfter,
          textBefore: event.textBefore,
          textAfter: event.textAfter,
          reason: event.reason,
        })),
      };
      context.body = answer;
    },
  };
};
