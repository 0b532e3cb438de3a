import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRelationChange, type Connection, type Position } from './relation-change';

const end: Position = { kind: 'end' };
const connect = (target: string, position: Position = end): Connection => ({ target, position });
const edit = (connections: readonly Connection[], disconnect: readonly string[] = []) =>
  ({ kind: 'edit', connect: connections, disconnect }) as const;

describe('A change of a relation', () => {
  it.each([
    { title: 'replaces all targets', change: { kind: 'set', targets: ['c', 'a'] } as const, after: ['c', 'a'] },
    { title: 'holds each target once', change: { kind: 'set', targets: ['c', 'c'] } as const, after: ['c'] },
    { title: 'appends', change: edit([connect('c')]), after: ['a', 'b', 'c'] },
    { title: 'prepends', change: edit([connect('c', { kind: 'start' })]), after: ['c', 'a', 'b'] },
    {
      title: 'puts before a target',
      change: edit([connect('c', { kind: 'before', target: 'b' })]),
      after: ['a', 'c', 'b'],
    },
    {
      title: 'puts after a target',
      change: edit([connect('c', { kind: 'after', target: 'a' })]),
      after: ['a', 'c', 'b'],
    },
    { title: 'moves a target that is there', change: edit([connect('a')]), after: ['b', 'a'] },
    { title: 'disconnects', change: edit([], ['a', 'x']), after: ['b'] },
    { title: 'disconnects before it connects', change: edit([connect('a')], ['a']), after: ['b', 'a'] },
    {
      title: 'waits for a neighbour that is connected later',
      change: edit([connect('c', { kind: 'before', target: 'd' }), connect('d', { kind: 'start' })]),
      after: ['c', 'd', 'a', 'b'],
    },
    {
      title: 'puts at the end what names a neighbour that never comes',
      change: edit([connect('c', { kind: 'before', target: 'x' })]),
      after: ['a', 'b', 'c'],
    },
    {
      title: 'ends when two wait for each other',
      change: edit([connect('c', { kind: 'before', target: 'd' }), connect('d', { kind: 'before', target: 'c' })]),
      after: ['a', 'b', 'c', 'd'],
    },
  ])('$title', ({ change, after }) => {
    expect(applyRelationChange(['a', 'b'], change)).toEqual(after);
  });

  it('loses nothing that it was not asked to remove, and repeats nothing', () => {
    const target = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const position: fc.Arbitrary<Position> = fc.oneof(
      fc.constant(end),
      fc.constant<Position>({ kind: 'start' }),
      fc.record({ kind: fc.constantFrom('before', 'after'), target }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(target),
        fc.array(fc.record({ target, position })),
        fc.uniqueArray(target),
        (current, connections, disconnect) => {
          const after = applyRelationChange(current, edit(connections, disconnect));
          const expected = new Set([
            ...current.filter((each) => !disconnect.includes(each)),
            ...connections.map((connection) => connection.target),
          ]);
          expect(new Set(after)).toEqual(expected);
          expect(after).toHaveLength(expected.size);
        },
      ),
    );
  });
});
