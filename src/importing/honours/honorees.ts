import type { Evidence } from '../../domain/evidence/evidence';
import { keysOf } from '../article/key';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { HonoreeKind, HonoreeProposal } from '../extraction/honoree-proposal';
import type { Passage } from '../figures/passage';
import { isSurnamedName } from '../people/person-name';
import { awardIn } from './award-title';

type Found = {
  readonly name: string;
  readonly kind: HonoreeKind;
  readonly award: AwardReference;
  readonly evidence: Evidence;
};

const verbs =
  '(?:被?(?:先后|分别|连续|曾|还|也|均|双双|光荣|成功)*(?:获评|荣获|获得|喜获|摘得|被评为|被授予|被命名为|被认定为|被表彰为|当选为?|入选|荣膺|荣登|获颁|获授|荣立|捧回|获))(?:为|了|过)?';
const received = new RegExp(`^(.{0,60}?)${verbs}(.{3,60})$`);
const conferred = /授予([^，。；]{2,40}?)(“[^”]{3,24}”|[\u4E00-\u9FFF]{4,20})(?:荣誉)?称号/g;
const titleThenName =
  /((?:全国|国家级|自治区级?|全区|全省|省级|全市|市级|盟市级|旗县级|县级|[\u4E00-\u9FFF]{2,6}(?:省|市|县|旗|盟))[^，。；、“”\d]{0,12}?(?:红旗手标兵|红旗手|建功标兵|标兵|劳动模范|劳模|先进个人|先进工作者|道德模范|能手|最美[\u4E00-\u9FFF]{2,5}))(?:获得者|称号获得者|、[\u4E00-\u9FFF]{2,14}?(?=[\u4E00-\u9FFF]{2,4}(?:说|介绍|表示|带|是|在|的|，)))?([\u4E00-\u9FFF]{2,4})(?=[说的是带在介表正把、，。：—]|就|和|与|及|深|从|用|$)/g;

const jobWord =
  /(?:队长|庭长|干警|处长|科长|厅长|法警|书记|主席|主任|院长|校长|所长|站长|场长|厂长|局长|村长|组长|班长|会长|社长|董事长|总经理|经理|负责人|带头人|护林员|志愿者|教师|老师|医生|护士长|护士|法官|民警|检察官|调解员|律师|村民|居民|牧民|农民|职工|工人|绣娘|工匠|理事长|创始人|技术员|工程师|干部|网格员|社工|护理员|驾驶员|医师|队员|副主任|副书记|执委|委员|代表|女工|党员|姑娘|母亲|妈妈|同志的|教授|研究员|获得者|传承人)/;
const job = new RegExp(`.*${jobWord.source}`);
const collectiveEnd =
  /(?:妇联|法院|法庭|检察院|医院|卫生院|学校|小学|中学|大学|中心|公司|合作社|协会|服务队|志愿队|支队|大队|中队|队|团队|委员会|林场|局|所|站|科|科室|班组|支部|集团|厂|社|嘎查委|居委会|村委会|工作室|联盟|病房|窗口|党支部|护理部|车间)$/;
const placeEnd = /(?:基地|村|社区|嘎查|园|园区|小区)$/;
const postEnd = /(?:岗|服务台|收费站)$/;

const kindOf = (name: string): HonoreeKind =>
  /(?:家庭|一家|家)$/.test(name)
    ? 'family'
    : postEnd.test(name)
      ? 'post'
      : placeEnd.test(name)
        ? 'base'
        : collectiveEnd.test(name)
          ? 'collective'
          : 'person';

const notNames =
  /^(?:她|他|它|我|我们|他们|她们|其|先后|全县|全市|全区|全省|多人|多次|共|累计|其中|有|也|还|当年|今年|去年|\d)/;

/** The names in the words before a verb of receiving: after the last job, parted by 、和与. */
const namesBefore = (words: string): readonly string[] => {
  const subject = words.replace(/(?:先后|分别|连续|曾经|曾|还|也|均|双双|光荣|成功|个人|本人|多次)+$/, '');
  const parts = subject.split(/[、和与及]/).filter((part) => part !== '');
  const names = parts.flatMap((part) => {
    const bare = part.replace(/^(?:其中|此外|同时|目前|去年|今年|同年|近年来|\d{4}年(?:\d{1,2}月)?)+/, '');
    const name = bare.replace(job, '').replace(/同志$|家庭$/, '');
    const family = /家庭$/.test(bare) && isSurnamedName(name) ? `${name}家庭` : name;
    if (
      isSurnamedName(name) ||
      (name !== bare &&
        /^[\u3400-\u9FFF]{2,6}$|^[\u3400-\u9FFF]{1,6}[·•][\u3400-\u9FFF]{1,6}$/.test(name) &&
        !/[的了在为个名位级]/.test(name))
    )
      return [family];
    const isBody =
      (collectiveEnd.test(bare) || placeEnd.test(bare) || postEnd.test(bare) || /家庭$/.test(bare)) &&
      bare.length >= 4 &&
      bare.length <= 24;
    return isBody && !notNames.test(bare) && !/[的了]|\d|[一二三四五六七八九十百千万]+[个名家支户]/.test(bare)
      ? [bare]
      : [];
  });
  return names.length === parts.length || names.length > 0 ? names : [];
};

const titlesIn = (words: string): readonly AwardReference[] =>
  words
    .replace(/(?:荣誉)?称号.*$/, '')
    .replace(/等(?:荣誉|称号|多项|奖项|多个).*$/, '')
    .split(/[，、]|和(?=全国|自治区|省|市|“)/)
    .map((part) => part.replace(/^\d{4}年度?/, '').replace(/^(?:“十大)?/, (mark) => mark))
    .map((part) => awardIn(part, true))
    .filter((award): award is AwardReference => award !== null);

const evidenceFor = (passage: Passage, name: string, from: number): Evidence => {
  const at = passage.text.indexOf(name, from);
  const start = passage.start + (at === -1 ? passage.text.indexOf(name) : at);
  return {
    sourceSentence: passage.text,
    sentenceStart: passage.start,
    sentenceEnd: passage.end,
    measureStart: start,
    measureEnd: start + name.length,
  };
};

type Clause = { readonly text: string; readonly start: number };

const clausesOf = (text: string): readonly Clause[] =>
  [...text.matchAll(/[^，；：。！？]+/g)].map((match) => ({ text: match[0], start: match.index }));

const pronoun =
  /^(?:\d{4}年(?:\d{1,2}月)?|同年|后来|去年|今年|并|还|也|先后|曾|被)*(?:他|她)?(?:个人|本人|也|还|曾|先后|被)*$/;
const speaker = new RegExp(`${jobWord.source}([\u3400-\u9FFF]{2,4}?)(?=说|介绍|告诉|笑|表示|带|是|，|。)`, 'g');

/** The person that 她 stands for: the last one named after a job in the sentences before. */
const personBefore = (words: string): string | null => {
  const sentence = words
    .split(/(?<=。)/)
    .slice(-2)
    .join('');
  const names = [...sentence.matchAll(speaker)].map((match) => match[match.length - 1] ?? '');
  const last = names[names.length - 1] ?? '';
  return (
    [3, 2, 4]
      .map((length) => last.slice(0, length))
      .find((name) => name.length >= 2 && (isSurnamedName(name) || name === last)) ?? null
  );
};

const counted = /[\d０-９]+(?:余|多)?(?:[名人个家户支位]|万)|[一二三四五六七八九十两]+(?:名|人|个|家|户|支|位)/;

const receivedIn = (passage: Passage): readonly Found[] => {
  const clauses = clausesOf(passage.text);
  return clauses.flatMap(({ text, start }, index): readonly Found[] => {
    const match = received.exec(text);
    if (match === null) return [];
    const [, before = '', after = ''] = match;
    const awards = titlesIn(after);
    if (awards.length === 0 || counted.test(before)) return [];
    const subject = pronoun.test(before) && !/[他她]/.test(before) ? (clauses[index - 1]?.text ?? '') : before;
    const from = subject === before ? start : (clauses[index - 1]?.start ?? start);
    const named = counted.test(subject) ? [] : namesBefore(subject);
    if (named.length > 0) {
      const pairs = /分别/.test(before + text) && named.length === awards.length;
      return awards.flatMap((award, place) =>
        named
          .filter((_, index) => !pairs || index === place)
          .map((name) => ({ name, kind: kindOf(name), award, evidence: evidenceFor(passage, name, from) })),
      );
    }
    const person = pronoun.test(before) ? personBefore(passage.before + passage.text.slice(0, start)) : null;
    if (person === null) return [];
    const evidence = evidenceAcross(passage, person, start);
    return evidence === null ? [] : awards.map((award) => ({ name: person, kind: 'person' as const, award, evidence }));
  });
};

/** Evidence that begins in an earlier sentence, where the name stands, and ends with the sentence that tells the honour. */
const evidenceAcross = (passage: Passage, name: string, until: number): Evidence | null => {
  const words = passage.before + passage.text;
  const origin = passage.end - words.length;
  const at = words.lastIndexOf(name, passage.before.length + until);
  if (at === -1) return null;
  const from = Math.max(words.lastIndexOf('。', at), words.lastIndexOf('！', at), words.lastIndexOf('？', at)) + 1;
  const sentence = words.slice(from).replace(/^[”’」』\s\u3000]+/, '');
  const start = passage.end - sentence.length;
  return {
    sourceSentence: sentence,
    sentenceStart: start,
    sentenceEnd: passage.end,
    measureStart: origin + at,
    measureEnd: origin + at + name.length,
  };
};

/** A sentence without any of these confers nothing. */
const mayHonour = /[获评授选摘荣当]|红旗手|标兵|劳模|模范|先进|能手|最美|捧回/;

const foundIn = (passage: Passage): readonly Found[] => {
  if (!mayHonour.test(passage.text)) return [];
  const found: Found[] = [...receivedIn(passage)];
  const add = (name: string, award: AwardReference, from: number): void => {
    if (passage.text.includes(name)) {
      found.push({ name, kind: kindOf(name), award, evidence: evidenceFor(passage, name, from) });
    }
  };
  for (const match of passage.text.matchAll(conferred)) {
    const award = awardIn(match[2] ?? '', true);
    if (award !== null) for (const name of namesBefore(match[1] ?? '')) add(name, award, match.index);
  }
  for (const match of passage.text.matchAll(titleThenName)) {
    const award = awardIn(match[1] ?? '', true);
    const name = match[2] ?? '';
    const best = [3, 2, 4]
      .map((length) => name.slice(0, length))
      .find((candidate) => candidate.length >= 2 && isSurnamedName(candidate));
    if (award !== null && best !== undefined) add(best, award, match.index + (match[1]?.length ?? 0));
  }
  return found;
};

/** The named holders of honours in an article's passages, each once with all the honours named for it. */
export const honoreesOf = (passages: readonly Passage[]): readonly HonoreeProposal[] => {
  const byName = new Map<string, Found[]>();
  for (const found of passages.flatMap(foundIn)) {
    const all = byName.get(found.name);
    if (all === undefined) byName.set(found.name, [found]);
    else all.push(found);
  }
  const keys = keysOf([...byName.keys()]);
  return [...byName.values()].flatMap((all, index) => {
    const first = all[0];
    if (first === undefined) return [];
    const byTitle = new Map<string, AwardReference>();
    for (const { award } of all) if (!byTitle.has(award.title)) byTitle.set(award.title, award);
    return [
      {
        key: keys[index] ?? first.name,
        name: first.name,
        kind: first.kind,
        awards: [...byTitle.values()],
        evidence: first.evidence,
        uncertain: false,
      },
    ];
  });
};
