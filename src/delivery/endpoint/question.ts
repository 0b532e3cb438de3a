import { limits } from '../limits';
import { type Incoming, RefusedRequest } from './incoming';
import { isReadableType, isUnpacked } from './media-type';
import { nestingOf } from './nesting';

/** What a request asks, as it is usually put. */
export type Question = {
  /** The text of the document; null where it is named by its hash. */
  readonly query: string | null;
  /** The hash of the document, where it is named by it. */
  readonly documentId: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As Apollo's clients name a document. */
const hashOf = (extensions: unknown): unknown =>
  isObject(extensions) && isObject(extensions.persistedQuery) ? extensions.persistedQuery.sha256Hash : null;

const questionOf = (asked: unknown): Question | null => {
  if (!isObject(asked)) return null;
  const { query, variables, operationName, extensions } = asked;
  if (variables != null && !isObject(variables)) return null;
  if (extensions != null && !isObject(extensions)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  const documentId = asked.documentId ?? hashOf(extensions);
  if (typeof query !== 'string' && (query != null || typeof documentId !== 'string')) return null;
  return {
    query: typeof query === 'string' ? query : null,
    documentId: typeof documentId === 'string' ? documentId : null,
    variables: variables ?? {},
    operationName: operationName ?? null,
  };
};

const refuseDeep = (json: string): void => {
  if (nestingOf(json) > limits.nesting)
    throw new RefusedRequest(400, 'QUERY_TOO_LARGE', { what: 'levels of JSON', limit: limits.nesting });
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // @NOTE yoga would tell what JSON.parse said, with the words of the request.
    throw new RefusedRequest(400, 'BAD_REQUEST', { reason: 'its body is no JSON' });
  }
};

const ofUrl = (url: string): Question | null => {
  const start = url.indexOf('?');
  if (start === -1) return null;
  const asked = new URLSearchParams(url.slice(start + 1));
  const json = (name: string): unknown => {
    const text = asked.get(name);
    if (!text) return null;
    refuseDeep(text);
    try {
      return JSON.parse(text);
    } catch {
      // @NOTE yoga would take it for a fault of its own.
      throw new RefusedRequest(400, 'BAD_REQUEST', { reason: `${name} are no JSON` });
    }
  };
  return questionOf({
    query: asked.get('query'),
    documentId: asked.get('documentId'),
    operationName: asked.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  });
};

/**
 * The question of a request in one of the two usual forms: JSON by POST, or the query string of a GET.
 *
 * @returns null for all others, which GraphQL over HTTP has its own words for
 * @throws RefusedRequest for a body that is no JSON, by its type or in itself, JSON that is nested too deeply, variables of a GET that are none
 */
export const readQuestion = ({ method, url, headers, body }: Incoming): Question | null => {
  if (method === 'GET') return ofUrl(url);
  if (method !== 'POST') return null;
  const type = headers['content-type'] ?? '';
  // @NOTE yoga would read forms too, which pages of any origin can send without asking first.
  if (type !== 'application/json' && !isReadableType(type))
    throw new RefusedRequest(415, 'UNSUPPORTED_MEDIA_TYPE', { type });
  const encoding = headers['content-encoding'];
  if (!isUnpacked(encoding)) throw new RefusedRequest(415, 'UNSUPPORTED_MEDIA_TYPE', { type: `${type}, ${encoding}` });
  refuseDeep(body);
  return questionOf(parsed(body));
};
