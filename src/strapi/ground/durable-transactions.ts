import type { Core } from '@strapi/strapi';

/** The parts of Knex's transactions that matter here; each has a client of its own. */
type Transaction = {
  readonly client: {
    query(connection: NativeConnection, statement: unknown): Promise<{ response?: { command?: string } } | undefined>;
  };
  readonly executionPromise: Promise<unknown>;
  commit(value?: unknown): Promise<unknown>;
};
type NativeConnection = { readonly inTransaction?: boolean; exec?(statement: string): void };

const isCommit = (statement: unknown): boolean => typeof statement === 'string' && /^COMMIT\b/i.test(statement);

/**
 * Makes a COMMIT that fails an error. Knex settles `commit()` whether the COMMIT succeeded or not and tells a failure only
 * by `executionPromise`, which Strapi does not await: a full disk was answered with 201. Besides,
 * - PostgreSQL answers the COMMIT of an aborted transaction with ROLLBACK and no error;
 * - SQLite leaves the transaction open when a COMMIT fails, and what comes after it on the connection would be lost with it.
 */
const awaitCommit = (transaction: Transaction): Transaction => {
  const { client } = transaction;
  const query = client.query;
  client.query = async (connection, statement) => {
    if (!isCommit(statement)) return query(connection, statement);
    try {
      const answer = await query(connection, statement);
      if (answer?.response?.command === 'ROLLBACK') throw new Error('COMMIT was answered with ROLLBACK');
      return answer;
    } catch (error) {
      if (connection.inTransaction) connection.exec?.('ROLLBACK');
      throw error;
    }
  };

  const commit = transaction.commit;
  transaction.commit = async (value) => {
    const answer = await commit(value);
    await transaction.executionPromise;
    return answer;
  };
  return transaction;
};

/**
 * No answer tells of a success that is not on disk: every transaction of Strapi ends with a COMMIT whose failure is thrown.
 * Runs in `register()`.
 */
export const makeTransactionsDurable = (strapi: Core.Strapi): void => {
  const { connection } = strapi.db;
  const begin = connection.transaction.bind(connection);
  // @NOTE Knex defines `transaction` as read-only: an assignment would be ignored.
  Object.defineProperty(connection, 'transaction', {
    configurable: true,
    value: (...parameters: readonly unknown[]) => {
      const [container, ...options] = parameters;
      if (typeof container !== 'function') return Reflect.apply(begin, connection, parameters).then(awaitCommit);
      return Reflect.apply(begin, connection, [(inner: Transaction) => container(awaitCommit(inner)), ...options]);
    },
  });
};
