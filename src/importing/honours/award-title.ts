import type { RankScope, RecipientKind } from '../../domain/achievement/enumerations';
import type { AwardReference } from '../extraction/achievement-proposal';

/** Level words as articles print them, with the level of the content model. Longest first. */
const levels: readonly (readonly [RegExp, RankScope])[] = [
  [/^(?:国际级?|世界级?|联合国)/, 'international'],
  [/^(?:全国|国家级|国家|中国|中华)(?:以上)?/, 'national'],
  [/^(?:自治区级?|省部级|省级|省|全区|全省|直辖市级)(?:及)?(?:以上)?/, 'regional'],
  [/^(?:盟市级|地市级|地厅级|市级|盟级|州级|全市|全盟|全州|市|盟|州)(?:及)?(?:以上)?/, 'league'],
  [/^(?:旗县级|区县级|县级|旗级|区级|全县|全旗|县|旗|区)(?:及)?(?:以上)?/, 'banner'],
  [/^(?:乡镇级|镇级|乡级|苏木级)(?:以上)?/, 'township'],
];
const placeLevel = /^([\u4E00-\u9FFF]{2,8}?(?:自治区|省|市|自治州|州|盟|县|旗))(?<!红旗)(?:级)?(?=[\u3400-\u9FFF“])/;

/** `中国青年五四奖章`: tells the level, but is no level word that could be left out. */
const partOfTitle = /^(?:中国|中华|联合国)/;

/** The words that titles of honour end with, and who bears them. */
const endings: readonly (readonly [RegExp, RecipientKind])[] = [
  [
    /(?:红旗集体|先进集体|模范集体|优秀集体|英雄集体|先进单位|文明单位|优秀单位|模范单位|示范单位|优秀组织奖|先进组织|先进基层(?:党)?组织|优秀团队|先进团队|集体|优秀组织|(?:优秀|先进|模范|示范|文明)[\u3400-\u9FFF]{0,8}(?:法庭|法院|检察院|支部|党组织|科室|班组|学校|医院|团队|协会|妇联|工会|团委|企业|公司|合作社|服务队|志愿服务组织)|红旗团(?:委|支部|总支)|工人先锋号|文明号|青年突击队|劳动奖状|枫桥式[\u3400-\u9FFF]{2,8})$/,
    'collective',
  ],
  [
    /(?:五好家庭|最美家庭|文明家庭|书香家庭|绿色家庭|平安家庭|模范家庭|廉洁家庭|和谐家庭|示范家庭|星级家庭|家庭标兵户|文明户|示范户|最美庭院|美丽庭院|家庭)$/,
    'family',
  ],
  [/(?:巾帼文明岗|文明岗|示范岗|先锋岗|模范岗|岗)$/, 'post'],
  [/(?:示范基地|实践基地|教育基地|创业基地|就业基地|培训基地|脱贫基地|基地)$/, 'base'],
  [
    /(?:红旗手(?:标兵)?|标兵|劳动模范|劳模|模范|先进个人|先进工作者|优秀个人|能手|状元|工匠|楷模|英雄|好人|之星|卫士|带头人|十佳[\u3400-\u9FFF]{2,6}|先进典型|五一劳动奖章|劳动奖章|青年奖章|奖章|人民调解员|志愿者|护林员|共产党员|共青团员|(?:好|美德)少年|好(?:军嫂|媳妇|婆婆|干部|邻居|儿女|网民)|党务工作者|(?:优秀|模范|特级|先进|杰出|金牌|首席|十佳|十大|百名)[\u3400-\u9FFF]{1,8}(?:员|者|师|生|官|长|手|人|工|家|干部|民警|医生|护士|教师)|最美[\u3400-\u9FFF]{2,8}|人物|传承人|[一二三]等功)$/,
    'person',
  ],
  [
    /(?:示范村|示范社区|文明村镇?|文明社区|示范点|示范站|示范校|示范学校|文明校园|示范县|示范区|示范法庭|示范林场|称号|奖状|大奖|[一二三]等奖|金奖|银奖|铜奖|特等奖|奖|品牌|最佳[\u3400-\u9FFF]{2,8}|项目|案例)$/,
    'other',
  ],
];

/** Titles that are honours whoever speaks of them; the others need a level word or a verb of conferring. */
const unmistakable =
  /(?:红旗手|红旗集体|巾帼文明岗|建功标兵|建功先进集体|五好家庭|最美家庭|文明家庭|级[\u3400-\u9FFF]{0,8}示范(?:基地|岗|村|社区|户|点|站)|青年文明号|工人先锋号|劳动模范|五一劳动奖[章状]|五四奖章|五四红旗|巾帼标兵岗|先进个人|先进集体|先进工作者|劳动奖章)/;

const kindOf = (title: string): RecipientKind | null => {
  const words = title.replace(/[”’」』]?(?:荣誉)?(?:称号|荣誉)?$/, '').replace(/[“”‘’「」『』]/g, '');
  return endings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
};

/** The level word that opens a title, as printed and as a level; null where there is none. */
const levelIn = (words: string): { readonly printed: string; readonly level: RankScope | null } | null => {
  for (const [pattern, level] of levels) {
    const printed = pattern.exec(words)?.[0];
    if (printed !== undefined && printed.length < words.length) return { printed, level };
  }
  const place = placeLevel.exec(words)?.[1];
  if (place === undefined) return null;
  return {
    printed: place,
    level: /(?:自治区|省)$/.test(place) ? 'regional' : /(?:市|州|盟)$/.test(place) ? 'league' : 'banner',
  };
};

/**
 * How the words around speak of an honour: not at all; of choosing or conferring, so that a plain 示范基地 counts too; or
 * naming the phrase as a title (`被评为“…”`, `…称号`), so that it is one whatever it says.
 */
export type Giving = 'unsaid' | 'conferred' | 'named';

/**
 * Reads a noun phrase as the title of an award: `全国巾帼文明岗`, `自治区级以上三八红旗手`, `“最美家庭”`. Null where it is none.
 */
export const awardIn = (phrase: string, given: Giving): AwardReference | null => {
  const words = phrase
    .replace(/^(?:等|的|了|第[一二三四五六七八九十百\d]+[届批次])+/, '')
    .replace(/(?:等|等荣誉|等称号|等荣誉称号|荣誉称号|荣誉)$/, '')
    .replace(/^[\u3400-\u9FFF]{0,3}(?:同志|个人|家庭|集体|单位)(?=[^“]{0,6}“[^”]+”(?:称号)?$)/, '')
    .trim();
  if (words.length < 3 || words.length > 40) return null;
  const kind = kindOf(words) ?? (given === 'named' ? 'other' : null);
  if (kind === null) return null;
  const level = levelIn(words.replace(/^[“‘「]/, ''));
  const isAward =
    given === 'named' ||
    unmistakable.test(words) ||
    (given === 'conferred' &&
      (level !== null ||
        /[“”]/.test(words) ||
        /优秀|最美|先进|模范|十佳|十大|金牌|首席|标兵|能手|示范|文明|奖|之星|等功/.test(words)));
  if (!isAward) return null;
  const title = words.replace(/[“”‘’「」『』]/g, '').replace(/称号$/, '');
  const suffix = level === null ? '' : (/(?:级以上|级及以上|以上)$/.exec(level.printed)?.[0] ?? '');
  return {
    title: suffix === '' || level === null ? title : title.slice(level.printed.length),
    printedLevel: level === null || partOfTitle.test(level.printed) ? null : level.printed.replace(/(?:及)?以上$/, ''),
    level: level?.level ?? null,
    recipientKind: kind,
  };
};

/** Verbs that give an honour to somebody. */
export const conferring =
  /选树|评选|评为|评定|授予|获评|荣获|获得|喜获|斩获|摘得|捧回|夺得|表彰|命名|认定|涌现|当选|入选|推荐|推选|寻找|选出|创建|荣膺|创成|培树|树立|授牌|颁发|获|揭晓/;
