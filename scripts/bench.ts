import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Child, startChild } from './bench/children';
import { besideDatabase, fill, forgetDerived, type Say } from './bench/fill';
import { limitTables } from './bench/limit';
import { measure, type QueryResult } from './bench/measure';
import { newsroomStatements, sizeOf } from './bench/newsroom';
import { type BenchPostgres, benchPostgres } from './bench/postgres';
import { memoryOf } from './bench/processor-time';
import { benchQueries } from './bench/queries';
import { table, withGrowth } from './bench/report';
import { writeDocs } from './bench/write-docs';

const options = {
  json: { type: 'boolean', default: false },
  queries: { type: 'string', default: '' },
  rounds: { type: 'string', default: '3' },
  rows: { type: 'string', default: '1x' },
  strapi: { type: 'string', default: 'true' },
  docs: { type: 'boolean', default: false },
} as const;

type Asked = { readonly queries: readonly string[] | null; readonly rounds: number; readonly strapi: boolean };
type Run = { readonly results: readonly QueryResult[]; readonly memoryMB: number };

const environment = (url: string) => ({
  DATABASE_CLIENT: 'postgres',
  DATABASE_URL: url,
  ULGER_DEMO: 'false',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
});

/** Strapi as it comes, on the same content in a database of its own, without what Ulger adds to one. */
const startStrapi = async ({ url }: BenchPostgres, factor: number, say: Say): Promise<Child> => {
  const beside = await besideDatabase(url, 'ulger_bench_strapi');
  say('Starting Strapi with its own resolvers, and filling its database');
  const strapi = await startChild('strapi-server.js', environment(beside));
  await fill(beside, newsroomStatements(sizeOf(factor)), say);
  return strapi;
};

/** Fills a newsroom of a size and measures all queries on it. */
const runOn = async (postgres: BenchPostgres, factor: number, asked: Asked, say: Say): Promise<Run> => {
  const { url } = postgres;
  const env = environment(url);
  const size = sizeOf(factor);
  const children: Child[] = [];
  const start = async (script: string, more: NodeJS.ProcessEnv = {}): Promise<Child> => {
    const child = await startChild(script, { ...env, ...more });
    children.push(child);
    return child;
  };
  try {
    say(`Filling the newsroom: ${size.articles} articles in three locales`);
    await fill(url, [...newsroomStatements(size), ...limitTables(size)], say);
    await forgetDerived(url);
    say('Starting the servers');
    const keeping = await start('ulger-server.js');
    const ulger = await start('ulger-server.js', { GRAPHQL_CACHE_MB: '0' });
    const limit = await start('limit-server.js');
    const strapi = asked.strapi ? await startStrapi(postgres, factor, say) : null;
    if (strapi) children.push(strapi);
    const results: QueryResult[] = [];
    for (const query of benchQueries(size)) {
      if (asked.queries !== null && !asked.queries.includes(query.name)) continue;
      say(`Measuring ${query.name}`);
      results.push(await measure(query, { ulger, keeping, limit, strapi, postgresPid: postgres.pid }, asked.rounds));
    }
    return { results, memoryMB: Math.max(memoryOf(ulger.pid) ?? 0, memoryOf(keeping.pid) ?? 0) };
  } finally {
    for (const child of children) await child.stop();
  }
};

/** Starts Ulger once on the empty database, so that its tables are there. */
const makeTables = async ({ url }: BenchPostgres, say: Say): Promise<void> => {
  say('Starting Ulger on an empty database');
  const ulger = await startChild('ulger-server.js', environment(url));
  await ulger.stop();
};

/**
 * `npm run bench`: what a delivered query costs beside the machine's limit, on the same content in the same PostgreSQL, in
 * interleaved rounds over one connection. The ratios are what counts: the machine may be busy. With `--rows 10x` the usual
 * newsroom is measured first, and one of ten times its size after it.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const say: Say = (line) => void process.stderr.write(`${line}\n`);
  const factor = Number.parseInt(values.rows, 10) || 1;
  const asked: Asked = {
    queries: values.queries === '' ? null : values.queries.split(','),
    rounds: Number(values.rounds) || 3,
    strapi: values.strapi === 'true',
  };
  const postgres = await benchPostgres();
  try {
    await makeTables(postgres, say);
    const before = factor > 1 ? (await runOn(postgres, 1, { ...asked, strapi: false }, say)).results : [];
    const { results, memoryMB } = await runOn(postgres, factor, asked, say);
    const queries = withGrowth(results, before);
    const machine = {
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryMB: Math.round(totalmem() / 2 ** 20),
      node: process.version,
    };
    if (values.docs) writeDocs(table(queries), results, machine, memoryMB);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ machine, rows: factor, memoryMB, queries }, null, 2)}\n`
        : `${table(queries)}\nmemory of Ulger after the run: ${memoryMB} MB\n`,
    );
  } finally {
    await postgres.stop();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
