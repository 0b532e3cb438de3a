import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuantities, type QuantityMatch } from './index';

const rows = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(join(__dirname, 'cases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', figures = ''] = line.split('\t');
      return [sentence, figures.trim()] as const;
    });

const written = (match: QuantityMatch, withTrend: boolean): string => {
  const value = match.upper === null ? String(match.value) : `${match.value}..${match.upper}`;
  const fields = [match.text, match.kind, value, match.comparator, match.unit ?? '-'];
  return [...fields, ...(withTrend && match.trend !== null ? [match.trend] : [])].join('|');
};

describe('findQuantities', () => {
  it.each(rows('figures.tsv'))('reads %s', (sentence, expected) => {
    const found = findQuantities(sentence).map((match) => written(match, true));
    expect(found.join(' ; ')).toBe(expected);
  });

  it.each(rows('no-figures.tsv'))('finds no figure in %s (%s)', (sentence) => {
    expect(findQuantities(sentence).map((match) => match.text)).toEqual([]);
  });

  it('has at least 400 cases', () => {
    expect(rows('figures.tsv').length + rows('no-figures.tsv').length).toBeGreaterThanOrEqual(400);
  });
});
