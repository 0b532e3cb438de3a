import { cpus, totalmem } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import pg from 'pg';
import { type Child, startChild } from './bench/children';
import { limitTables } from './bench/limit';
import { type Answer, type Connection, connection, type Round, runRound } from './bench/load';
import { newsroomStatements, sizeOf } from './bench/newsroom';
import { benchPostgres } from './bench/postgres';
import { memoryOf } from './bench/processor-time';
import { type BenchQuery, benchQueries } from './bench/queries';
import { writeDocs } from './bench/write-docs';

const warmUp = 30;

type Side = {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time for one request. */
  readonly cpuMs: { readonly node: number | null; readonly postgres: number | null };
};

type QueryResult = Side & {
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

const cpuOf = ({ cpuMs }: Side): number | null =>
  cpuMs.node === null || cpuMs.postgres === null ? null : cpuMs.node + cpuMs.postgres;

type Servers = {
  readonly ulger: Child;
  /** Ulger that keeps answers. */
  readonly keeping: Child;
  readonly limit: Child;
  readonly strapi: Child | null;
  readonly postgresPid: number | null;
};

type Ask = (n: number) => Promise<Answer>;

/** What a round of each side takes, in milliseconds. */
const roundTime = 1_500;

/** And for how long each side is asked before it is measured, in milliseconds: until its code is compiled. */
const warmUpTime = 1_000;

/** Asks of Strapi before it is measured: it has nothing to warm up but its code, and some answers take seconds. */
const strapiWarmUp = 2;

const measure = async (query: BenchQuery, servers: Servers, rounds: number): Promise<QueryResult> => {
  const question = (n: number, document = query.document): string =>
    JSON.stringify({ query: document, variables: query.variables(n) });
  const bare = (n: number): string => JSON.stringify({ statement: query.statement, values: query.values(n) });
  const connections = [servers.ulger, servers.keeping, servers.limit].map(({ port }) => connection(port));
  const [ulger, keeping, limit] = connections as [Connection, Connection, Connection];
  const strapi = servers.strapi && connection(servers.strapi.port);

  const askUlger: Ask = (n) => ulger.post('/graphql', question(n));
  const askLimit: Ask = (n) => limit.post('/', bare(n));
  const askKept: Ask = () => keeping.post('/graphql', question(0));
  const askBareKept: Ask = () => limit.post('/cached', bare(0));
  const askStrapi: Ask | null = strapi && ((n) => strapi.post('/strapi', question(n, query.strapi)));

  let statements = 0;
  for (let n = 0; n < warmUp; n += 1) {
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

const assertEqual = ({ name, field }: BenchQuery, told: Answer, expected: Answer): void => {
  // @NOTE Both answer JSON; what it holds is compared, not looked into.
  const data = (JSON.parse(told.body) as { data?: Readonly<Record<string, unknown>> }).data?.[field];
  if (!isDeepStrictEqual(data, JSON.parse(expected.body)))
    throw new Error(`${name}: the answers differ\n${told.body.slice(0, 600)}\n${expected.body.slice(0, 600)}`);
};

const fill = async (url: string, statements: readonly string[], say: (line: string) => void): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Nothing is told of what nobody has asked for yet.
    await client.query('SET session_replication_role = replica');
    for (const [index, statement] of statements.entries()) {
      await client.query(statement);
      if (index % 10 === 9) say(`  … ${index + 1} of ${statements.length} statements`);
    }
    await client.query('SET session_replication_role = DEFAULT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};

const fixed = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits));

const columns: readonly (readonly [string, (one: QueryResult) => string])[] = [
  ['query', ({ name }) => name],
  ['ratio', (one) => fixed(one.ratioToLimit)],
  ['cpu ratio', (one) => fixed(one.cpuRatioToLimit)],
  ['× Strapi', (one) => fixed(one.ratioToStrapi, 0)],
  ['cached', (one) => fixed(one.cachedRatio)],
  ['rps', (one) => fixed(one.rps, 0)],
  ['limit', (one) => fixed(one.limit.rps, 0)],
  ['cached rps', (one) => fixed(one.cached.rps, 0)],
  ['p50 ms', (one) => fixed(one.p50)],
  ['p99 ms', (one) => fixed(one.p99)],
  ['cpu ms: node', (one) => fixed(one.cpuMs.node)],
  ['postgres', (one) => fixed(one.cpuMs.postgres)],
  ['limit: node', (one) => fixed(one.limit.cpuMs.node)],
  ['postgres', (one) => fixed(one.limit.cpuMs.postgres)],
  ['statements', (one) => String(one.statements)],
];

const table = (results: readonly QueryResult[]): string =>
  [columns.map(([title]) => title), ...results.map((one) => columns.map(([, told]) => told(one)))]
    .map((row) => `| ${row.map((cell, index) => cell.padStart(columns[index]?.[0].length ?? 0)).join(' | ')} |`)
    .join('\n');

const options = {
  json: { type: 'boolean', default: false },
  queries: { type: 'string', default: '' },
  rounds: { type: 'string', default: '3' },
  rows: { type: 'string', default: '1x' },
  strapi: { type: 'string', default: 'true' },
  docs: { type: 'boolean', default: false },
} as const;

/**
 * `npm run bench`: what a delivered query costs beside the machine's limit, on the same content in the same PostgreSQL, in
 * interleaved rounds over one connection. The ratios are what counts: the machine may be busy.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const factor = Number.parseInt(values.rows, 10) || 1;
  const size = sizeOf(factor);
  const wanted = values.queries === '' ? null : values.queries.split(',');
  const postgres = await benchPostgres();
  const env = { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url, ULGER_DEMO: 'false', LOG_LEVEL: 'error' };
  const children: Child[] = [];
  try {
    say('Starting Ulger on an empty database');
    const ulger = await startChild('ulger-server.js', { ...env, GRAPHQL_CACHE_MB: '0' });
    children.push(ulger);
    say(`Filling the newsroom: ${size.articles} articles in three locales`);
    await fill(postgres.url, [...newsroomStatements(size), ...limitTables(size)], say);
    const limit = await startChild('limit-server.js', env);
    children.push(limit);
    const keeping = await startChild('ulger-server.js', env);
    children.push(keeping);
    const strapi = values.strapi === 'true' ? await startChild('strapi-server.js', env) : null;
    if (strapi) children.push(strapi);
    const servers = { ulger, keeping, limit, strapi, postgresPid: postgres.pid };
    const results: QueryResult[] = [];
    for (const query of benchQueries(size)) {
      if (wanted !== null && !wanted.includes(query.name)) continue;
      say(`Measuring ${query.name}`);
      results.push(await measure(query, servers, Number(values.rounds) || 3));
    }
    const machine = {
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryMB: Math.round(totalmem() / 2 ** 20),
      node: process.version,
    };
    const memoryMB = Math.max(memoryOf(ulger.pid) ?? 0, memoryOf(keeping.pid) ?? 0);
    const report = { machine, rows: factor, memoryMB, queries: results };
    if (values.docs) writeDocs(table(results), results, machine, memoryMB);
    process.stdout.write(
      values.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : `${table(results)}\nmemory of Ulger after the run: ${report.memoryMB} MB\n`,
    );
  } finally {
    for (const child of children) await child.stop();
    await postgres.stop();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
