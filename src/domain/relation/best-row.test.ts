import { describe, expect, it } from 'vitest';
import { bestRow, type DocumentRow, sourceRow } from './best-row';

const row = (id: number, locale: string | null, createdAt = id): DocumentRow => ({
  id,
  documentId: 'd',
  locale,
  createdAt,
});
const fallback = (locale: string) => (locale === 'mn-Mong' ? ['mn', 'zh-Hans'] : ['zh-Hans']);
const best = (locales: readonly string[], wanted: string | null) =>
  bestRow(
    locales.map((locale, index) => row(index, locale)),
    wanted,
    fallback,
    'zh-Hans',
  )?.locale ?? null;

describe('The row that is linked to', () => {
  it.each([
    { rows: ['zh-Hans', 'en'], wanted: 'en', linked: 'en' },
    { rows: ['zh-Hans', 'mn'], wanted: 'mn-Mong', linked: 'mn' },
    { rows: ['en', 'zh-Hans'], wanted: 'mn-Mong', linked: 'zh-Hans' },
    { rows: ['en', 'mn'], wanted: 'zh-Hans', linked: 'en' },
    { rows: ['en', 'zh-Hans'], wanted: null, linked: 'zh-Hans' },
    { rows: [], wanted: 'en', linked: null },
  ])('of $rows for $wanted is $linked', ({ rows, wanted, linked }) => {
    expect(best(rows, wanted)).toBe(linked);
  });
});

describe('The source row', () => {
  it('is that of the source locale', () => {
    expect(sourceRow([row(1, 'en'), row(2, 'zh-Hans')], 'zh-Hans')?.id).toBe(2);
  });

  it('is the first created where the source locale has none', () => {
    expect(sourceRow([row(1, 'en', 9), row(2, 'mn', 3)], 'zh-Hans')?.locale).toBe('mn');
  });
});
