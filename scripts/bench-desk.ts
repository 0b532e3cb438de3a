import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DeskTimes, measureDesk } from './bench/desk';
import { benchPostgres } from './bench/postgres';

const inChild = 'ULGER_BENCH_DESK';

/** Fills and measures in a process of its own: Strapi runs once in each. */
const measureIn = (env: Readonly<Record<string, string>>): Promise<DeskTimes> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [__filename], {
      env: { ...process.env, ULGER_DEMO: 'false', LOG_LEVEL: 'error', ...env, [inChild]: 'true' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      // @NOTE The child is this script: its last line is what `measureDesk` returned.
      if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1) ?? '') as DeskTimes);
      else reject(new Error(`The benchmark of the desk ended with ${code}`));
    });
  });

const tell = (database: string, times: DeskTimes): void => {
  console.log(`\n${database}: ${times.segments} segments, ${times.memory} sentences in the memory`);
  for (const { what, median, slowest, aim } of times.measured)
    console.log(
      `  ${what.padEnd(44)} median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms${aim === null ? '' : ` (aim: under ${aim} ms)`}`,
    );
};

/** `npm run bench:desk`: how fast the translation desk is with 50,000 segments, on SQLite and on PostgreSQL. */
const main = async (): Promise<void> => {
  if (process.env[inChild] === 'true') {
    console.log(JSON.stringify(await measureDesk()));
    process.exit(0);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'ulger-bench-'));
  const filename = path.join(folder, 'desk.db');
  tell('SQLite', await measureIn({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename, DATABASE_URL: '' }));
  rmSync(folder, { recursive: true, force: true });
  const postgres = await benchPostgres();
  try {
    tell('PostgreSQL', await measureIn({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }));
  } finally {
    await postgres.stop();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
