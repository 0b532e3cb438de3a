import { type Problem, problem } from '../../domain/problem';
import { checkTargetAddress } from '../../domain/purging/target-address';
import { signedHeaders } from './signature';

/** What a target is sent. */
export type Message = {
  readonly id: string;
  /** As `Surrogate-Key` names them; none in a test. */
  readonly keys: readonly string[];
  /** When the newest of the changes was made, ISO 8601. */
  readonly at: string;
};

export type Receiver = { readonly name: string; readonly url: string; readonly secret: string | null };

/** How long a target may take to answer, in milliseconds. */
export const patience = 10_000;

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
};

/**
 * Sends a message, once. Of the answer only the status is looked at: its body is not read, however long it is, and a redirect is not
 * followed, as it could lead where no administrator wanted to go.
 *
 * @param signal ends the attempt when the server stops
 * @returns why it was not taken; null when it was
 * @throws when the signal has ended it
 */
export const postPurge = async (
  { name, url, secret }: Receiver,
  message: Message,
  plainHosts: readonly string[],
  signal: AbortSignal,
): Promise<Problem | null> => {
  const refused = checkTargetAddress(url, plainHosts);
  if (refused) return refused;
  if (secret === null) return problem('PURGE_SECRET_UNREADABLE', { name });
  const body = JSON.stringify({ id: message.id, keys: message.keys, at: message.at });
  const tooLong = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Ulger',
        ...signedHeaders(secret, message.id, Date.now(), body),
      },
      body,
      signal: AbortSignal.any([tooLong, signal]),
    });
    await answer.body?.cancel();
    if (answer.ok) return null;
    const isRedirect = answer.status >= 300 && answer.status < 400;
    return problem(isRedirect ? 'PURGE_ANSWER_REDIRECT' : 'PURGE_ANSWER_STATUS', { name, status: answer.status });
  } catch (error) {
    if (signal.aborted) throw error;
    if (tooLong.aborted) return problem('PURGE_NO_ANSWER', { name, seconds: patience / 1_000 });
    return problem('PURGE_UNREACHABLE', { name, reason: reasonOf(error) });
  }
};
