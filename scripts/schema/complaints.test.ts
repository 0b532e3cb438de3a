import { describe, expect, it } from 'vitest';
import { readChangeset } from './changeset';
import { complaintsOf } from './complaints';
import { frontEndChanges } from './front-end-changes';

const changes = frontEndChanges(
  'type Query { a: Int b: B z: Int } enum B { c }',
  'type Query { b: B z: Int } enum B { c d }',
);
const advice = 'Ask for b.';
const removed = '- `Query.a` was removed.';
const added = '- d was added to enum type B.';
const changeset = (...lines: readonly string[]) => readChangeset('next.md', `# Next\n\n${lines.join('\n')}\n`);

describe('A schema is refused', () => {
  it('for changes that no changeset announces, with the lines that are to be written', () => {
    expect(complaintsOf(changes, [])).toEqual([
      expect.stringContaining('no changeset says so'),
      '  breaking: Query.a was removed.',
      '  dangerous: d was added to enum type B.',
      expect.stringContaining('write .changesets/NAME.md'),
      '- Query.a was removed.',
      '- d was added to enum type B.',
    ]);
  });

  it('for the one change that is left out', () => {
    const complaints = complaintsOf(changes, [changeset(removed, advice)]);
    expect(complaints.filter((line) => line.startsWith('- '))).toEqual(['- d was added to enum type B.']);
  });

  it('not where every change is announced, in one changeset or in several', () => {
    expect(complaintsOf(changes, [changeset(removed, added, '', advice)])).toEqual([]);
    expect(complaintsOf(changes, [changeset(removed, advice), changeset(added, advice)])).toEqual([]);
    expect(complaintsOf([], [])).toEqual([]);
  });

  it('for an announcement of what is no change', () => {
    expect(complaintsOf(changes, [changeset(removed, added, '- Query.y was removed.', advice)])).toEqual([
      '.changesets/next.md announces “Query.y was removed.”, which is no change since the release: take the line out.',
    ]);
  });

  it('for a changeset that names nothing, or does not say what to do', () => {
    expect(complaintsOf([], [changeset(advice)])).toEqual([expect.stringContaining('names no change')]);
    expect(complaintsOf(changes, [changeset(removed, added)])).toEqual([expect.stringContaining('add a sentence')]);
  });
});
