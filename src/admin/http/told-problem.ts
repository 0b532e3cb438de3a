import { isProblem, type Problem, problem } from '../../domain/problem';

/** What a value has under a name; undefined where it has none. */
export const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

/** What is told with one of Strapi's refusals, in its body: `{ error: { details } }`. */
export const detailsIn = (body: unknown): unknown => within(within(body, 'error'), 'details');

/**
 * The problem that a refusal tells; details may hold more beside it. Strapi tells none where the session has ended, which it has
 * where its client could not renew it. Null where nothing is known.
 *
 * @example toldProblem(401, null)?.code // 'SESSION_ENDED'
 */
export const toldProblem = (status: number | null, body: unknown): Problem | null => {
  const details = detailsIn(body);
  const beside = within(details, 'problem');
  if (isProblem(beside)) return beside;
  if (isProblem(details)) return details;
  return status === 401 ? problem('SESSION_ENDED') : null;
};
