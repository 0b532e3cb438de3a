import type { IncomingMessage } from 'node:http';
import type { ProblemCode } from '../../domain/problem';
import { limits } from '../limits';
import { drain } from './drain';

/** A request that was read to its end; HEAD is a GET whose answer is not sent. */
export type Incoming = {
  readonly method: string;
  /** Path and query string. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** A request that is not looked at any further: its HTTP status and its code. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'RefusedRequest';
  }
}

/** GraphQL over HTTP: questions come by POST or GET; HEAD asks what GET would, OPTIONS what is allowed. */
export const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS'];

const tooLarge = (): RefusedRequest => new RefusedRequest(413, 'REQUEST_TOO_LARGE', { limit: limits.body });

const readBody = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooEarly = (): void =>
      end(() => reject(new RefusedRequest(400, 'BAD_REQUEST', { reason: 'it ended too early' })));
    const end = (outcome: () => void): void => {
      clearTimeout(patience);
      request.removeAllListeners('data');
      request.off('close', tooEarly);
      outcome();
    };
    const patience = setTimeout(
      () => end(() => reject(new RefusedRequest(408, 'REQUEST_TOO_SLOW', { milliseconds: limits.bodyTime }))),
      limits.bodyTime,
    );
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.body) end(() => void drain(request).then(() => reject(tooLarge())));
      else chunks.push(chunk);
    });
    request.once('end', () =>
      end(() => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString() ?? '')),
    );
    request.once('error', tooEarly);
    request.once('close', tooEarly);
  });

/**
 * Reads a request: its body to the end, which has to come soon and to be small.
 *
 * @throws RefusedRequest for another method, a body that is too large or comes too slowly
 */
export const readIncoming = async (request: IncomingMessage): Promise<Incoming> => {
  const { method = 'GET', url = '/', headers } = request;
  const isAllowed = methods.includes(method);
  if (!isAllowed || Number(headers['content-length']) > limits.body) {
    await drain(request);
    throw isAllowed ? tooLarge() : new RefusedRequest(405, 'METHOD_NOT_ALLOWED', { method });
  }
  return {
    method: method === 'HEAD' ? 'GET' : method,
    url,
    headers,
    body: method === 'POST' ? await readBody(request) : '',
  };
};
