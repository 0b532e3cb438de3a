import { writeFileSync } from 'node:fs';

type Bars = {
  readonly name: string;
  readonly ratioToLimit: number;
  readonly cpuRatioToLimit: number | null;
  readonly ratioToStrapi: number | null;
  readonly cachedRatio: number | null;
};
type Machine = { readonly cpu: string; readonly cores: number; readonly memoryMB: number; readonly node: string };

const [left, width, height, gap] = [70, 420, 16, 26];

const bar = (y: number, value: number, colour: string): string =>
  `<rect x="${left}" y="${y}" width="${Math.round(Math.min(value, 1) * width)}" height="${height}" fill="${colour}"/><text x="${left + 6 + Math.round(Math.min(value, 1) * width)}" y="${y + 13}">${value.toFixed(2)}</text>`;

/** Two bars for each query: rate and processor time, where 1 is the bare server. */
const chart = (queries: readonly Bars[]): string => {
  const rows = queries.flatMap(({ name, ratioToLimit, cpuRatioToLimit }, index) => {
    const y = 40 + index * (2 * height + gap);
    return [
      `<text x="8" y="${y + 20}" font-weight="bold">${name}</text>`,
      bar(y, ratioToLimit, '#4945ff'),
      bar(y + height + 2, cpuRatioToLimit ?? 0, '#7b79ff'),
    ];
  });
  const bottom = 40 + queries.length * (2 * height + gap);
  const half = left + width / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 70}" height="${bottom + 10}" font-family="sans-serif" font-size="13" role="img" aria-label="Ulger beside the machine's limit">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${left}" y="20">Share of the machine's limit: requests per second (dark), processor time (light)</text>`,
    `<line x1="${half}" y1="30" x2="${half}" y2="${bottom}" stroke="#999" stroke-dasharray="4"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
};

/** What is asked of delivery: the share of the limit, in rate or in processor time; how many times Strapi's rate; kept answers. */
const asked = { limit: 0.5, strapi: 50, cached: 0.3 } as const;

/** The figures of a run that are below what is asked, in words. */
const shortOf = (queries: readonly Bars[]): string => {
  const short = queries.flatMap(({ name, ratioToLimit, cpuRatioToLimit, ratioToStrapi, cachedRatio }) => [
    ...(Math.max(ratioToLimit, cpuRatioToLimit ?? 0) < asked.limit
      ? [`${name} is at ${ratioToLimit.toFixed(2)} of the limit`]
      : []),
    ...(ratioToStrapi !== null && ratioToStrapi < asked.strapi
      ? [`${name} is ${ratioToStrapi.toFixed(0)} × Strapi`]
      : []),
    ...(cachedRatio !== null && cachedRatio < asked.cached
      ? [`${name} is at ${cachedRatio.toFixed(2)} when it is kept`]
      : []),
  ]);
  return short.length === 0 ? 'All of it is reached.' : `**Not reached: ${short.join('; ')}.**`;
};

/** Writes the chart and the table of a run into `docs/`. */
export const writeDocs = (table: string, queries: readonly Bars[], machine: Machine, memoryMB: number): void => {
  const [head = '', ...rows] = table.split('\n');
  const rule = `|${head
    .split('|')
    .slice(1, -1)
    .map(() => '---')
    .join('|')}|`;
  writeFileSync('docs/performance.svg', chart(queries));
  writeFileSync(
    'docs/performance.md',
    `# Performance

Made by \`npm run bench -- --docs\`; the ratios of one run count, not the absolute times. The **limit** is a bare HTTP server that answers each query by one hand-written statement on clean tables in the same
PostgreSQL; **× Strapi** is how many times as fast as Strapi's own resolvers on the same content; **cached** compares a kept answer with one that a bare server keeps.

![Ulger beside the machine's limit](performance.svg)

${[head, rule, ...rows].join('\n')}

Asked for are ${asked.limit} of the limit, in rate or in processor time, ${asked.strapi} × Strapi, and kept answers at ${asked.cached} of what a bare server keeps. ${shortOf(queries)}
Where the time goes, what was tried, and what ten times the content costs: [decision 12](decisions/012-lists-are-kept.md#measured).

${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; Ulger held ${memoryMB} MB after the run. The workload is \`scripts/bench/newsroom.ts\`, the queries are \`scripts/bench/queries.ts\`.
`,
  );
};
