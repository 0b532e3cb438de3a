import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerLine } from './answer-line';
import { figuresAgree } from './figures-agree';
import type { FigureLanguage } from './language';
import { type FigureCase, scoreCases } from './score-cases';

const folder = join(__dirname, 'cases');
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line !== '');
const cases = lines.map((line) => JSON.parse(line) as FigureCase);

const pair = (source: string, target: string, targetLanguage: FigureLanguage = 'en') =>
  figuresAgree({ source, sourceLanguage: 'zh', target, targetLanguage });

describe('the public cases', () => {
  it('are at least 400, each with an id of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('are judged as they say', () => {
    expect(scoreCases(lines).misjudged.map(({ id, note }) => `${id}: ${note}`)).toEqual([]);
  });

  it('are judged alike when source and target change places', () => {
    const turned = lines.map((line) => {
      const { source, sourceLocale, target, targetLocale, ...rest } = JSON.parse(line);
      return JSON.stringify({
        ...rest,
        source: target,
        sourceLocale: targetLocale,
        target: source,
        targetLocale: sourceLocale,
      });
    });
    expect(scoreCases(turned).misjudged.map(({ id }) => id)).toEqual([]);
  });
});

describe('what differs', () => {
  it.each([
    ['8.8万余场次', '88,000 sessions', 'TRANSLATED_FIGURE_HEDGE'],
    ['3.2万人', '3.2 million people', 'TRANSLATED_FIGURE_MAGNITUDE'],
    ['3.62万人', '36,000 people', 'TRANSLATED_FIGURE_ROUNDED'],
    ['占94.2%', 'or 94.2 percentage points', 'TRANSLATED_FIGURE_UNIT'],
    ['2023年', '2022', 'TRANSLATED_FIGURE_VALUE'],
    ['5人', 'people', 'TRANSLATED_FIGURE_MISSING'],
    ['很多人', '5 people', 'TRANSLATED_FIGURE_ADDED'],
  ])('%s as %s is %s', (source, target, code) => {
    expect(pair(source, target).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('is told with the places of both figures', () => {
    const [problem] = pair('共有3.2万人参加', 'It drew 320,000 people').problems;
    expect(problem).toMatchObject({ source: { start: 2, end: 7 }, target: { start: 8, end: 15 } });
    expect(problem?.message).toContain('×10^1');
  });

  it('is told of an added figure with the whole source', () => {
    const [problem] = pair('很多人', 'some 500 people').problems;
    expect(problem).toMatchObject({ source: { start: 0, end: 3 }, target: { start: 5, end: 8 } });
  });
});

describe('a text of nothing but digits and marks', () => {
  it.each(['1,', '1.', '1,111', ' 111', '1-'])(
    '%s over and over is read in linear time, and so many problems are told',
    (piece) => {
      const started = performance.now();
      const { agree, problems } = pair('共120人', piece.repeat(20_000));
      expect(agree).toBe(false);
      expect(problems.length).toBeLessThanOrEqual(50);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );

  it.each([['The road cost 36.000.00 yuan.'], ['The road cost 1234567890123456789012345 yuan.']])(
    'that make no number is there: %s',
    (target) => {
      expect(pair('公路已经通车', target).problems.map(({ code }) => code)).toEqual(['TRANSLATED_FIGURE_ADDED']);
    },
  );

  it('that is a date or a version is no figure', () => {
    expect(pair('系统已经升级', 'The system was upgraded to 1.2.3.').agree).toBe(true);
  });
});

describe('a line of the command', () => {
  it('is answered with its id', () => {
    const line = { id: 7, source: '3人', sourceLocale: 'zh-CN', target: '3 people', targetLocale: 'en-US' };
    expect(answerLine(JSON.stringify(line), 1)).toEqual({ id: '7', agree: true, problems: [] });
  });

  it.each([
    ['{', 'FIGURES_LINE_UNREADABLE'],
    ['[]', 'FIGURES_LINE_UNREADABLE'],
    ['{"id":"1","source":"3"}', 'FIGURES_LINE_UNREADABLE'],
    ['{"id":"1","source":"3","sourceLocale":"zh","target":"3","targetLocale":"fr"}', 'FIGURES_LOCALE_UNKNOWN'],
  ])('%s is refused: %s', (line, code) => {
    expect(answerLine(line, 12)).toMatchObject({ code, at: '12' });
  });
});
