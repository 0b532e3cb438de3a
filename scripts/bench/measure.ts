import { isDeepStrictEqual } from 'node:util';
import type { Child } from './children';
import { type Answer, type Connection, connection, type Round, runRound } from './load';
import type { BenchQuery } from './queries';

/** What one side has shown for a query. */
export type Side = {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time for one request; null where the system does not tell. */
  readonly cpuMs: { readonly node: number | null; readonly postgres: number | null };
};

export type QueryResult = Side & {
  readonly name: string;
  readonly statements: number;
  /** Requests per second, and processor time of one request, against the bare server: 1 is the machine's limit. */
  readonly ratioToLimit: number;
  readonly cpuRatioToLimit: number | null;
  /** How many times as fast as Strapi's own resolvers; null where they were not measured. */
  readonly ratioToStrapi: number | null;
  /** A kept answer against one that a bare server keeps. */
  readonly cachedRatio: number;
  readonly limit: Side;
  readonly strapi: Side | null;
  readonly cached: Side;
  readonly bareCached: Side;
};

/** The servers that are measured, on one PostgreSQL. */
export type Servers = {
  /** Ulger that keeps no answers. */
  readonly ulger: Child;
  /** Ulger that keeps answers. */
  readonly keeping: Child;
  readonly limit: Child;
  readonly strapi: Child | null;
  readonly postgresPid: number | null;
};

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const sideOf = (rounds: readonly Round[]): Side => {
  const requests = rounds.reduce((sum, one) => sum + one.requests, 0);
  const times = rounds.flatMap((one) => one.times).sort((a, b) => a - b);
  const cpu = (which: 'node' | 'postgres'): number | null =>
    rounds.some((one) => one.cpu[which] === null)
      ? null
      : rounds.reduce((sum, one) => sum + (one.cpu[which] ?? 0), 0) / requests;
  return {
    rps: middle(rounds.map((one) => one.requests / one.seconds)),
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    cpuMs: { node: cpu('node'), postgres: cpu('postgres') },
  };
};

/** Processor time of Node and PostgreSQL together, in milliseconds for one request. */
export const cpuOf = ({ cpuMs }: Side): number | null =>
  cpuMs.node === null || cpuMs.postgres === null ? null : cpuMs.node + cpuMs.postgres;

type Ask = (n: number) => Promise<Answer>;

/** How many answers are compared with the bare server's before anything is measured. */
const compared = 30;

/** What a round of each side takes, in milliseconds. */
const roundTime = 1_500;

/** And for how long each side is asked before it is measured, in milliseconds: until its code is compiled. */
const warmUpTime = 1_000;

/** Asks of Strapi before it is measured: it has nothing to warm up but its code, and some answers take seconds. */
const strapiWarmUp = 2;

const assertEqual = ({ name, field }: BenchQuery, told: Answer, expected: Answer): void => {
  // @NOTE Both answer JSON; what it holds is compared, not looked into.
  const data = (JSON.parse(told.body) as { data?: Readonly<Record<string, unknown>> }).data?.[field];
  if (!isDeepStrictEqual(data, JSON.parse(expected.body)))
    throw new Error(`${name}: the answers differ\n${told.body.slice(0, 600)}\n${expected.body.slice(0, 600)}`);
};

/** Asks one query of all servers in turn, after their answers have been found equal. @throws where they are not */
export const measure = async (query: BenchQuery, servers: Servers, rounds: number): Promise<QueryResult> => {
  const question = (n: number, document = query.document): string =>
    JSON.stringify({ query: document, variables: query.variables(n) });
  const bare = (n: number): string => JSON.stringify({ statement: query.statement, values: query.values(n) });
  const connections = [servers.ulger, servers.keeping, servers.limit].map(({ port }) => connection(port));
  // @NOTE Three servers, three connections.
  const [ulger, keeping, limit] = connections as [Connection, Connection, Connection];
  const strapi = servers.strapi && connection(servers.strapi.port);

  const askUlger: Ask = (n) => ulger.post('/graphql', question(n));
  const askLimit: Ask = (n) => limit.post('/', bare(n));
  const askKept: Ask = () => keeping.post('/graphql', question(0));
  const askBareKept: Ask = () => limit.post('/cached', bare(0));
  const askStrapi: Ask | null = strapi && ((n) => strapi.post('/strapi', question(n, query.strapi)));

  let statements = 0;
  for (let n = 0; n < compared; n += 1) {
    const [told, expected] = [await askUlger(n), await askLimit(n)];
    statements = Number(/desc="(\d+)/.exec(told.serverTiming)?.[1] ?? 0);
    assertEqual(query, told, expected);
    await askKept(n);
    await askBareKept(n);
  }
  const [kept, bareKept] = [await askKept(0), await askBareKept(0)];
  if (kept.cache !== 'HIT') throw new Error(`${query.name}: the answer was not kept`);
  assertEqual(query, kept, bareKept);
  for (let n = 0; askStrapi && n < strapiWarmUp; n += 1) {
    const { body } = await askStrapi(n);
    if (!/^\{"data":\{"[^"]+":\[\{/.test(body)) throw new Error(`${query.name}: Strapi says ${body.slice(0, 600)}`);
  }

  for (const ask of [askLimit, askUlger, askBareKept, askKept])
    await runRound(ask, warmUpTime, { node: 0, postgres: null });
  const sides = [
    { ask: askLimit, pid: servers.limit.pid, rounds: [] as Round[] },
    { ask: askUlger, pid: servers.ulger.pid, rounds: [] as Round[] },
    { ask: askBareKept, pid: servers.limit.pid, rounds: [] as Round[] },
    { ask: askKept, pid: servers.keeping.pid, rounds: [] as Round[] },
    ...(askStrapi && servers.strapi ? [{ ask: askStrapi, pid: servers.strapi.pid, rounds: [] as Round[] }] : []),
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) {
      side.rounds.push(await runRound(side.ask, roundTime, { node: side.pid, postgres: servers.postgresPid }));
    }
  }
  for (const one of [...connections, strapi]) one?.close();

  const [limitSide, own, bareCached, cached, strapiSide = null] = sides.map((side) => sideOf(side.rounds));
  if (!limitSide || !own || !bareCached || !cached) throw new Error('A side was not measured');
  const [ownCpu, limitCpu] = [cpuOf(own), cpuOf(limitSide)];
  return {
    name: query.name,
    ...own,
    statements,
    ratioToLimit: own.rps / limitSide.rps,
    cpuRatioToLimit: !ownCpu || limitCpu === null ? null : limitCpu / ownCpu,
    ratioToStrapi: strapiSide && own.rps / strapiSide.rps,
    cachedRatio: cached.rps / bareCached.rps,
    limit: limitSide,
    strapi: strapiSide,
    cached,
    bareCached,
  };
};
