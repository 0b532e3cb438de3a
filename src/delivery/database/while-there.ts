import { limits } from '../limits';
import { unavailable } from '../unavailable';
import type { Pulse } from './pulse';

/** After how many milliseconds without an answer it is asked whether the database is there at all. */
const suspicious = 300;

/** After how many it is given up although others get an answer: a connection of which only this end is left. */
const hopeless = limits.time + 2_000;

/** What drivers say when there is no connection, not about the statement. */
const isLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(E(CONN|PIPE|TIMEDOUT|NOTFOUND|HOST|NET|AI_)|08|57P0|53|SQLITE_(BUSY|IOERR|CANTOPEN|FULL|PROTOCOL))/.test(code) ||
    /connection terminated|timeout exceeded when trying to connect|timeout acquiring a connection|not queryable/i.test(
      error.message,
    )
  );
};

/**
 * Does something that needs the database, for as long as it is there. A statement may take long; a database that does not answer
 * anybody else either is given up at once.
 *
 * @throws `DATABASE_UNAVAILABLE` within a second when the database refuses or hangs
 */
export const whileThere = async <T>(pulse: Pulse, work: () => Promise<T>): Promise<T> => {
  if (pulse.isDown()) throw unavailable('DATABASE_UNAVAILABLE');
  let end = (): void => undefined;
  const given = new Promise<never>((_resolve, reject) => {
    const doubt = setTimeout(() => void pulse.ask(), suspicious);
    const giveUp = (): void => reject(unavailable('DATABASE_UNAVAILABLE'));
    const despair = setTimeout(giveUp, hopeless);
    const forget = pulse.onDown(giveUp);
    end = () => {
      clearTimeout(doubt);
      clearTimeout(despair);
      forget();
    };
  });
  try {
    return await Promise.race([work(), given]);
  } catch (error) {
    if (!isLost(error)) throw error;
    void pulse.ask();
    throw unavailable('DATABASE_UNAVAILABLE');
  } finally {
    end();
  }
};
