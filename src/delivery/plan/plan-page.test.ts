import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planPage } from './plan-page';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions.code : error;
  }
};

describe('A page', () => {
  it.each([
    [undefined, { offset: 0, limit: 20 }],
    [null, { offset: 0, limit: 20 }],
    [{}, { offset: 0, limit: 20 }],
    [{ page: 3 }, { offset: 40, limit: 20 }],
    [
      { page: 3, pageSize: 7 },
      { offset: 14, limit: 7 },
    ],
    [{ pageSize: 100 }, { offset: 0, limit: 100 }],
    [{ start: 5 }, { offset: 5, limit: 20 }],
    [
      { start: 5, limit: 1 },
      { offset: 5, limit: 1 },
    ],
    [
      { page: null, pageSize: null, start: 2, limit: 3 },
      { offset: 2, limit: 3 },
    ],
  ])('of %j is the window %j', (asked, window) => {
    expect(planPage(asked, 20)).toEqual(window);
  });

  it.each([
    [{ pageSize: 101 }, 'PAGE_SIZE_LIMIT'],
    [{ limit: 101 }, 'PAGE_SIZE_LIMIT'],
    [{ limit: -1 }, 'BAD_USER_INPUT'],
    [{ limit: 0 }, 'BAD_USER_INPUT'],
    [{ page: 0 }, 'BAD_USER_INPUT'],
    [{ start: -1 }, 'BAD_USER_INPUT'],
    [{ page: 1, start: 0 }, 'BAD_USER_INPUT'],
    [{ page: 2_000_000_000, pageSize: 100 }, 'BAD_USER_INPUT'],
  ])('of %j is refused with %s', (asked, code) => {
    expect(codeOf(() => planPage(asked, 20))).toBe(code);
  });
});
