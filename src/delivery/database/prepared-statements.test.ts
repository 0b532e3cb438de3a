import { describe, expect, it } from 'vitest';
import { PreparedStatements, StatementNames } from './prepared-statements';

describe('A statement', () => {
  it('has a name once it is asked for again, and its values are numbered', () => {
    const names = new StatementNames();
    const text = 'SELECT ? + ?';
    expect(names.of(text)).toEqual({ text: 'SELECT $1 + $2' });
    const { name } = names.of(text);
    expect(name).toMatch(/^[\w+/=]+$/);
    expect([names.of(text).name, names.of(text).text]).toEqual([name, 'SELECT $1 + $2']);
    names.of('SELECT ?');
    expect(names.of('SELECT ?').name).not.toBe(name);
  });

  it('that is very long never has one', () => {
    const names = new StatementNames();
    const text = `SELECT ${'1 + '.repeat(20_000)}?`;
    expect([names.of(text).name, names.of(text).name]).toEqual([undefined, undefined]);
  });
});

describe('A connection', () => {
  const asked = (name: string, length: number) => ({ name, text: 'x'.repeat(length) });

  it('gives up the statements that were not used for longest', () => {
    const kept = new PreparedStatements();
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'a'].flatMap((name) => kept.use(asked(name, 60_000)))).toEqual([]);
    expect(kept.use(asked('g', 60_000))).toEqual(['b']);
    expect(kept.use(asked('h', 60_000))).toEqual(['c']);
    expect(kept.use(asked('h', 60_000))).toEqual([]);
    expect(kept.use({ text: 'unnamed' })).toEqual([]);
  });

  it('never keeps more than some hundred thousand characters of them', () => {
    const kept = new PreparedStatements();
    const there = new Map<string, number>();
    for (let number = 0; number < 2_000; number += 1) {
      const statement = asked(`s${(number * 7_919) % 97}`, 1 + ((number * 104_729) % 64_000));
      for (const gone of kept.use(statement)) there.delete(gone);
      there.set(statement.name, there.get(statement.name) ?? statement.text.length);
      expect([...there.values()].reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(400_000);
    }
  });
});
