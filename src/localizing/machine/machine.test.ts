import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { parseInline, printInline } from '../segments/inline-notation';
import type { MachineTranslator } from './machine-translator';
import { protectSegment, restoreSegment } from './protect-segment';
import { translateSegments } from './translate-segments';

const answering = (answer: (text: string) => string): MachineTranslator => ({
  translate: async (texts) => texts.map(answer),
});
const first = async (source: string, answer: string) => {
  const answers = await translateSegments(
    answering(() => answer),
    [{ source }],
    'zh-Hans',
    'en',
  );
  return isProblem(answers) ? answers : answers[0];
};

describe('Machine translation', () => {
  it.each([
    ['全乡<1>120人</1>。', '[[0]]120 people[[1]].', '<1>120 people</1>.'],
    ['全乡<1>120人</1>。', '[ [ 0 ] ]120 people[[ 1 ]].', '<1>120 people</1>.'],
    ['全乡<1>120人</1>。', '【【0】】120 people【【1】】.', '<1>120 people</1>.'],
    ['上<1/>下', 'up[[0]]down', 'up<1/>down'],
    ['没有标记。', 'No <1> here.', 'No \\<1> here.'],
  ])('of %s that answers %s is %s', async (source, answer, expected) => {
    expect(await first(source, answer)).toBe(expected);
  });

  it.each([
    ['全乡<1>120人</1>。', '120 people.'],
    ['全乡<1>120人</1>。', '[[0]]120 people.'],
    ['全乡<1>120人</1>。', '[[1]]120 people[[0]].'],
    ['全乡<1>120人</1>。', '[[0]]120[[0]] people[[1]].'],
    ['全乡<1>120人</1>。', '[[0]]120 people[[1]][[7]].'],
  ])('of %s that answers %s is refused', async (source, answer) => {
    expect(await first(source, answer)).toMatchObject({ code: 'MACHINE_ANSWER_CODES' });
  });

  it('puts figures in fixed words', () => {
    const given = protectSegment('全乡有3.2万人。', [{ start: 3, end: 8, words: '32,000 people' }]);
    expect(given.text).toBe('全乡有[[0]]。');
    expect(restoreSegment(given, 'The township has [[0]].')).toBe('The township has 32,000 people.');
    expect(restoreSegment(given, 'The township has 3.2 million people.')).toMatchObject({
      code: 'MACHINE_ANSWER_CODES',
    });
  });

  it('takes nothing where texts are lost', async () => {
    const translator: MachineTranslator = { translate: async () => ['One.'] };
    const requests = [{ source: '一。' }, { source: '二。' }];
    expect(await translateSegments(translator, requests, 'zh-Hans', 'en')).toMatchObject({
      code: 'MACHINE_ANSWER_COUNT',
    });
  });

  it('by a machine that changes nothing gives the segment back', async () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('<1>', '</1>', '<2/>', '\\', '<', '120人'), fc.string()))
      .map((parts) => printInline(parseInline(parts.join(''))))
      .filter((source) => !/[[［【]/.test(source));
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const answer = restoreSegment(protectSegment(source), protectSegment(source).text);
        if (!isProblem(answer)) expect(answer).toBe(source);
        else expect(source).toMatch(/<\/?1>/);
      }),
    );
  });
});
