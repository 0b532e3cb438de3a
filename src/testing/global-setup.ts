import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { type PostgresAddress, startEmbeddedPostgres } from '../../scripts/steps/embedded-postgres';
import { buildWhenOutOfDate } from './build';
import { databases } from './databases';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run's own, gone when it ends. */
    readonly runDirectory: string;
    readonly postgres: PostgresAddress | null;
  }
}

/** Runs once before the integration tests: compiles the server and starts one PostgreSQL for all of them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  buildWhenOutOfDate();
  const runDirectory = mkdtempSync(path.join(tmpdir(), 'ulger-test-'));
  // @NOTE PostgreSQL runs as its own user when the tests run as root, and must be able to enter the folder.
  chmodSync(runDirectory, 0o755);
  project.provide('runDirectory', runDirectory);
  const server = databases.includes('postgres') ? await startEmbeddedPostgres(runDirectory) : null;
  project.provide('postgres', server?.address ?? null);
  return async () => {
    await server?.stop();
    rmSync(runDirectory, { recursive: true, force: true });
  };
}
