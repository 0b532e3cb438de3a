import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyword, sql } from '../sql/fragment';
import { sqlite } from '../sql/sqlite';
import type { Database } from './database';
import { sqliteDatabase } from './sqlite-database';

const directory = mkdtempSync(path.join(tmpdir(), 'ulger-sqlite-'));
let database: Database;

beforeAll(() => {
  const filename = path.join(directory, 'test.db');
  new BetterSqlite3(filename).exec('CREATE TABLE numbers (n INTEGER); INSERT INTO numbers VALUES (1), (2)').close();
  database = sqliteDatabase(filename, new Map());
});

afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

const listOf = (rows: string): string => `SELECT ${sqlite.list([['n', sql`n`]], keyword(rows)).text}`;

it('tells a list', async () => {
  const row = await database.row({ text: listOf('numbers'), values: [] }, new AbortController().signal);
  expect(row).toEqual(['[{"n":1},{"n":2}]']);
});

it('ends a statement whose time is up, and answers the next one', async () => {
  const endless = '(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c)';
  const { signal } = new AbortController();
  const answer = database.row({ text: listOf(endless), values: [] }, signal);
  await expect(answer).rejects.toMatchObject({ extensions: { code: 'TIME_LIMIT' } });
  expect(await database.row({ text: listOf('numbers'), values: [] }, signal)).toHaveLength(1);
});

it('begins nothing that nobody waits for', async () => {
  const answer = database.row({ text: listOf('numbers'), values: [] }, AbortSignal.abort());
  await expect(answer).rejects.toMatchObject({ extensions: { code: 'TIME_LIMIT' } });
});
