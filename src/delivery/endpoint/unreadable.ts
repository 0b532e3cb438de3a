import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type ProblemCode, problem } from '../../domain/problem';
import { limits } from '../limits';

/** How long what a client goes on sending is taken in, so that it reads the answer before the connection is cut, in milliseconds. */
const lingering = 1_000;

type Refusal = { readonly status: string; readonly code: ProblemCode; readonly reason: string };

const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', code: 'REQUEST_TOO_LARGE', reason: '' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: '413 Payload Too Large', code: 'REQUEST_TOO_LARGE', reason: '' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', code: 'REQUEST_TOO_SLOW', reason: '' },
};
const unreadable: Refusal = { status: '400 Bad Request', code: 'BAD_REQUEST', reason: 'it is no HTTP' };

const bodyOf = ({ code, reason }: Refusal): string => {
  const { message } = problem(code, { reason, limit: limits.headers, milliseconds: limits.bodyTime });
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
};

const refuse = (error: Error & { readonly code?: string }, socket: Socket): void => {
  // @NOTE Node.js answers on the same socket what it has read before; only a connection that is gone cannot be written to.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refusals[error.code ?? ''] ?? unreadable;
  const body = bodyOf(refusal);
  socket.end(
    `HTTP/1.1 ${refusal.status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  socket.resume();
  setTimeout(() => socket.destroy(), lingering).unref();
};

const refuseExpectation = (_request: IncomingMessage, response: ServerResponse): void => {
  const reason = 'only 100-continue can be expected';
  response.writeHead(417, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(bodyOf({ status: '417', code: 'BAD_REQUEST', reason }));
};

/** Refuses, by code, what Node.js cannot read as a request: it would answer a status alone, and cut off whoever is still sending. */
export const refuseUnreadable = (server: Server): void => {
  server.on('clientError', refuse);
  server.on('checkExpectation', refuseExpectation);
};
