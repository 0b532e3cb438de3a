import { describe, expect, it } from 'vitest';
import { linesOf } from '../source/line';
import { captionDamageOf } from './caption-damage';
import { textDamageOf } from './text-damage';

describe('captionDamageOf', () => {
  it.each([
    ['匠韩梅指导 大国工匠 学徒剪纸。', 'scrambled', '大国工匠韩梅指导学徒剪纸。'],
    ['花开庆新春主题晚会活动。县妇联举办春暖花开。', 'scrambled', '县妇联举办春暖花开庆新春主题晚会活动。'],
    ['儿童乐园剪彩剪彩仪式。县民政局举行儿童乐园剪彩仪式。', 'duplicated', '县民政局举行儿童乐园剪彩仪式。'],
    ['发展中国国家学员参观合作社。', 'duplicated', '发展中国家学员参观合作社。'],
    ['志愿者陪伴留守儿童，', 'truncated', null],
    ['，护士在义诊。', 'truncated', null],
  ])('sees that %s is %s', (caption, condition, suggestion) => {
    expect(captionDamageOf(caption, [])).toMatchObject({ condition, suggestion });
  });

  it('sees words of a neighbour in it', () => {
    const caption = '植树护绿志愿活动。学到手巧手剪纸进校园，开展非遗技艺学到手。';
    expect(captionDamageOf(caption, ['县文化馆开展非遗技艺学到手活动。'])).toMatchObject({ condition: 'contaminated' });
    expect(captionDamageOf(caption, [])).toMatchObject({ condition: 'scrambled' });
  });

  it.each([
    '“书香飘万家 阅读新时代”读书会现场。',
    '图为巡回医疗队在卓玛村为老人做心电图检查。',
    '▲护林员在雪后的山路上巡护。（王　芳 摄）',
    '中国国家图书馆馆员为孩子们讲故事。',
    '县妇联举办茶艺培训。图为学员在练习。',
  ])('leaves a good one alone: %s', (caption) => {
    expect(captionDamageOf(caption, [])).toBeNull();
  });
});

const codes = (text: string): readonly string[] =>
  linesOf(text).flatMap((line) =>
    textDamageOf(line, true).map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`),
  );

describe('textDamageOf', () => {
  it.each([
    ['“童伴妈妈项目覆盖72个村。', ['QUOTE_UNBALANCED “']],
    ['全县不断推、凝聚合力。', ['TEXT_TRUNCATED 不断推']],
    ['开展活动活动300场。', ['TEXT_DUPLICATED 活动活动']],
    ['建立党建带建建机制。', ['PHRASE_NEARLY_MATCHES 党建带建建']],
    ['锟斤拷锟斤拷会议召开。', ['TEXT_CONTAMINATED 锟斤拷锟斤拷']],
    ['会议由Аnna主持。', ['SCRIPT_MIXED Аnna']],
  ])('warns of %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    '双方握手言和。他们（共3人）研究研究再说。',
    '她说：“来了！”‘好’的是春天。',
    '深入推进党建带团建、党建带妇建。',
    '（一）坚持学习。1）完成。',
    '中国国家博物馆与妇联联合办展。',
  ])('leaves good text alone: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
