import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly message: { readonly id: string; readonly keys: readonly string[]; readonly at: string };
};

/** A front-end that takes purges, or does not, as a test wants it. */
export type Receiver = {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** How requests are answered from now on; 204 when nothing is said. */
  answer: (answer: ServerResponse, path: string) => void;
  readonly stop: () => Promise<void>;
};

const accept = (answer: ServerResponse): void => void answer.writeHead(204).end();

/** @param port a free one, or that of a receiver that has been stopped */
export const startReceiver = async (port = 0): Promise<Receiver> => {
  const server = createServer(async (request, answer) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    receiver.received.push({ headers: request.headers, body, message: JSON.parse(body) });
    receiver.answer(answer, request.url ?? '');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // @NOTE The address of a server that listens on a port.
  const { port: own } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${own}/purge`,
    port: own,
    received: [],
    answer: accept,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
};

/** All keys of what was received, each once. */
export const keysIn = (received: readonly Received[]): readonly string[] => [
  ...new Set(received.flatMap(({ message }) => message.keys)),
];
