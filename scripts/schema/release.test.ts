import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frontEndChanges } from './front-end-changes';
import { readChangesets } from './read-changesets';
import { release } from './release';
import { releasedText } from './released-text';

const generated = '# Generated.\n\ntype Query {\n  b: Int\n}\n';
const before = releasedText('0.1.0', 'type Query {\n  a: Int\n  b: Int\n}\n');

describe('A release of the schema', () => {
  let root = '';
  const baseline = () => readFileSync(path.join(root, 'types/graphql/released.graphql'), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'ulger-release-'));
    for (const folder of ['types/graphql', '.changesets']) mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, 'types/graphql/released.graphql'), before);
    writeFileSync(path.join(root, '.changesets/README.md'), '- How it is done.');
    writeFileSync(path.join(root, '.changesets/less.md'), '- Query.a was removed.\n\nAsk for b.\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const make = (version: string): string | null =>
    release({
      root,
      version,
      current: generated,
      released: baseline(),
      changes: frontEndChanges(baseline(), generated),
      changesets: readChangesets(root),
    });

  it('keeps the schema, tells what was announced, and leaves no changeset', () => {
    expect(make('0.2.0')).toBe('- Query.a was removed.\n\nAsk for b.\n');
    expect(baseline()).toMatch(/^# The schema of 0\.2\.0, .*\n\ntype Query \{\n {2}b: Int\n\}\n$/);
    expect(frontEndChanges(baseline(), generated)).toEqual([]);
    expect(readdirSync(path.join(root, '.changesets'))).toEqual(['README.md']);
  });

  it('does nothing where the version is that of the release before', () => {
    expect(make('0.1.0')).toBeNull();
    expect(baseline()).toBe(before);
    expect(readChangesets(root)).toHaveLength(1);
  });
});
