import { describe, expect, it } from 'vitest';
import { allOf, anyOf, column, identifier, list, sql } from './fragment';

describe('SQL', () => {
  it('binds values and inserts pieces, in order', () => {
    const condition = sql`${column('a', 'slug')} = ${'it’s'} AND ${column('a', 'order')} IN (${list([1, 2])})`;
    expect(sql`NOT (${condition}) LIMIT ${5}`).toEqual({
      text: 'NOT ("a"."slug" = ? AND "a"."order" IN (?, ?)) LIMIT ?',
      values: ['it’s', 1, 2, 5],
    });
  });

  it('never takes a name that could be something else', () => {
    for (const name of ['a"b', 'a;b', 'a b', '', 'a.b']) expect(() => identifier(name)).toThrow();
  });

  it('is true of all of none, and false of one of none', () => {
    expect([allOf([]).text, anyOf([]).text]).toEqual(['1 = 1', '1 = 0']);
  });

  it('binds null and instants as one value each', () => {
    const moment = new Date(0);
    expect(sql`${null} ${moment}`).toEqual({ text: '? ?', values: [null, moment] });
  });
});
