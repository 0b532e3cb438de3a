import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestingOf } from './nesting';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('The nesting of a JSON text', () => {
  it('is that of its value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => nestingOf(JSON.stringify(value)) === depthOf(value)));
  });

  it('does not count what is quoted', () => {
    expect(nestingOf('{"a[": "[[\\"[", "b": []}')).toBe(2);
  });
});
