import type { Sql } from './fragment';

/** An object of the answer, as the database told it. */
export type Told = Record<string, unknown>;

/**
 * What is still to be done with what the database tells, where it cannot tell it in its final words. Null where the text goes
 * out as it comes.
 */
export type Finish<Value> = ((value: Value) => void) | null;

/** A JSON value to be told by the database, and what is done with it afterwards. */
export type Compiled<Value> = { readonly json: Sql; readonly finish: Finish<Value> };

/** Does all of these; null when there is nothing to do. */
export const finishAll = <Value>(finishes: readonly Finish<Value>[]): Finish<Value> => {
  const wanted = finishes.filter((finish) => finish !== null);
  if (wanted.length === 0) return null;
  return (value) => {
    for (const finish of wanted) finish(value);
  };
};

/** Does it for what stands under a key: an object, a list of objects, or nothing. */
export const finishUnder = (key: string, finish: Finish<Told>): Finish<Told> =>
  finish === null
    ? null
    : (object) => {
        const value = object[key];
        // @NOTE The statement was compiled to answer objects here.
        for (const one of Array.isArray(value) ? value : [value]) if (one != null) finish(one as Told);
      };
