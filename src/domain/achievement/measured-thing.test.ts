import { describe, expect, it } from 'vitest';
import { contradict, type Measurement } from './measured-thing';

const trained: Measurement = {
  label: '参加培训的人数',
  population: null,
  kind: 'count',
  unit: 'person_time',
  award: null,
  regionCode: '150000',
  adminLevel: null,
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
  timeAspect: 'unmarked',
  value: 24_000,
  upper: null,
};

describe('Two figures', () => {
  it.each([
    ['of the same thing with another value contradict one another', { value: 24_500 }, true],
    ['with the same value agree', {}, false],
    ['with another upper bound contradict one another', { upper: 30_000 }, true],
    ['are of the same thing whatever blanks and width their label has', { value: 1, label: '参加 培训的人数　' }, true],
    ['are of the same thing when one says nothing where the other says unmarked', { value: 1, timeAspect: null }, true],
    ['of another label are of other things', { value: 1, label: '参加讲座的人数' }, false],
    ['of another population are of other things', { value: 1, population: '农牧民' }, false],
    ['of another unit are of other things', { value: 1, unit: 'person' }, false],
    ['of another award are of other things', { value: 1, award: 'a1' }, false],
    ['of another place are of other things', { value: 1, regionCode: '150100' }, false],
    ['of another level are of other things', { value: 1, adminLevel: 'banner' }, false],
    ['of another year are of other things', { value: 1, periodEnd: '2024-12-31' }, false],
    ['of another aspect of time are of other things', { value: 1, timeAspect: 'cumulative' }, false],
    ['without a value state nothing that could be contradicted', { value: null }, false],
  ] satisfies readonly (readonly [string, Partial<Measurement>, boolean])[])('%s', (_title, change, answer) => {
    expect(contradict(trained, { ...trained, ...change })).toBe(answer);
    expect(contradict({ ...trained, ...change }, trained)).toBe(answer);
  });

  it.each(['change', 'rank'] as const)('of the kind %s are not held against one another', (kind) => {
    expect(contradict({ ...trained, kind }, { ...trained, kind, value: 2 })).toBe(false);
  });
});
