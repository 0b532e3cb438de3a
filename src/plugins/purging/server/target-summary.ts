import type { PurgeTarget } from '../../../delivery/purging/purge-target';
import { problem } from '../../../domain/problem';
import { daysOfPatience } from '../../../domain/purging/patience';
import type { TargetState, TargetSummary } from '../contract';

const told = (time: number): string => new Date(time).toISOString();

const stateOf = ({ enabled, givenUpAt, failingSince }: PurgeTarget): TargetState => {
  if (!enabled) return 'off';
  if (givenUpAt !== null) return 'given-up';
  return failingSince === null ? 'on' : 'failing';
};

const failureOf = (target: PurgeTarget): TargetSummary['failure'] => {
  const { name, failure, failedAt, failingSince, givenUpAt } = target;
  if (failure === null || failedAt === null || failingSince === null) return null;
  return {
    problem: givenUpAt === null ? failure : problem('PURGE_GIVEN_UP', { name, days: daysOfPatience }),
    at: told(failedAt),
    since: told(failingSince),
  };
};

/** A target as the settings page shows it: never with its secret. */
export const targetSummary = (target: PurgeTarget, waiting: number): TargetSummary => ({
  id: target.id,
  name: target.name,
  url: target.url,
  enabled: target.enabled,
  state: stateOf(target),
  waiting,
  sentAt: target.sentAt === null ? null : told(target.sentAt),
  failure: failureOf(target),
});
