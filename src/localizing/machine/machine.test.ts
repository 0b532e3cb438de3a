import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { compareCodes } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';
import { fromMarkup, toMarkup } from './markup';
import { takeAnswer } from './take-answer';

const told = (source: string, markup: string): string => {
  const taken = takeAnswer(source, fromMarkup(markup), 'body/1');
  return isProblem(taken) ? taken.code : taken;
};

describe('What a machine answers', () => {
  it.each([
    ['全乡<1>120人</1>。', '<g id="1">120 people</g> in the township.', '<1>120 people</1> in the township.'],
    ['全乡<1>120人</1>。', "<p><G ID='1'>120 people</G>.</p>", '<1>120 people</1>.'],
    ['上<1/>下', 'up<x id="1"/>down', 'up<1/>down'],
    ['没有标记。', 'No &lt;1&gt; here.', 'No \\<1> here.'],
    ['甲&乙', 'A &amp; B', 'A & B'],
  ])('to %s, %s, is taken', (source, answer, expected) => {
    expect(told(source, answer)).toBe(expected);
  });

  it.each([
    ['全乡<1>120人</1>。', '120 people.', 'MACHINE_ANSWER_CODES'],
    ['全乡<1>120人</1>。', '<g id="9">120 people</g>.', 'MACHINE_ANSWER_CODES'],
    ['全乡<1>120人</1>。', '<g id="1">120 people.', 'MACHINE_ANSWER_CODES'],
    ['全乡<1>120人</1>。', '<g id="1">120</g> <g id="1">people</g>.', 'MACHINE_ANSWER_CODES'],
    ['没有标记。', 'None <g id="1">here</g>.', 'MACHINE_ANSWER_CODES'],
    ['没有标记。', '', 'MACHINE_ANSWER_EMPTY'],
    ['全乡<1>120人</1>。', ' <g id="1"> </g>', 'MACHINE_ANSWER_EMPTY'],
    ['没有标记。', 'long '.repeat(20_000), 'SEGMENT_TOO_LONG'],
  ])('to %s, %s, is refused', (source, answer, code) => {
    expect(told(source, answer)).toBe(code);
  });

  it('loses its zero bytes, which no database stores', () => {
    expect(told('甲', 'A\0B')).toBe('AB');
  });

  it('is the source itself where it changes nothing', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom('<1>一</1>', '<2/>', '\\', '<', '&amp;', '120人'), fc.string()));
    fc.assert(
      fc.property(parts, (words) => {
        const source = printInline(parseInline(words.join('')));
        fc.pre(compareCodes(parseInline(source), parseInline(source)).unpaired.length === 0);
        expect(fromMarkup(toMarkup(source))).toBe(source);
      }),
    );
  });
});
