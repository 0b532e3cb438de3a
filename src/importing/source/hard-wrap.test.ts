import { describe, expect, it } from 'vitest';
import { readingOf } from './reading';

const paragraphs = [
  '初夏时节，走进林业局的施业区，满目青翠，松涛阵阵。五年来，全局坚持生态优先、绿色发展，林区面貌焕然一新。',
  '全局现有专职护林员326名，组建巡护分队14支，年均巡护里程超过48万公里，第三巡护分队获评青年文明号。',
  '“以前进山全靠两条腿，现在有了无人机，哪里冒烟一眼就看得见。”韩树生是局里的老护林员。',
];

const wrapped = (words: string, width: number, indent: string): string => {
  let text = indent;
  let length = indent.length;
  for (const character of words) {
    if (length >= width && !/[，。、”]/.test(character)) {
      text += '\n';
      length = 0;
    }
    text += character;
    length += 1;
  }
  return text;
};

const titles = '守好绿水青山\n——林业局巡礼\n本报记者 孟庆林\n';

describe('readingOf', () => {
  it.each([
    ['set in', '　　', '\n'],
    ['parted by empty lines', '', '\n\n'],
  ])('joins paragraphs that are %s', (_, indent, gap) => {
    const source = titles + paragraphs.map((paragraph) => wrapped(paragraph, 22, indent)).join(gap);
    const reading = readingOf(source);
    expect(reading.text).toBe(titles + paragraphs.map((paragraph) => indent + paragraph).join(gap));
  });

  it('tells where in the source a stretch of the reading stands', () => {
    const source = wrapped(paragraphs.join(''), 20, '');
    const reading = readingOf(source);
    for (const words of ['326名', '48万公里', '青年文明号', '老护林员。']) {
      const start = reading.text.indexOf(words);
      const span = reading.inSource({ start, end: start + words.length });
      expect(source.slice(span.start, span.end).replace('\n', '')).toBe(words);
    }
  });

  it('leaves a blank between Latin words', () => {
    const row = '这是一段关于开放的文字，它被折成了许多行，像';
    const source = `${row}\n${row}\n${row}\n${row.slice(0, row.length - 2)}Open\nData之后就没有了。`;
    expect(readingOf(source).text).toContain('Open Data');
  });

  it.each([
    ['whole paragraphs', paragraphs.join('\n')],
    ['paragraphs of titles and captions', `${titles}护林员在值守\n飞手在调试设备\n${paragraphs.join('\n')}`],
    ['a list of short lines', '春天来了\n夏天来了\n秋天来了\n冬天来了'],
    ['no text', ''],
  ])('leaves %s as they are', (_, source) => {
    expect(readingOf(source).text).toBe(source);
  });
});
