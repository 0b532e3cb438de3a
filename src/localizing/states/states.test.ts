import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { changeSegment } from './change-segment';
import type { AutomaticEvent, PersonEvent, SegmentEvent } from './segment-event';
import { type SegmentState, type Standing, segmentStates, untranslated } from './segment-state';
import cases from './states.cases.json';

const person: Standing = {
  ...untranslated('now'),
  state: 'translated',
  text: 'words',
  origin: 'typed',
  touched: true,
  translatedHash: 'now',
};
const standings: Readonly<Record<string, Standing>> = {
  untranslated: untranslated('now'),
  'told with the one before': { ...person, state: 'untranslated', text: '' },
  machine: { ...person, state: 'machine', origin: 'machine', touched: false },
  file: { ...person, origin: 'file', touched: false },
  translated: person,
  reviewed: { ...person, state: 'reviewed' },
  approved: { ...person, state: 'approved' },
  outdated: { ...person, state: 'outdated', translatedHash: 'before' },
  'outdated machine': { ...person, state: 'outdated', origin: 'machine', touched: false, translatedHash: 'before' },
  'approved with a suggestion': { ...person, state: 'approved', suggestion: { text: 'others', origin: 'file' } },
  'outdated with a suggestion': {
    ...person,
    state: 'outdated',
    translatedHash: 'before',
    suggestion: { text: 'others', origin: 'file' },
  },
};
const events: Readonly<Record<string, SegmentEvent>> = {
  'a person saves words': { kind: 'save', text: 'new words', origin: 'typed' },
  'a person saves the same words': { kind: 'save', text: 'words', origin: 'typed' },
  'a person saves nothing': { kind: 'save', text: '', origin: 'typed' },
  "a person saves a machine's words": { kind: 'save', text: 'new words', origin: 'machine' },
  review: { kind: 'review', errors: 0 },
  'review with an error': { kind: 'review', errors: 1 },
  approve: { kind: 'approve', errors: 0 },
  'approve with an error': { kind: 'approve', errors: 2 },
  reject: { kind: 'reject' },
  keep: { kind: 'keep' },
  'the source changes': { kind: 'source', sourceHash: 'after' },
  'the source is saved unchanged': { kind: 'source', sourceHash: 'now' },
  'the source is what it was again': { kind: 'source', sourceHash: 'before' },
  'a machine translates': { kind: 'machine', text: 'new words' },
  'a file comes': { kind: 'file', text: 'new words', sourceHash: 'now' },
  'a file with the same words comes': { kind: 'file', text: 'words', sourceHash: 'before' },
  'a file for an older source comes': { kind: 'file', text: 'new words', sourceHash: 'before' },
  'the entry holds words': { kind: 'sync', text: 'new words' },
  'the entry holds the same words': { kind: 'sync', text: 'words' },
  'accept the suggestion': { kind: 'accept-suggestion' },
  'drop the suggestion': { kind: 'drop-suggestion' },
};

describe('A segment', () => {
  it.each(cases)('that is %s, when %s, is %s', (given, event, then, outcome) => {
    const [standing, what] = [standings[given ?? ''], events[event ?? '']];
    if (standing === undefined || what === undefined) throw new Error(`${given}, ${event}: no such case`);
    const changed = changeSegment(standing, what);
    if (isProblem(changed)) expect([changed.code, outcome]).toEqual([then, undefined]);
    else expect([changed.standing.state, changed.outcome]).toEqual([then, outcome]);
  });
});

const text = fc.constantFrom('a', 'b', 'c', '');
const hash = fc.constantFrom('1', '2', '3');
const origin = fc.constantFrom('typed', 'memory', 'machine' as const);
const automatic: fc.Arbitrary<AutomaticEvent> = fc.oneof(
  fc.record({ kind: fc.constant('machine' as const), text }),
  fc.record({ kind: fc.constant('file' as const), text, sourceHash: hash }),
  fc.record({ kind: fc.constant('sync' as const), text }),
  fc.record({ kind: fc.constant('source' as const), sourceHash: hash }),
);
const byPerson: fc.Arbitrary<PersonEvent | { kind: 'undo-last' }> = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), text, origin }),
  fc.record({ kind: fc.constantFrom('review' as const, 'approve' as const), errors: fc.nat(1) }),
  fc.record({
    kind: fc.constantFrom('reject', 'keep', 'accept-suggestion', 'drop-suggestion', 'undo-last' as const),
  }),
);

const run = (start: Standing, all: readonly (SegmentEvent | { kind: 'undo-last' })[]): readonly Standing[] => {
  const past = [start];
  for (const event of all) {
    const now = past[past.length - 1] ?? start;
    const what = event.kind === 'undo-last' ? { kind: 'undo' as const, before: past[past.length - 2] ?? start } : event;
    const changed = changeSegment(now, what);
    if (!isProblem(changed)) past.push(changed.standing);
  }
  return past;
};

describe('Whatever happens to a segment', () => {
  const numRuns = 500;
  const standing = fc.array(fc.oneof(automatic, byPerson), { maxLength: 12 }).map((all) => run(untranslated('1'), all));

  it('no machine, file or re-sync ever changes the words of a person', () => {
    fc.assert(
      fc.property(standing, fc.array(automatic, { maxLength: 12 }), (past, all) => {
        const before = past[past.length - 1];
        fc.pre(before?.touched === true);
        for (const { text, origin, touched } of run(before, all))
          expect({ text, origin, touched }).toEqual({ text: before.text, origin: before.origin, touched: true });
      }),
      { numRuns },
    );
  });

  it('it is untranslated when it has no words, and outdated when they were made for another source', () => {
    fc.assert(
      fc.property(standing, (past) => {
        for (const { state, text, sourceHash, translatedHash } of past) {
          expect(state === 'untranslated').toBe(text === null);
          expect(state === 'outdated').toBe(text !== null && sourceHash !== translatedHash);
        }
      }),
      { numRuns },
    );
  });

  it('only a person reviews and approves', () => {
    const reached = (all: readonly Standing[]): ReadonlySet<SegmentState> => new Set(all.map(({ state }) => state));
    fc.assert(
      fc.property(fc.array(automatic, { maxLength: 20 }), (all) => {
        const states = reached(run(untranslated('1'), all));
        expect(states.has('reviewed') || states.has('approved')).toBe(false);
      }),
      { numRuns },
    );
    expect(reached(Object.values(standings))).toEqual(new Set(segmentStates));
  });
});
