import type { Problem } from '../../domain/problem';

/**
 * What the server and the settings page say to one another. All addresses begin with `/purging`, take the admin UI's session, and
 * answer a failure as Strapi does, with the whole `Problem` as `details`. Times are ISO 8601.
 */

export type TargetState =
  /** Takes what it is sent. */
  | 'on'
  /** The last attempt failed; it is tried again. */
  | 'failing'
  /** Has failed for days and is not tried any more. */
  | 'given-up'
  | 'off';

/** `GET /targets` → `{ targets: TargetSummary[] }`. */
export type TargetSummary = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly enabled: boolean;
  readonly state: TargetState;
  /** Purges that wait to be sent. */
  readonly waiting: number;
  /** When it last took a purge. */
  readonly sentAt: string | null;
  /** Why the last attempt failed, and since when nothing was taken. */
  readonly failure: { readonly problem: Problem; readonly at: string; readonly since: string } | null;
};

export type TargetList = { readonly targets: readonly TargetSummary[] };

/** `POST /targets`, `PUT /targets/:id`. */
export type TargetFields = { readonly name: string; readonly url: string; readonly enabled: boolean };

/** `POST /targets` → 201, `POST /targets/:id/secret` → 200: the secret is told only this once. */
export type TargetSecret = { readonly id: number; readonly secret: string };

/** `POST /targets/:id/test` → 200, whatever became of it. */
export type TestOutcome = { readonly failure: Problem | null };
