import { defineConfig } from 'vitest/config';

/**
 * Four projects: `unit` (pure, beside the code), `integration` (a real Strapi on SQLite and on PostgreSQL), `contract` (what
 * others rely on: the types package, the papers) and `browser` (the admin UI, in a Chromium that comes from npm).
 *
 * The pool is threads, since `strapi.destroy()` removes all listeners of the process; a thread of its own for each file, since what Strapis
 * leave behind slows down those that follow.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'scripts/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['src/testing/global-setup.ts'],
          pool: 'threads',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['src/testing/global-setup.ts', 'tests/browser/build-admin-panel.mjs'],
          pool: 'threads',
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
