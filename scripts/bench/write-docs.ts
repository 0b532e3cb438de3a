import { writeFileSync } from 'node:fs';

type Bars = { readonly name: string; readonly ratioToLimit: number; readonly cpuRatioToLimit: number | null };
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

${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; Ulger held ${memoryMB} MB after the run. The workload is \`scripts/bench/newsroom.ts\`, the queries are \`scripts/bench/queries.ts\`.
`,
  );
};
