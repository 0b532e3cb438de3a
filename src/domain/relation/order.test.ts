import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeOrder, restoreOrder } from './order';

describe('A free place in an order', () => {
  it.each([
    { taken: [], wanted: null, free: 1 },
    { taken: [1, 2, 7], wanted: null, free: 8 },
    { taken: [1, 3], wanted: 2, free: 2 },
    { taken: [1, 2, 3], wanted: 2, free: 2.5 },
    { taken: [1, 2, 3], wanted: 3, free: 4 },
  ])('among $taken for $wanted is $free', ({ taken, wanted, free }) => {
    expect(freeOrder(taken, wanted)).toBe(free);
  });

  it('is held by nobody', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 })),
        fc.option(fc.integer({ min: 1, max: 50 })),
        (taken, wanted) => {
          expect(taken).not.toContain(freeOrder(taken, wanted));
        },
      ),
    );
  });
});

describe('Restoring what a list lost', () => {
  it.each([
    { list: [], reference: ['a', 'b'], restored: ['a', 'b'] },
    { list: ['a', 'c'], reference: ['a', 'b', 'c', 'd'], restored: ['a', 'b', 'c', 'd'] },
    { list: ['c', 'a'], reference: ['a', 'b', 'c'], restored: ['c', 'a', 'b'] },
    { list: ['x'], reference: ['a'], restored: ['a', 'x'] },
  ])('$list with $reference is $restored', ({ list, reference, restored }) => {
    expect(restoreOrder(list, reference)).toEqual(restored);
  });
});
