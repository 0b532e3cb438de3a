import { cpuOf, type QueryResult } from './measure';

/** A query's result, and how its cost has grown from the smaller newsroom; null where there was none. */
export type Reported = QueryResult & { readonly growth: number | null };

/** How many times the processor time of one request is what it was on the smaller newsroom. */
export const withGrowth = (results: readonly QueryResult[], before: readonly QueryResult[]): readonly Reported[] =>
  results.map((one) => {
    const smaller = before.find(({ name }) => name === one.name);
    const [now, then] = [cpuOf(one), smaller ? cpuOf(smaller) : null];
    return { ...one, growth: now === null || !then ? null : now / then };
  });

const fixed = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits));

const columns: readonly (readonly [string, (one: Reported) => string])[] = [
  ['query', ({ name }) => name],
  ['ratio', (one) => fixed(one.ratioToLimit)],
  ['cpu ratio', (one) => fixed(one.cpuRatioToLimit)],
  ['× Strapi', (one) => fixed(one.ratioToStrapi, 0)],
  ['cached', (one) => fixed(one.cachedRatio)],
  ['growth', (one) => fixed(one.growth)],
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

/** A table for a terminal, and for `docs/performance.md`. */
export const table = (results: readonly Reported[]): string =>
  [columns.map(([title]) => title), ...results.map((one) => columns.map(([, told]) => told(one)))]
    .map((row) => `| ${row.map((cell, index) => cell.padStart(columns[index]?.[0].length ?? 0)).join(' | ')} |`)
    .join('\n');
