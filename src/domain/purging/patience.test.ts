import { describe, expect, it } from 'vitest';
import { daysOfPatience, isGivenUp, pauseAfter } from './patience';

describe('The pause after a failed attempt', () => {
  it.each([
    [1, 1_000, 2_000],
    [2, 2_000, 4_000],
    [5, 16_000, 32_000],
    [11, 1_024_000, 2_048_000],
    [12, 1_800_000, 3_600_000],
    [5_000, 1_800_000, 3_600_000],
  ])('after %i attempts is between %i and %i milliseconds, by chance', (attempts, shortest, longest) => {
    expect(pauseAfter(attempts, 0)).toBe(shortest);
    expect(pauseAfter(attempts, 1)).toBe(longest);
    expect(pauseAfter(attempts, 0.5)).toBe((shortest + longest) / 2);
  });
});

describe('A target', () => {
  const day = 86_400_000;

  it('is given up after days of failing, never before', () => {
    const since = 1_700_000_000_000;
    expect(isGivenUp(since, since + daysOfPatience * day - 1)).toBe(false);
    expect(isGivenUp(since, since + daysOfPatience * day)).toBe(true);
  });

  it('is tried some two hundred times before that', () => {
    let time = 0;
    let attempts = 0;
    while (!isGivenUp(0, time)) time += pauseAfter(++attempts, 0.5);
    expect(attempts).toBeGreaterThan(200);
    expect(attempts).toBeLessThan(300);
  });
});
