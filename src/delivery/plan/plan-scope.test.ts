import { describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales';
import { planScope } from './plan-scope';

describe('The locales that are served', () => {
  it.each([
    ['none asked for', {}, ['zh-Hans']],
    ['null asked for', { locale: null, fallback: null, status: null }, ['zh-Hans']],
    ['the configured chain', { locale: 'mn-Mong' }, ['mn-Mong', 'mn', 'zh-Hans']],
    ['no chain', { locale: 'mn-Mong', fallback: 'NONE' as const }, ['mn-Mong']],
    ['a chain of one’s own', { locale: 'mn-Mong', fallback: ['en'] }, ['mn-Mong', 'en']],
    [
      'a chain with the locale itself, and twice the same',
      { locale: 'en', fallback: ['en', 'mn', 'mn'] },
      ['en', 'mn'],
    ],
  ])('are right with %s', (_name, asked, expected) => {
    expect(planScope(asked, locales)).toEqual({ status: 'PUBLISHED', locales: expected });
  });
});
