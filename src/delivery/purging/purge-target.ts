import { isProblem, type Problem, type ProblemCode, problem } from '../../domain/problem';

/** Where purges are sent to, and how it has fared. Times are milliseconds since 1970. */
export type PurgeTarget = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  /** As it is stored: encrypted. */
  readonly secret: string;
  readonly enabled: boolean;
  /** When it last took a purge; null when it never did. */
  readonly sentAt: number | null;
  /** Since when nothing has been taken; null when the last attempt went well. */
  readonly failingSince: number | null;
  readonly failedAt: number | null;
  /** Why the last attempt failed. */
  readonly failure: Problem | null;
  readonly givenUpAt: number | null;
};

export type TargetRow = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  readonly enabled: boolean | number;
  readonly sent_at: Time;
  readonly failing_since: Time;
  readonly failed_at: Time;
  readonly failure: string | null;
  readonly given_up_at: Time;
};

/** PostgreSQL tells large numbers as words. */
type Time = number | string | null;

const numberOf = (time: Time): number | null => (time === null ? null : Number(time));

/** What is kept of a problem: its sentences are made anew, as a later version says them. */
export const storedFailure = ({ code, parameters }: Problem): string => JSON.stringify({ code, parameters });

const failureOf = (stored: string | null): Problem | null => {
  if (stored === null) return null;
  // @NOTE Written by `storedFailure` only; a code that a later version has no more is looked for below.
  const { code, parameters } = JSON.parse(stored) as { code: ProblemCode; parameters: Problem['parameters'] };
  return isProblem({ code, message: '' }) ? problem(code, parameters) : null;
};

export const targetOf = (row: TargetRow): PurgeTarget => ({
  id: row.id,
  name: row.name,
  url: row.url,
  secret: row.secret,
  enabled: Boolean(row.enabled),
  sentAt: numberOf(row.sent_at),
  failingSince: numberOf(row.failing_since),
  failedAt: numberOf(row.failed_at),
  failure: failureOf(row.failure),
  givenUpAt: numberOf(row.given_up_at),
});
