import type { Core } from '@strapi/strapi';

type Transaction = { begin: (connection: unknown) => unknown; query(connection: unknown, statement: string): unknown };

/**
 * Lets two processes write to one SQLite file, such as the server and `npm run import`. A transaction that begins by reading
 * fails at its first write when another process wrote in between (SQLITE_BUSY_SNAPSHOT), however long it would wait; one that
 * takes the right to write at its beginning waits for its turn. Runs in `register()`.
 */
export const takeTurnsOnSqlite = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const { client } = strapi.db.connection;
  const create = client.transaction.bind(client);
  client.transaction = (...parameters: readonly unknown[]): Transaction => {
    const transaction: Transaction = create(...parameters);
    transaction.begin = (connection) => transaction.query(connection, 'BEGIN IMMEDIATE;');
    return transaction;
  };
};
