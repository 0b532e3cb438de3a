import type { RecipientKind } from '../../domain/achievement/enumerations';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { StatedFigure } from '../figures/stated-figure';
import { nounAfter, nounsBefore } from '../figures/words-around';
import { awardIn, conferring } from './award-title';
import { receivingIn } from './receiving';

const countable: ReadonlySet<string> = new Set([
  'person',
  'household',
  'post',
  'collective',
  'base',
  'organisation',
  'item',
  'team',
  'place',
  'person_time',
  'project',
  'couple',
  'piece',
]);
const kindByUnit: Readonly<Record<string, RecipientKind>> = {
  person: 'person',
  person_time: 'person',
  household: 'family',
};

/** Who is counted, where the noun after the number says so: `9个科室`, `28个集体`. */
const kindByNoun: readonly (readonly [RegExp, RecipientKind])[] = [
  [/^个?岗位?(?!.{0,4}(?:能手|标兵))/, 'post'],
  [/^[个户]?(?:[\u3400-\u9FFF]{0,4})家庭/, 'family'],
  [
    /^[个支家所]?(?:先进)?(?:集体|单位|科室|班组|团队|队伍|组织|企业|[\u3400-\u9FFF]{0,4}(?:法院|法庭|学校|医院|支部|合作社|妇联|团委|工会|窗口|站所))/,
    'collective',
  ],
  [/^[名位个]?(?:个人|职工|青年|妇女|干警|教师|医生|护士|党员|同志|干部)/, 'person'],
];

const kindAfter = (after: string): RecipientKind | null =>
  kindByNoun.find(([pattern]) => pattern.test(after))?.[1] ?? null;

/** `9个集体、14名个人分别被评为…和…`: which of the titles belongs to this figure. */
const awardOfList = ({ quantity, passage, earlier }: StatedFigure): AwardReference | null => {
  const start = earlier.length;
  const rest = /^[^，；。！？：,;]*/.exec(passage.text.slice(quantity.end))?.[0] ?? '';
  if (!rest.includes('分别')) return null;
  const receiving = receivingIn(passage.text.slice(start, quantity.end) + rest);
  if (receiving === null || !receiving.respectively) return null;
  const subjects = receiving.before.split(/[、和与]/);
  if (subjects.length !== receiving.awards.length) return null;
  const own = passage.text.slice(start, quantity.start).split(/[、和与]/).length - 1;
  const award = receiving.awards[own] ?? null;
  const first = receiving.awards[0];
  return award !== null && award.level === null && first !== undefined
    ? { ...award, level: first.level, printedLevel: first.printedLevel }
    : award;
};

/** `旗级“最美庭院”1200户、“文明家庭”350户`: the level of the list holds for its later members. */
const levelOfList = (award: AwardReference, { quantity, passage }: StatedFigure): AwardReference => {
  if (award.level !== null) return award;
  const before = passage.text.slice(0, quantity.start);
  const printed = listLevel.exec(before)?.[1];
  const level = printed === undefined ? null : awardIn(`${printed}三八红旗手`, 'conferred')?.level;
  return printed === undefined || level === undefined ? award : { ...award, level, printedLevel: printed };
};
const listLevel =
  /(全国|全省|全区|全市|全县|省级|自治区级|盟市级|市级|旗县级|旗级|县级)(?:以上)?“[^”]+”[\d.]+[万余多]*[个户名人]、“[^”]+”$/;

const titleAfterVerb = (after: string): AwardReference | null => {
  const receiving = receivingIn(after);
  return receiving === null || receiving.before.length > 24 || /[，；]/.test(receiving.before)
    ? null
    : (receiving.awards[0] ?? null);
};

/**
 * The award whose holders a figure counts: `123个全国巾帼文明岗`, `“最美家庭”12万户`, `3名护林员获评全国优秀护林员`. Null for any
 * other figure.
 */
export const awardCountedBy = (figure: StatedFigure): AwardReference | null => {
  const { quantity, before, after, earlier, passage } = figure;
  if (quantity.kind !== 'count' || quantity.unit === null || !countable.has(quantity.unit)) return null;
  const sentenceBefore = passage.text.slice(0, quantity.start);
  const conferred = conferring.test(sentenceBefore) || conferring.test(after) || conferring.test(earlier);
  const given = conferred ? 'conferred' : 'unsaid';
  const noun = nounAfter(after);
  const last = noun === '' ? lastTitle(nounsBefore(before)) : '';
  const award =
    awardOfList(figure) ??
    awardIn(noun, given) ??
    titleAfterVerb(after) ??
    (noun === '' ? awardIn(last, chosen.test(before) && /”$/.test(last) ? 'named' : given) : null);
  if (award === null) return null;
  const counted = kindAfter(passage.text.slice(quantity.end - 1));
  const byUnit = kindByUnit[quantity.unit];
  const recipientKind =
    counted ?? (award.recipientKind === 'other' && byUnit !== undefined ? byUnit : award.recipientKind);
  return levelOfList({ ...award, recipientKind }, figure);
};

/** Verbs after which a quoted title is one whatever it says. */
const chosen = /(?:选树|评选|评选出|选出|评出|推选|命名|表彰|授予)[^，。；]{0,12}“[^”]+”$/;

/** The title at the end of the words before a figure: `寻找选树“最美家庭”` → `“最美家庭”`, `创建自治区某某示范基地` → `自治区…`. */
const lastTitle = (words: string): string => {
  const quoted = /(?:(?:全国|省级|自治区级|市级|盟市级|旗级|县级|旗县级)(?:以上)?)?“[^”]+”$/.exec(words)?.[0];
  if (quoted !== undefined) return quoted;
  const afterVerb = words.split(new RegExp(conferring, 'g'));
  return afterVerb[afterVerb.length - 1] ?? words;
};
