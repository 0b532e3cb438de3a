import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { frontEndChanges } from './front-end-changes';

type Case = {
  readonly name: string;
  readonly released: string;
  readonly current: string;
  readonly changes: readonly string[];
};
const cases: readonly Case[] = JSON.parse(readFileSync(path.join(__dirname, 'front-end-changes.cases.json'), 'utf8'));

describe('What front-ends have to hear of', () => {
  it.each(cases)('is told of $name', ({ released, current, changes }) => {
    const told = frontEndChanges(released, current).map(
      ({ kind, type, description }) => `${kind} ${type}: ${description}`,
    );
    expect(told).toEqual(changes);
  });
});
