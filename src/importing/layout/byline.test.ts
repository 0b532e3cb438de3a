import { describe, expect, it } from 'vitest';
import { bylineOf } from './byline';
import { datelineOf } from './dateline';

const read = (printed: string): readonly [string | null, readonly string[]] | null => {
  const byline = bylineOf(printed);
  return byline === null ? null : [byline.publication, byline.persons.map(({ name }) => name)];
};

describe('bylineOf', () => {
  it.each([
    ['江源妇女报全媒体记者 王小禾 刘青', '江源妇女报', ['王小禾', '刘青']],
    ['□ 本报记者 王 芳 通讯员 李晓梅', null, ['王芳', '李晓梅']],
    ['本报记者王芳 通讯员李晓梅', null, ['王芳', '李晓梅']],
    ['（本报首席记者 欧阳明 实习生 阿拉坦·其其格）', null, ['欧阳明', '阿拉坦·其其格']],
    ['文/图 本报记者 王芳', null, ['王芳']],
    ['王芳 李晓梅 文/图', null, ['王芳', '李晓梅']],
    ['作者：王芳', null, ['王芳']],
    ['（作者：冯雪 作者单位：石门县融媒体中心）', null, ['冯雪']],
    ['新华社记者 王芳、李晓梅', '新华社', ['王芳', '李晓梅']],
    ['（云河县妇联 刘敏 供稿）', null, ['刘敏']],
    ['王芳 李晓梅', null, ['王芳', '李晓梅']],
  ])('reads %s', (printed, publication, persons) => {
    expect(read(printed)).toEqual([publication, persons]);
  });

  it.each([
    '本报记者深入一线采访了多位护林员。',
    '全县妇联工作会议召开',
    '责任编辑：赵清',
    '春风送暖',
    '记者从昨日召开的新闻发布会获悉',
    '',
  ])('takes no other line for one: %s', (printed) => {
    expect(read(printed)).toBeNull();
  });
});

describe('datelineOf', () => {
  it.each([
    ['本报松岭3月6日电（记者 李小禾）松岭林业局……', '松岭', '3月6日', ['李小禾']],
    ['本报碧湖6月5日讯 （碧湖日报记者 江帆）记者从……', '碧湖', '6月5日', ['江帆']],
    ['新华社北京3月8日电 题：……', '北京', '3月8日', []],
    ['本报讯（记者 王芳）近日，……', null, null, ['王芳']],
    ['【本报6月1日讯】近日，……', null, '6月1日', []],
  ])('reads %s', (paragraph, place, date, persons) => {
    const dateline = datelineOf(paragraph);
    expect([dateline?.place, dateline?.date]).toEqual([place, date]);
    expect(dateline?.byline?.persons.map(({ name }) => name) ?? []).toEqual(persons);
  });

  it.each(['3月6日，松岭林业局召开会议。', '全社会关注妇女发展。', '网上立案率达83.5%。'])(
    'takes no other opening for one: %s',
    (text) => {
      expect(datelineOf(text)).toBeNull();
    },
  );
});
