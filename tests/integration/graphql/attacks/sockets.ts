import { connect } from 'node:net';

/** What is written to a connection, and for how many milliseconds it is quiet afterwards. */
type Piece = string | Uint8Array | number;

/** An attack below HTTP: the statuses that may be told, in the order of the requests; none where the connection may just end. */
export type Conversation = {
  readonly what: string;
  readonly pieces: readonly Piece[];
  readonly statuses: readonly number[] | null;
};

const question = '{"query":"{ locales { code } }"}';
const start = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
const whole = `${start}Content-Length: ${question.length}\r\n\r\n${question}`;
const drip = (text: string, pause: number): readonly Piece[] => [...text].flatMap((letter) => [letter, pause]);
const get = 'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\n';
const last = `${get}Connection: close\r\n\r\n`;

const talk = (what: string, statuses: readonly number[] | null, ...pieces: readonly Piece[]): Conversation => ({
  what,
  pieces,
  statuses,
});

export const conversations: readonly Conversation[] = [
  talk(
    'a byte of the body every 300 ms',
    [408],
    `${start}Content-Length: ${question.length}\r\n\r\n`,
    ...drip(question.slice(0, 8), 300),
  ),
  talk(
    'a chunk every 300 ms',
    [408],
    `${start}Transfer-Encoding: chunked\r\n\r\n`,
    ...drip('{"query"', 300).map((piece) => (typeof piece === 'string' ? `1\r\n${piece}\r\n` : piece)),
  ),
  ...['http://[/graphql?query={__typename}', 'http://[::1/graphql', 'http://xn--a/graphql'].map((address) =>
    talk(`the address ${address}`, [400], `GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
  ),
  talk('a body that does not come', [408], `${start}Content-Length: 90\r\n\r\n{"`),
  talk('a chunked body that does not end', [408], `${start}Transfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n`),
  talk(
    'chunks without end',
    [413],
    `${start}Transfer-Encoding: chunked\r\n\r\n`,
    ...Array.from({ length: 60 }, () => `1000\r\n${'x'.repeat(0x1000)}\r\n`),
  ),
  talk('a chunk of a wrong length', [400], `${start}Transfer-Encoding: chunked\r\n\r\n3\r\n${question}\r\n0\r\n\r\n`),
  talk(
    'a chunk whose length is no number',
    [400],
    `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n${question}\r\n0\r\n\r\n`,
  ),
  talk('a chunk of 2^64 bytes', [400], `${start}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n`),
  talk('both lengths', [400], `${start}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`),
  talk('two lengths', [400], `${start}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`),
  talk('a negative length', [400], `${start}Content-Length: -1\r\n\r\n`),
  talk('a length of 10^30', [400, 413], `${start}Content-Length: 1${'0'.repeat(30)}\r\n\r\n{}`),
  talk('a body longer than its length', [400, 400], `${start}Content-Length: 2\r\n\r\n{}{"query":"{ a }"}`),
  talk('an encoding of transfer that is none', [400, 501], `${start}Transfer-Encoding: gzip\r\n\r\n${question}`),
  talk(
    '20 requests in one',
    Array.from({ length: 20 }, () => 200),
    `${get}\r\n`.repeat(19) + last,
  ),
  talk(
    'requests behind a refused one',
    [415],
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nxx${last}`,
  ),
  talk('a request behind an answered one', [200, 200], `${whole}${last}`),
  talk(
    '100-continue',
    [100, 200],
    `${start}Expect: 100-continue\r\nConnection: close\r\nContent-Length: ${question.length}\r\n\r\n`,
    50,
    question,
  ),
  talk('100-continue for too much', [100, 413], `${start}Expect: 100-continue\r\nContent-Length: 900000\r\n\r\n`),
  talk('another expectation', [417], `${start}Expect: a-miracle\r\nContent-Length: 2\r\n\r\n{}`),
  talk('an address of 100 KB', [431], `GET /graphql?query=${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`),
  talk('a header of 100 KB', [431], `${get}X: ${'a'.repeat(100_000)}\r\n\r\n`),
  talk('5,000 headers', [431], `${get}${Array.from({ length: 5_000 }, (_, index) => `X${index}: a\r\n`).join('')}\r\n`),
  talk('a NUL in a header', [400], `${get}X: a\u0000b\r\n\r\n`),
  talk('a header without a colon', [400], `${get}nothing\r\n\r\n`),
  talk('a method of other letters', [400], 'gét /graphql HTTP/1.1\r\nHost: a\r\n\r\n'),
  talk('no host', null, 'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nConnection: close\r\n\r\n'),
  talk('HTTP 0.9', [200, 400], 'GET /graphql\r\n\r\n'),
  talk('HTTP 9.9', [400], 'GET /graphql HTTP/9.9\r\nHost: a\r\n\r\n'),
  talk('the preface of HTTP/2', [400], 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  talk(
    'a greeting of TLS',
    [400],
    Uint8Array.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03, 0x0d, 0x0a]),
  ),
  talk('nothing but line ends', null, '\r\n'.repeat(20)),
  talk('half a request', null, whole.slice(0, 40)),
  talk('half a body, and gone', null, whole.slice(0, -10)),
];

export type Said = { readonly text: string; readonly statuses: readonly number[]; readonly milliseconds: number };

/** Says all pieces on one connection, and listens until it ends, or is quiet for `quiet` milliseconds where nothing has to be said. */
export const converse = async (url: string, { pieces, statuses }: Conversation, quiet = 200): Promise<Said> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const begun = performance.now();
  let text = '';
  let ended = 0;
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      ended = performance.now();
      resolve();
    });
  });
  socket.on('error', () => undefined);
  for (const piece of pieces) {
    if (socket.destroyed || !socket.writable) break;
    if (typeof piece === 'number') await new Promise((resolve) => setTimeout(resolve, piece));
    else socket.write(piece);
  }
  const longest = statuses === null ? quiet : 3_000;
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, longest))]);
  socket.destroy();
  const told = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return { text, statuses: told, milliseconds: (ended || performance.now()) - begun };
};
