import type { Database } from './database';
import type { Gate } from './gate';
import type { Pulse } from './pulse';
import { whileThere } from './while-there';

/**
 * A database that so many statements at once are sent to, and none while it is not there.
 *
 * @throws `SERVER_BUSY`, `DATABASE_UNAVAILABLE`, besides what the database itself throws
 */
export const guardedDatabase = (database: Database, gate: Gate, pulse: Pulse): Database => {
  const forget = pulse.onDown(() => database.drop());
  return {
    ...database,
    row: async (statement, signal) => {
      const leave = await gate.enter(signal);
      try {
        return await whileThere(pulse, () => database.row(statement, signal));
      } finally {
        leave();
      }
    },
    close: () => {
      forget();
      pulse.close();
      return database.close();
    },
  };
};
