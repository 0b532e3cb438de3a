import { type Problem, problem } from '../problem';

const longest = 2_000;

/** The machine itself and its neighbours on the cable: addresses that answer to nobody else. */
const isLocal = (host: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|169\.254(\.\d+){2}|\[::1?\]|\[::ffff:.*|\[fe80:.*)$/.test(
    host.replace(/\.$/, ''),
  );

/**
 * Refuses an address that purges are not sent to: without TLS, or on this machine, unless the operator has allowed its host; with a
 * password, which would stand in lists and logs.
 *
 * @param plainHosts hosts of `PURGE_PLAIN_HOSTS`, as URLs name them: `localhost`, `[::1]`
 */
export const checkTargetAddress = (address: string, plainHosts: readonly string[]): Problem | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isHttp || url.username || url.password || url.hash || address.length > longest)
    return problem('PURGE_URL_WRONG', {}, 'url');
  if (plainHosts.includes(url.hostname) || (url.protocol === 'https:' && !isLocal(url.hostname))) return null;
  return problem('PURGE_URL_NOT_ALLOWED', { host: url.hostname }, 'url');
};
