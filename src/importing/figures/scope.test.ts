import { describe, expect, it } from 'vitest';
import { scopeBefore } from './scope';

const innerMongolia = '150000';

describe('scopeBefore', () => {
  it.each([
    ['截至去年底，全区', 'count', { regionCode: innerMongolia, adminLevel: 'regional' }],
    ['全国累计植树', 'count', { regionCode: null, adminLevel: 'national' }],
    ['全国与全区相比，全区', 'share', { regionCode: innerMongolia, adminLevel: 'regional' }],
    ['选树全国巾帼文明岗、', 'award_count', { regionCode: null, adminLevel: null }],
    ['考核位列全国', 'rank', { regionCode: null, adminLevel: null }],
    ['全区选树全国巾帼文明岗', 'award_count', { regionCode: innerMongolia, adminLevel: 'regional' }],
  ] as const)('tells where a figure after “%s” holds (%s)', (words, kind, scope) => {
    expect(scopeBefore(words, innerMongolia, kind)).toEqual(scope);
  });
});
