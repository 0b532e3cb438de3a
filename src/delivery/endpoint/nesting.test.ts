import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketsOf, nestingOf } from './nesting';

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

describe('The brackets of a document', () => {
  it.each([
    ['{ a }', 1],
    ['{ a(b: [1]) { c } }', 3],
    ['# "\n{ a { b { c } } }', 3],
    ['{ a(b: "[[[[", c: """ " [[[ \\""" {{ """) }', 2],
    ['{ a(b: "\\"[[[") }', 2],
    [`{ a(b: ${'['.repeat(3_900)}`, 3_902],
  ])('of %s are counted without texts and remarks', (document, levels) => {
    expect(bracketsOf(document)).toBe(levels);
  });
});
