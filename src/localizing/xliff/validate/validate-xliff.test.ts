import { describe, expect, it } from 'vitest';
import { exchangeSizeLimit } from '../../xml/decode-file';
import { validateXliff } from './validate-xliff';

const rule = (xml: string | Uint8Array): string | null =>
  validateXliff(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, 'a.xlf').rule;

const in20 = (unit: string, of = 'srcLang="zh-Hans" trgLang="mn-Mong"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${of}><file id="f"><unit id="u">${unit}</unit></file></xliff>`;
const source = (text: string): string => `<segment><source>${text}</source></segment>`;
const in12 = (unit: string): string =>
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="zh-Hans" ' +
  `target-language="en" datatype="plaintext"><body><trans-unit id="1">${unit}</trans-unit></body></file></xliff>`;
const valid = in20(source('8.8万余场次'));

const inUtf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
};

describe('before a file is looked at as XLIFF', () => {
  it('takes UTF-8, UTF-16 with a mark, and what the declaration says', () => {
    expect(rule(valid)).toBe(null);
    expect(rule(`\uFEFF${valid}`)).toBe(null);
    expect(rule(inUtf16(`<?xml version="1.0" encoding="UTF-16"?>${valid}`))).toBe(null);
    expect(
      rule(
        Uint8Array.from([...`<?xml version="1.0" encoding="gbk"?>${in20(source('??'))}`].map((c) => c.charCodeAt(0))),
      ),
    ).toBe(null);
  });

  it.each([
    ['doctype', `<?xml version="1.0"?><!-- a --><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${valid}`],
    ['doctype', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${in20(source('&b;'))}`],
    ['well-formed', in20(source('&b;'))],
    ['well-formed', valid.slice(0, -12)],
    ['well-formed', 'no XML'],
    ['well-formed', ''],
    ['excessive', '<a>'.repeat(100_000)],
    ['not-xliff', '<html/>'],
    ['not-xliff', '<xliff version="2.0"/>'],
  ])('%s is the rule that is broken', (broken, xml) => {
    expect(rule(xml)).toBe(broken);
  });

  it('refuses a file by its size, and bytes that are not what they say', () => {
    expect(rule(new Uint8Array(exchangeSizeLimit + 1))).toBe('too-large');
    expect(rule(Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e))).toBe('encoding');
    expect(rule('<?xml version="1.0" encoding="nobody-knows"?><a/>')).toBe('encoding');
  });

  it('a document type in CDATA or in a comment is none', () => {
    expect(rule(in20(source('<![CDATA[<!DOCTYPE a>]]>')))).toBe(null);
    expect(rule(`<!-- <!DOCTYPE a> -->${valid}`)).toBe(null);
  });
});

describe('XLIFF 2', () => {
  const match = (text: string, target = 'b'): string =>
    `<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s"><source>${text}</source><target>${target}</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>`;
  const styled = (subFs: string): string =>
    `<pc id="1" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" fs:fs="img" fs:subFs="${subFs}">a</pc>`;
  const issues = (told: string): string =>
    `<its:locQualityIssues xmlns:its="http://www.w3.org/2005/11/its" xml:id="i"><its:locQualityIssue ${told}/></its:locQualityIssues>${source('a')}`;
  it.each([
    ['element-missing', in20('<notes><note>a</note></notes>')],
    ['element-misplaced', in20(`${source('a')}<notes><note>a</note></notes>`)],
    ['element-unknown', in20(`<val:rules xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"/>${source('a')}`)],
    ['attribute-missing', in20(source('<ph/>'))],
    ['attribute-value', in20(source('a'), 'srcLang="e"')],
    ['text-misplaced', in20(`a${source('a')}`)],
    ['target-language-missing', in20('<segment><source>a</source><target>b</target></segment>', 'srcLang="en"')],
    ['start-ends', in20(source('<sc id="1"/>a'))],
    ['end-after-start', in20(source('<ec startRef="1"/><sc id="1"/>'))],
    ['inline-id-unique', in20(source('<ph id="1"/><ph id="1"/>'))],
    ['inline-id-same-kind', in20('<segment><source><ph id="1"/></source><target><pc id="1">a</pc></target></segment>')],
    ['code-point-forbidden', in20(source('<cp hex="0041"/>'))],
    ['order-within-unit', in20('<segment><source>a</source><target order="3">b</target></segment>')],
    ['fragment-syntax', in20(source('<mrk id="1" type="my:type" ref="#n/n1">a</mrk>'))],
    [
      'module-misplaced',
      in20(`<val:rule xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" isPresent="a"/>${source('a')}`),
    ],
    ['attribute-value', valid.replace('version="2.0"', 'version="2.2"')],
    ['end-without-direction', in20(source('<sc id="1"/>a<ec startRef="1" dir="rtl"/>'))],
    [null, in20(source('<ec id="1" isolated="yes" dir="rtl"/>a'))],
    ['inline-id-unique', in20(match('<ph id="1"/><ph id="1"/>'))],
    [null, in20(match('<ph id="1"/><ph id="2"/>', '<ph id="1"/><ph id="2"/>'))],
    ['attribute-value', in20(source(styled('href')))],
    [null, in20(source(styled('src,a\\\\b\\,c.png\\alt,A smile')))],
    ['issue-told', in20(issues('')).replace('version="2.0"', 'version="2.1"')],
    [null, in20(issues('locQualityIssueComment="a"')).replace('version="2.0"', 'version="2.1"')],
  ])('%s', (broken, xml) => {
    expect(rule(xml)).toBe(broken);
  });

  it('a start and an end over two segments are a pair, also where their targets are swapped', () => {
    const segment = (text: string, order: number): string =>
      `<segment><source>${text}</source><target order="${order}">${text}</target></segment>`;
    expect(rule(in20(segment('<sc id="1"/>a', 1) + segment('b<ec startRef="1"/>', 2)))).toBe(null);
    expect(rule(in20(segment('<sc id="1"/>a', 2) + segment('b<ec startRef="1"/>', 1)))).toBe('end-after-start');
  });
});

describe('XLIFF 1.2', () => {
  it.each([
    [
      null,
      in12('<source>a<bpt id="1">&lt;b></bpt>b<ept id="1">&lt;/b></ept></source><target state="translated">c</target>'),
    ],
    [null, in12('<source>a</source><note>b</note><alt-trans><target xml:lang="fr">c</target></alt-trans>')],
    ['start-ends', in12('<source>a<bpt id="1"/></source>')],
    ['end-after-start', in12('<source><ex id="1"/></source>')],
    ['attribute-value', in12('<source>a</source><target state="done">c</target>')],
    ['target-language', in12('<source>a</source><target xml:lang="mn">c</target>')],
    ['element-missing', in12('<target>c</target>')],
    ['attribute-missing', in12('<source>a</source>').replace('original="a"', '')],
  ])('%s', (broken, xml) => {
    expect(rule(xml)).toBe(broken);
  });

  const header = (inner: string): string =>
    in12('<source>a</source><target phase-name="p">b</target>').replace('<body>', `<header>${inner}</header><body>`);
  const phase = '<phase phase-name="p" process-name="x"/>';
  const cut = (mids: string, ofTarget: string): string => {
    const marks = (all: string): string => [...all].map((mid) => `<mrk mtype="seg" mid="${mid}">a</mrk>`).join('');
    return in12(`<source>aa</source><seg-source>${marks(mids)}</seg-source><target>${marks(ofTarget)}</target>`);
  };
  const grouped = (second: string): string =>
    in12('<source>a</source>').replace('</body>', `<group id="g"/><group id="${second}"/></body>`);
  const of = (attributes: string, text = 'a'): string =>
    in12(`<source>a</source><target ${attributes}>${text}</target>`);
  it.each([
    [null, header(`<phase-group>${phase}</phase-group>`)],
    ['phase-reference', header('<note>a</note>')],
    ['phase-name-unique', header(`<phase-group>${phase}${phase}</phase-group>`)],
    ['tool-reference', in12('<source>a</source>').replace('original="a"', 'original="a" tool-id="t"')],
    [null, grouped('h')],
    ['group-id-unique', grouped('g')],
    [null, cut('01', '10')],
    ['segment-id-unique', cut('00', '0')],
    ['segment-reference', cut('01', '02')],
    ['segment-reference', in12('<source>a</source><target><mrk mtype="seg" mid="0">b</mrk></target>')],
    [null, of('state-qualifier="leveraged-mt"')],
    [null, of('state-qualifier="x-mine"')],
    ['attribute-value', of('state-qualifier="guessed"')],
    ['attribute-value', of('', '<mrk mtype="made-up">a</mrk>')],
    ['attribute-value', of('', '<g id="1" ctype="image">a</g>')],
    [null, of('', '<x id="1" ctype="lb"/>')],
    ['attribute-value', of('restype="sentence"')],
    ['attribute-value', in12('<source>a</source>').replace('plaintext', 'text')],
    ['attribute-value', in12('<source>a</source>').replace('id="1"', 'id="1" size-unit="mile"')],
    ['attribute-value', in12('<source>a</source><alt-trans alttranstype="old"><target>b</target></alt-trans>')],
    ['attribute-value', in12('<source>a</source>').replace('original', 'date="yesterday" original')],
    [null, in12('<source>a</source>').replace('original', 'date="2026-11-28T13:00:00Z" original')],
    [null, in12('<source><x id="1"/></source><target><x id="1"/>a<x id="1"/></target>')],
    ['inline-id-unique', in12('<source>a</source><target><x id="1" clone="no"/>a<x id="1" clone="no"/></target>')],
    ['inline-id-unique', in12('<source><x id="1"/>a<x id="1"/></source>')],
  ])('%s: keys and closed lists', (broken, xml) => {
    expect(rule(xml)).toBe(broken);
  });
});
