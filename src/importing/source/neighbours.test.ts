import { describe, expect, it } from 'vitest';
import { type Neighbours, neighboursOf } from './neighbours';

const around = (text: string, sentence: string): Neighbours => {
  const start = text.indexOf(sentence);
  return neighboursOf(text, { start, end: start + sentence.length });
};

describe('The neighbours of a sentence', () => {
  it('are the sentences of its paragraph before and after it', () => {
    expect(around('冬天过去了。春天来了。全乡有护林员120人。秋天也好。', '全乡有护林员120人。')).toEqual({
      before: '春天来了。',
      after: '秋天也好。',
    });
  });

  it('are found across the ends of paragraphs, without blanks', () => {
    expect(
      around('一、护林\r\n\r\n　　全乡有护林员120人。\r\n\n　　秋天也好！冬天见。\n', '全乡有护林员120人。'),
    ).toEqual({
      before: '一、护林',
      after: '秋天也好！',
    });
  });

  it('are empty at the ends of the text', () => {
    expect(around('全乡有护林员120人。', '全乡有护林员120人。')).toEqual({ before: '', after: '' });
    expect(neighboursOf('', { start: 0, end: 0 })).toEqual({ before: '', after: '' });
  });

  it('keep what is quoted in one piece', () => {
    expect(around('他说：“好。真好。”全乡有护林员120人。', '全乡有护林员120人。').before).toBe('真好。”');
  });

  it('are looked for nearby only', () => {
    const long = '长'.repeat(100_000);
    const { before, after } = around(`${long}全乡有护林员120人。${long}`, '全乡有护林员120人。');
    expect(before.length).toBeLessThan(4_001);
    expect(after.length).toBeLessThan(4_001);
  });
});
