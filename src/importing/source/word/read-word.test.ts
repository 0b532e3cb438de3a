import { describe, expect, it } from 'vitest';
import { docx, paragraph, picture, style, type WordFile } from '../../../testing/builders/docx';
import { extractSource } from '../../extract';
import { readSource } from '../read-source';
import type { ReadSource } from '../source';

const prose = (words: string): string => paragraph(`　　${words}`);
const first =
  '松岭县林业和草原局坚持生态优先，全县现有护林员1200余名，管护天然林32.5万亩，五年来没有发生重大森林火灾。';
const second = '去年，全县林下经济产值达2.3亿元，带动农户4600户，户均增收3200元，群众的日子越过越红火。';
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);
const centre = '<w:jc w:val="center"/>';

const read = async (file: WordFile): Promise<ReadSource> => {
  const source = await readSource(docx(file), 'article.docx');
  if ('code' in source) throw new Error(`${source.code}: ${source.message}`);
  for (const { text, start, end } of source.lines) expect(source.text.slice(start, end)).toBe(text);
  return source;
};
const linesOf = async (file: WordFile): Promise<readonly (readonly [string, string])[]> =>
  (await read(file)).lines.map(({ hint, text }) => [hint ?? '-', text] as const);
const textsOf = async (body: string): Promise<readonly string[]> =>
  (await read({ body })).lines.map(({ text }) => text);

describe('A Word document', () => {
  const styles = [
    style('a', 'Normal'),
    style('a3', 'Title', centre),
    style('a5', 'Subtitle'),
    style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('2', '标题 2'),
    style('x', 'Section head', '<w:basedOn w:val="2"/>'),
    style('cap', '题注'),
    style('TOC1', 'toc 1'),
  ].join('');

  it('says by its styles, in English or Chinese, what its lines are', async () => {
    const body = [
      paragraph('走进绿色松岭', { properties: centre }),
      paragraph('千名护林员守护北山林海', { style: 'a3' }),
      paragraph('松岭县林业和草原局工作纪实', { style: 'a5' }),
      paragraph('本报记者 王芳', { properties: centre }),
      paragraph('一、防火……1', { style: 'TOC1' }),
      prose(first),
      paragraph('网格管护有人抓', { style: '1' }),
      prose(second),
      paragraph('林下经济有奔头', { style: 'x' }),
      prose(second.replace('去年', '今年')),
    ].join('');
    expect(await linesOf({ body, styles })).toEqual([
      ['kicker', '走进绿色松岭'],
      ['headline', '千名护林员守护北山林海'],
      ['subtitle', '松岭县林业和草原局工作纪实'],
      ['-', '本报记者 王芳'],
      [expect.anything(), first],
      ['heading', '网格管护有人抓'],
      [expect.anything(), second],
      ['heading', '林下经济有奔头'],
      [expect.anything(), expect.stringContaining('今年')],
    ]);
  });

  it('without styles is read by the shape of its lines, as plain text is', async () => {
    const title = { properties: centre, run: '<w:b/><w:sz w:val="44"/>' };
    const body = [
      paragraph('千名护林员守护北山林海', title),
      paragraph('——松岭县林业和草原局工作纪实', { properties: centre }),
      paragraph('本报记者 王芳'),
      prose(first),
      prose(second),
    ].join('');
    const source = await read({ body });
    expect(source.lines.slice(0, 3).map(({ hint }) => hint)).toEqual([null, null, null]);
    expect(extractSource(source).article).toMatchObject({
      title: '千名护林员守护北山林海',
      subtitle: '松岭县林业和草原局工作纪实',
    });
  });

  it('holds pictures where they stand, with their captions and descriptions', async () => {
    const body = [
      prose(first),
      `<w:p><w:pPr>${centre}</w:pPr>${picture('rId7', '护林员骑马巡山')}</w:p>`,
      paragraph('护林员在北山林场巡查', { properties: centre }),
      prose(second),
      `<w:p>${picture('rId8')}</w:p>`,
      paragraph('防火培训班上座无虚席', { style: 'cap' }),
      `<w:p>${picture('rId9', '', 20)}</w:p>`,
      prose(second.replace('去年', '今年')),
    ].join('');
    const media = {
      rId7: { name: 'image1.jpeg', bytes: jpeg },
      rId8: { name: 'image2.png', bytes: jpeg },
      rId9: { name: 'icon.png', bytes: jpeg },
    };
    const { images, lines } = await read({ body, styles, media });
    expect(images).toEqual([
      {
        before: 1,
        caption: 1,
        alt: '护林员骑马巡山',
        name: 'image1.jpeg',
        address: null,
        file: { bytes: Buffer.from(jpeg), mediaType: 'image/jpeg' },
      },
      {
        before: 3,
        caption: 3,
        alt: null,
        name: 'image2.png',
        address: null,
        file: { bytes: Buffer.from(jpeg), mediaType: 'image/jpeg' },
      },
    ]);
    expect(lines.filter(({ hint }) => hint === 'caption').map(({ text }) => text)).toEqual([
      '护林员在北山林场巡查',
      '防火培训班上座无虚席',
    ]);
  });

  it('never fetches a picture that is only linked, and tells of drawings that it leaves out', async () => {
    const body = `${prose(first)}<w:p>${picture('rId7')}</w:p><w:p>${picture('rId8')}</w:p>`;
    const relationships =
      '<Relationship Id="rId7" Type="image" Target="http://127.0.0.1:1/a.jpg" TargetMode="External"/>';
    const source = await read({
      body,
      relationships,
      media: { rId8: { name: 'image1.emf', bytes: new Uint8Array([1, 0, 0, 0]) } },
    });
    expect(source.images).toMatchObject([{ address: 'http://127.0.0.1:1/a.jpg', file: null }]);
    expect(source.warnings.map(({ code }) => code)).toEqual(['PICTURES_LEFT_OUT']);
  });

  it('prints the numbers that Word prints before paragraphs', async () => {
    const numbered = (text: string, level = 0): string =>
      paragraph(text, { properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>` });
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '（%2）')}${level(2, 'bullet', '•')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
    const body =
      [
        numbered('网格管护'),
        numbered('落实责任', 1),
        numbered('配齐装备', 1),
        numbered('要点', 2),
        numbered('林下经济'),
        numbered('扩大规模', 1),
      ].join('') + prose(first);
    const { lines } = await read({ body, numbering });
    expect(lines.slice(0, 6).map(({ text }) => text)).toEqual([
      '一、网格管护',
      '（1）落实责任',
      '（2）配齐装备',
      '要点',
      '二、林下经济',
      '（1）扩大规模',
    ]);
  });

  it('reads revisions as accepted', async () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = [
      `<w:p>${run('护林员')}<w:del><w:r><w:delText>1100</w:delText></w:r></w:del><w:ins>${run('1200')}</w:ins>${run('名。')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('这两段')}</w:p><w:p>${run('已合并。')}</w:p>`,
      `<w:moveFrom>${'<w:p><w:r><w:t>旧位置</w:t></w:r></w:p>'}</w:moveFrom><w:moveTo><w:p>${run('新位置。')}</w:p></w:moveTo>`,
    ].join('');
    expect(await textsOf(body)).toEqual(['护林员1200名。', '这两段已合并。', '新位置。']);
  });

  it('reads what fields show, and leaves instructions, hidden text and notes out', async () => {
    const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
    const body = [
      `<w:p>${run('<w:t>图</w:t>')}${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> SEQ 图 </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run('<w:t>1</w:t>')}${run('<w:fldChar w:fldCharType="end"/>')}${run('<w:t>　巡查</w:t>')}</w:p>`,
      `<w:p>${run('<w:t>看得见</w:t>')}${run('<w:t>看不见</w:t>', '<w:vanish/>')}${run('<w:footnoteReference w:id="1"/>')}</w:p>`,
      `<w:p><w:hyperlink r:id="rId9">${run('<w:t>链接</w:t>')}</w:hyperlink>${run('<w:br/><w:t>换行</w:t>')}</w:p>`,
    ].join('');
    const source = await read({ body });
    expect(source.lines.map(({ text }) => text)).toEqual(['图1　巡查', '看得见', '链接', '换行']);
    expect(source.warnings).toMatchObject([{ code: 'NOTES_LEFT_OUT', message: expect.stringContaining('1 ') }]);
  });

  it('reads a table of data by its rows, and one that lays pictures out by its cells', async () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const data = `<w:tbl>${row(paragraph('东河镇'), paragraph('320人'))}${row(paragraph('西山乡'), paragraph('180人'))}</w:tbl>`;
    const layout = `<w:tbl>${row(`<w:p>${picture('rId7')}</w:p>`, `<w:p>${picture('rId8')}</w:p>`)}${row(paragraph('学员上课'), paragraph('学员下地'))}</w:tbl>`;
    const media = { rId7: { name: '1.jpg', bytes: jpeg }, rId8: { name: '2.jpg', bytes: jpeg } };
    const { lines, images } = await read({ body: prose(first) + data + layout, media });
    expect(lines.slice(1).map(({ text }) => text)).toEqual([
      '东河镇\u2003320人',
      '西山乡\u2003180人',
      '学员上课',
      '学员下地',
    ]);
    expect(images.map(({ before }) => before)).toEqual([3, 3]);
  });

  it('reads a text box once, though Word writes it twice', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `${prose(first)}<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('护林员在林间休息')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('护林员在林间休息')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await textsOf(body)).toEqual([first, '护林员在林间休息']);
  });

  it('is read without its macros', async () => {
    const source = await read({
      body: prose(first),
      others: [{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }],
    });
    expect(source.text).toBe(`${first}\n`);
  });
});
