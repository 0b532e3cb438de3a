import { cpus, totalmem } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import pg from 'pg';
import { type Child, startChild } from './bench/children';
import { limitTables } from './bench/limit';
import { connection, type Round, runRound } from './bench/load';
import { newsroomStatements, sizeOf } from './bench/newsroom';
import { benchPostgres } from './bench/postgres';
import { memoryOf } from './bench/processor-time';
import { type BenchQuery, benchQueries } from './bench/queries';

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
  readonly limit: Side;
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

type Servers = { readonly ulger: Child; readonly limit: Child; readonly postgresPid: number | null };

const measure = async (query: BenchQuery, servers: Servers, rounds: number): Promise<QueryResult> => {
  const ulger = connection(servers.ulger.port);
  const limit = connection(servers.limit.port);
  const askUlger = (n: number) =>
    ulger.post('/graphql', JSON.stringify({ query: query.document, variables: query.variables(n) }));
  const askLimit = (n: number) =>
    limit.post('/', JSON.stringify({ statement: query.statement, values: query.values(n) }));
  let statements = 0;
  for (let n = 0; n < warmUp; n += 1) {
    const [told, bare] = [await askUlger(n), await askLimit(n)];
    statements = Number(/desc="(\d+)/.exec(told.serverTiming)?.[1] ?? 0);
    // @NOTE Both answer JSON; what it holds is compared, not looked into.
    const data = (JSON.parse(told.body) as { data?: Readonly<Record<string, unknown>> }).data?.[query.field];
    if (!isDeepStrictEqual(data, JSON.parse(bare.body)))
      throw new Error(`${query.name}: the answers differ\n${told.body.slice(0, 600)}\n${bare.body.slice(0, 600)}`);
  }
  const told: Round[] = [];
  const bare: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await runRound(askLimit, 1_500, { node: servers.limit.pid, postgres: servers.postgresPid }));
    told.push(await runRound(askUlger, 1_500, { node: servers.ulger.pid, postgres: servers.postgresPid }));
  }
  ulger.close();
  limit.close();
  const [own, its] = [sideOf(told), sideOf(bare)];
  const [ownCpu, itsCpu] = [cpuOf(own), cpuOf(its)];
  return {
    name: query.name,
    ...own,
    statements,
    ratioToLimit: own.rps / its.rps,
    cpuRatioToLimit: ownCpu === null || itsCpu === null || ownCpu === 0 ? null : itsCpu / ownCpu,
    limit: its,
  };
};

const fill = async (url: string, statements: readonly string[], say: (line: string) => void): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [index, statement] of statements.entries()) {
      await client.query(statement);
      if (index % 10 === 9) say(`  … ${index + 1} of ${statements.length} statements`);
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};

const fixed = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits));

const table = (results: readonly QueryResult[]): string =>
  [
    'query    ratio   cpu ratio   rps    limit rps   p50 ms   p99 ms   cpu ms (node + pg)   limit cpu ms   statements',
    ...results.map((one) =>
      [
        one.name.padEnd(8),
        fixed(one.ratioToLimit).padEnd(7),
        fixed(one.cpuRatioToLimit).padEnd(11),
        fixed(one.rps, 0).padEnd(6),
        fixed(one.limit.rps, 0).padEnd(11),
        fixed(one.p50).padEnd(8),
        fixed(one.p99).padEnd(8),
        `${fixed(one.cpuMs.node)} + ${fixed(one.cpuMs.postgres)}`.padEnd(20),
        fixed(cpuOf(one.limit)).padEnd(14),
        String(one.statements),
      ].join(' '),
    ),
  ].join('\n');

const options = {
  json: { type: 'boolean', default: false },
  queries: { type: 'string', default: '' },
  rounds: { type: 'string', default: '3' },
  rows: { type: 'string', default: '1x' },
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
    const ulger = await startChild('ulger-server.js', env);
    children.push(ulger);
    say(`Filling the newsroom: ${size.articles} articles in three locales`);
    await fill(postgres.url, [...newsroomStatements(size), ...limitTables(size)], say);
    const limit = await startChild('limit-server.js', env);
    children.push(limit);
    const results: QueryResult[] = [];
    for (const query of benchQueries(size)) {
      if (wanted !== null && !wanted.includes(query.name)) continue;
      say(`Measuring ${query.name}`);
      results.push(await measure(query, { ulger, limit, postgresPid: postgres.pid }, Number(values.rounds) || 3));
    }
    const machine = {
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryMB: Math.round(totalmem() / 2 ** 20),
      node: process.version,
    };
    const report = { machine, rows: factor, memoryMB: memoryOf(ulger.pid), queries: results };
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
