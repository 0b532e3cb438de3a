import { describe, expect, it } from 'vitest';
import { articleAddress } from '../article-address';
import { honoreeJsonLd } from './honoree';
import { observationJsonLd } from './observation';
import { dateOf, durationOf } from './time';

const telling = {
  publicUrl: '',
  articleUrl: 'https://www.example.org/{locale}/{slug}',
  scope: { locales: ['en'] },
} as const;
const figure = {
  locale: 'zh-Hans',
  label: '场次',
  population: null,
  kind: 'count',
  phrase: null,
  upper: null,
  numeral: null,
  magnitude: null,
  periodStart: null,
  periodEnd: null,
  periodPrecision: null,
  unit: null,
  region: null,
  article: null,
};
const observe = (fields: object) => observationJsonLd.tell({ ...figure, ...fields }, {}, telling);

describe('JSON-LD', () => {
  it.each([
    ['eq', { value: 8 }],
    ['gt', { minValue: 8 }],
    ['le', { maxValue: 8 }],
    ['range', { minValue: 8, maxValue: 12 }],
    ['approx', { value: 8, measurementQualifier: 'approximate' }],
  ])('never tells a bound as the value: %s', (comparator, amounts) => {
    const told = observe({ value: 8, upper: comparator === 'range' ? 12 : null, comparator });
    const { value, minValue, maxValue, measurementQualifier } = told as Record<string, unknown>;
    expect({ value, minValue, maxValue, measurementQualifier }).toEqual(amounts);
  });

  it('tells nothing of a finding without a number', () => {
    expect(observe({ kind: 'qualitative', value: null, comparator: null })).toBeNull();
  });

  it.each([
    ['person', 'private', null],
    ['person', 'minor', null],
    ['person', null, null],
    ['family', 'private', null],
    ['person', 'public_figure', 'Person'],
    ['collective', 'private', 'Organization'],
  ])('tells of a %s that is %s: %s', (kind, privacy, type) => {
    const told = {
      locale: 'en',
      kind,
      name: 'N',
      privacy,
      biography: null,
      awards: [],
      organisation: null,
      region: null,
      portrait: null,
    };
    expect((honoreeJsonLd.tell(told, {}, telling) as { '@type'?: string } | null)?.['@type'] ?? null).toBe(type);
  });

  it('tells days as far as they are known, and periods by their length', () => {
    expect(['day', 'month', 'year', 'unknown', null].map((precision) => dateOf('2023-08-30', precision))).toEqual([
      '2023-08-30',
      '2023-08',
      '2023',
      null,
      '2023-08-30',
    ]);
    expect(durationOf('2019-01-01', '2023-12-31')).toBe('P5Y');
    expect(durationOf('2023-03-01', '2023-03-31')).toBe('P31D');
    expect([durationOf(null, '2023-03-31'), durationOf('2024-01-01', '2023-12-31')]).toEqual([null, null]);
  });

  it('has an address of an article where one can be made', () => {
    const article = { locale: 'mn-Mong', slug: 'ᠨᠣᠮ', documentId: 'x' };
    expect(articleAddress(article, telling)).toBe('https://www.example.org/mn-Mong/%E1%A0%A8%E1%A0%A3%E1%A0%AE');
    expect(articleAddress({ ...article, slug: '' }, telling)).toBeNull();
    expect(articleAddress(article, { ...telling, articleUrl: '' })).toBeNull();
  });
});
