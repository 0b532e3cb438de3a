const second = 1_000;
const hour = 3_600 * second;

/** Days for which a target is tried again before it is given up. */
export const daysOfPatience = 7;

/**
 * How long to wait after so many attempts have failed, in milliseconds: twice as long each time, from two seconds up to an hour.
 * Half of it is left to chance, so that what failed together does not come back together.
 *
 * @param attempts that have failed, 1 at least
 * @param chance from 0 up to 1
 */
export const pauseAfter = (attempts: number, chance: number): number => {
  const longest = Math.min(hour, second * 2 ** Math.min(attempts, 20));
  return Math.round(longest * (0.5 + chance / 2));
};

/** Whether a target that has failed since then is given up, both in milliseconds. */
export const isGivenUp = (failingSince: number, now: number): boolean =>
  now - failingSince >= daysOfPatience * 24 * hour;
