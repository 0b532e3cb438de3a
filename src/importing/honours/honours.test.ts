import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { achievementsOf } from '../figures/achievements';
import { type Passage, passagesOf } from '../figures/passage';
import { honoreesOf } from './honorees';

const rows = readFileSync(join(__dirname, 'cases', 'honours.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([words = '', honorees = '', counts = '']) => [words.replaceAll('¶', '\n'), honorees, counts] as const);

const passagesIn = (text: string): readonly Passage[] => {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return passagesOf(text, span);
  });
};

const listed = (items: readonly string[]): string => (items.length === 0 ? '-' : items.join(';'));

describe('the sentences of honours.tsv', () => {
  it.each(rows)('%s names %s', (text, honorees) => {
    const found = honoreesOf(passagesIn(text));
    expect(
      listed(
        found.map(({ name, kind, awards }) => [name, kind, awards.map(({ title }) => title).join('、')].join('|')),
      ),
    ).toBe(honorees);
  });

  it('are read across a line break at any place', () => {
    const text = '兽医乌兰其其格荣膺全国“最美农技员”称号。';
    for (let at = 1; at < text.length; at += 1) {
      const wrapped = `${text.slice(0, at)}\n${text.slice(at)}`;
      const [honoree] = honoreesOf(passagesOf(wrapped, { start: 0, end: wrapped.length }));
      expect([honoree?.name, honoree?.awards[0]?.title]).toEqual(['乌兰其其格', '全国最美农技员']);
    }
  });

  it.each(rows)('%s counts', (text, _, counts) => {
    const { achievements } = achievementsOf(text, passagesIn(text), null);
    expect(
      listed(
        achievements.flatMap(({ award, value }) =>
          award === null ? [] : [[value, award.recipientKind, award.printedLevel ?? '-', award.title].join('|')],
        ),
      ),
    ).toBe(counts);
  });
});
