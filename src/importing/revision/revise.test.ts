import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fields, revise, type Written } from './revise';
import { sameValue } from './same-value';

const sessions: Fields = { label: '宣讲活动', value: 88000, measureStart: 40, measureEnd: 46 };
const wrote: Written = { key: 'sessions', documentId: 'd1', fields: sessions };
const storedAs = (fields: Fields) => new Map([['d1', fields]]);
const only = (written: readonly Written[], stored: ReadonlyMap<string, Fields>, fields: Fields) =>
  revise(written, stored, [{ key: 'sessions', fields }])[0];

describe('revise', () => {
  test('a proposal that no import wrote is created', () => {
    expect(only([], new Map(), sessions)).toMatchObject({ kind: 'create' });
  });

  test('the same file again changes nothing', () => {
    expect(only([wrote], storedAs(sessions), sessions)).toMatchObject({ kind: 'unchanged', documentId: 'd1' });
  });

  test('a figure corrected in the file is updated where no editor touched it', () => {
    expect(only([wrote], storedAs(sessions), { ...sessions, value: 91000 })).toMatchObject({
      kind: 'update',
      changed: ['value'],
    });
  });

  test('what an editor touched is never overwritten, and is reported with what the file says', () => {
    const edited = { ...sessions, label: '宣讲场次' };
    expect(only([wrote], storedAs(edited), { ...sessions, value: 91000 })).toMatchObject({
      kind: 'touched',
      changed: ['value'],
      touched: ['label'],
    });
  });

  test('an editor’s correction stays without a word when the file says what it said', () => {
    expect(only([wrote], storedAs({ ...sessions, value: 88500 }), sessions)).toMatchObject({ kind: 'unchanged' });
  });

  test('a sentence that moved takes its evidence along', () => {
    expect(only([wrote], storedAs(sessions), { ...sessions, measureStart: 41, measureEnd: 47 })).toMatchObject({
      kind: 'moved',
    });
  });

  test('what an editor deleted is not made again', () => {
    expect(only([wrote], new Map(), sessions)).toMatchObject({ kind: 'deleted' });
  });

  test('what the file no longer states is told, not deleted', () => {
    expect(revise([wrote], storedAs(sessions), [])).toEqual([{ kind: 'gone', written: wrote }]);
  });

  test('a confirmation is a touch, though the source says nothing of it', () => {
    const proposed = { ...wrote, fields: { ...sessions, reviewState: 'proposed' } };
    const confirmed = storedAs({ ...sessions, reviewState: 'confirmed' });
    expect(only([proposed], confirmed, sessions)).toMatchObject({ kind: 'unchanged' });
    expect(only([proposed], confirmed, { ...sessions, value: 91000 })).toMatchObject({
      kind: 'touched',
      touched: ['reviewState'],
    });
  });

  test('a field that the database added to a document is not an editor’s touch', () => {
    expect(only([wrote], storedAs({ ...sessions, createdAt: 'now' }), { ...sessions, value: 1 })).toMatchObject({
      kind: 'update',
    });
  });
});

describe('sameValue', () => {
  test('a value is the same as its copy with the names in another order', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, inner]) => [name, turned(inner)]),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        // @NOTE fast-check types JSON by a type of its own; it is JSON all the same.
        const json = value as Parameters<typeof sameValue>[0];
        return sameValue(json, turned(JSON.parse(JSON.stringify(json))) as typeof json);
      }),
    );
  });

  test.each([
    [1, '1'],
    [[1], { 0: 1 }],
    [{ a: 1 }, { a: 1, b: 0 }],
    [[], [null, 1]],
    [null, {}],
  ])('%j is not %j', (left, right) => {
    expect(sameValue(left, right)).toBe(false);
  });
});
