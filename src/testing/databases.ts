const all = ['sqlite', 'postgres'] as const;

export type DatabaseClient = (typeof all)[number];

const isClient = (word: string): word is DatabaseClient => (all as readonly string[]).includes(word);

/**
 * The databases that integration tests run on, for `describe.each(databases)`: both, or those named in
 * `ULGER_TEST_DATABASES` while working on one (`ULGER_TEST_DATABASES=sqlite npm test`).
 */
export const databases: readonly DatabaseClient[] = process.env.ULGER_TEST_DATABASES
  ? process.env.ULGER_TEST_DATABASES.split(',').filter(isClient)
  : all;
