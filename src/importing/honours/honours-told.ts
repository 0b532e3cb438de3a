import type { AwardReference } from '../extraction/achievement-proposal';
import type { Passage } from '../figures/passage';
import { nameOpening, personsNamedIn } from '../people/person-mention';
import { isSurnamedName } from '../people/person-name';
import { awardIn } from './award-title';
import { awardsIn, receivingIn } from './receiving';
import { type Recipient, recipientsIn } from './recipient';

/** That a passage says of one recipient that it holds an honour. */
export type HonourTold = {
  readonly recipient: Recipient;
  readonly award: AwardReference;
  /** Where in the passage the name is to be looked for: from here on, or else before `until`. */
  readonly from: number;
  readonly until: number;
};

type Clause = { readonly text: string; readonly start: number };

/** Clauses of a sentence; a comma within quotation marks or between titles ends none. */
const clausesOf = (text: string): readonly Clause[] =>
  [...text.matchAll(/(?:“[^”]*”|[^，；：。！？“])+/g)].map((match) => ({ text: match[0], start: match.index }));

const noSubject =
  /^(?:(?:\d{4}年(?:\d{1,2}月)?|同年|后来|去年|今年|近年来|多年来|日前|近日|并|还|也|先后|曾|被|于|因此|为此|因而|由此|最终|连续[一二三四五六七八九十\d]+年|多次|两次|三次|光荣|成功|个人|本人|又|再次|一举|荣幸地)|(?:他|她)(?:本人|个人)?)*$/;
/** A body that is named by its kind only: 合作社, 该院, 这支队伍. */
const referring = /^(?:该|这[个支家所座]?|此|本)?(队伍|[\u3400-\u9FFF]{1,3}(?<![有为是]))$/;
const bodyKinds =
  '(?:合作社|妇联|公司|学校|小学|中学|法庭|法院|医院|卫生院|服务队|救援队|宣讲队|协会|工作室|工作站|中心|社区|村|嘎查|林场|农场|产科|科室|团队|支部|党支部|班组|企业|集团)';
const opensWithBody = new RegExp(`^([^，。；的]{2,18}?${bodyKinds})(?=[\u3400-\u9FFF“])`);

/** The last body before a place whose name ends with the word that refers to it. */
const bodyBefore = (words: string, noun: string): string | null => {
  const ending = noun === '队伍' ? '队' : noun;
  const names = [
    ...words.matchAll(
      new RegExp(
        `(?:^|[，。；：、]|的|在|到|由|与)((?:“[^”]{1,8}”|[\u3400-\u9FFF]){2,16}?${ending})(?![\u3400-\u9FFF]*${ending})`,
        'g',
      ),
    ),
  ];
  const name = names[names.length - 1]?.[1] ?? null;
  return name === null || name.length < ending.length + 2 ? null : name.replace(/^.*(?:的|在|由|，|组成)/, '');
};

/** Who is meant where a clause has no subject of its own: whoever the clauses before it name. */
const subjectBefore = (
  passage: Passage,
  clauses: readonly Clause[],
  index: number,
  award: AwardReference,
): readonly Recipient[] => {
  for (let place = index - 1; place >= 0; place -= 1) {
    const clause = clauses[place];
    if (clause === undefined) break;
    const persons = personsNamedIn(clause.text);
    const person = persons[0];
    const body = opensWithBody.exec(clause.text)?.[1];
    if (award.recipientKind !== 'person' && body !== undefined) return recipientsIn(body, award.recipientKind);
    if (person !== undefined) return [{ name: person, kind: 'person' }];
    if (body !== undefined) return recipientsIn(body, award.recipientKind);
    const alone = recipientsIn(clause.text, award.recipientKind);
    if (place === index - 1 && alone.length > 0) return alone;
    if (passage.text[clause.start + clause.text.length] === '；' && place < index) break;
  }
  return [];
};

/** The person whom the last two sentences before name last. */
const personBefore = (words: string): readonly Recipient[] => {
  const sentences = words.split(/(?<=。)/).slice(-2);
  const names = sentences.flatMap((sentence) => clausesOf(sentence).flatMap(({ text }) => personsNamedIn(text)));
  const name =
    names[names.length - 1] ?? /(?:^|[。”])([\u3400-\u9FFF]{2,3})(?=是|说|告诉)/.exec(sentences.join(''))?.[1];
  return name === undefined || (!names.includes(name) && !isSurnamedName(name)) ? [] : [{ name, kind: 'person' }];
};

const recipientsOf = (
  passage: Passage,
  clauses: readonly Clause[],
  index: number,
  before: string,
  award: AwardReference,
): readonly Recipient[] => {
  const start = clauses[index]?.start ?? 0;
  if (noSubject.test(before)) {
    const said = /[他她]/.test(before) ? [] : subjectBefore(passage, clauses, index, award);
    return said.length > 0 || award.recipientKind === 'family'
      ? said
      : personBefore(passage.before + passage.text.slice(0, start));
  }
  const bare = before.replace(/^(?:去年|今年|\d{4}年)/, '').replace(/(?:去年|今年|\d{4}年|又|还|也|先后)+$/, '');
  const noun = referring.exec(bare)?.[1];
  if (noun !== undefined && !isSurnamedName(bare)) {
    const name = bodyBefore(passage.before + passage.text.slice(0, start), noun);
    if (name !== null) return recipientsIn(name, award.recipientKind);
  }
  return recipientsIn(before, award.recipientKind);
};

/** `护林员韩树生荣获…称号`, `赵铁林练就绝活，被评为…`: a verb of receiving, its subject before it. */
const receivings = (passage: Passage): readonly HonourTold[] => {
  const clauses = clausesOf(passage.text);
  return clauses.flatMap(({ text, start }, index): readonly HonourTold[] => {
    const receiving = receivingIn(text);
    const main = receiving?.awards[0];
    if (receiving === null || main === undefined) return [];
    const { awards, before, respectively } = receiving;
    const recipients = recipientsOf(passage, clauses, index, before, main);
    const own = recipients.every(({ name }) => before.includes(name));
    const pairs = respectively && recipients.length === awards.length;
    return awards.flatMap((award, place) =>
      recipients
        .filter((_, order) => !pairs || order === place)
        .map((recipient) => ({ recipient, award, from: own ? start : passage.text.length, until: start })),
    );
  });
};

const conferring =
  /(?:授予|追授|表彰|命名)([^，。；]{2,40}?)(?:为|以)?(“[^”]{3,24}”|[\u4E00-\u9FFF]{4,20})(?:荣誉)?称号/g;

/** `授予护林员韩树生“全国优秀护林员”称号`. */
const conferrings = (passage: Passage): readonly HonourTold[] =>
  [...passage.text.matchAll(conferring)].flatMap((match) =>
    awardsIn(`${match[2] ?? ''}称号`).flatMap((award) =>
      recipientsIn(match[1] ?? '', award.recipientKind).map((recipient) => ({
        recipient,
        award,
        from: match.index,
        until: match.index,
      })),
    ),
  );

const level =
  '(?:全国|国家级|自治区级?|全区|全省|省级|全市|市级|盟市级|旗县级|县级|[\u4E00-\u9FFF]{2,6}(?:省|市|县|旗|盟))';
const personTitle =
  '(?:红旗手标兵|红旗手|建功标兵|标兵|劳动模范|劳模|先进个人|先进工作者|道德模范|优秀[\u4E00-\u9FFF]{2,6}|能手|好人|奖章|最美[\u4E00-\u9FFF]{2,5})';
const anyTitle = `(?:${personTitle}|(?:红旗集体|先进集体|文明岗|示范基地|文明单位|示范村|最美家庭|五好家庭|文明家庭|示范社区))`;
const titleThenName = new RegExp(`${level}[^，。；、“”\\d]{0,12}?${personTitle}(?:称号)?(?:获得者)?、?`, 'g');
const held = new RegExp(
  `(?:就是|是)(?:一名|一位|名|位)?(${level}[^，。；、“”\\d]{0,14}?${anyTitle})(?=[，。；]|$)`,
  'g',
);

/** `全国劳动模范、车工赵铁林说`: the title stands before the name. */
const titlesBefore = (passage: Passage): readonly HonourTold[] =>
  [...passage.text.matchAll(titleThenName)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = /^[^，。；：“”]{2,24}/.exec(passage.text.slice(from))?.[0] ?? '';
    const award = awardIn(match[0].replace(/(?:称号)?(?:获得者)?、?$/, ''), 'conferred');
    const name = nameOpening(rest) ?? (match[0].endsWith('、') ? (personsNamedIn(rest)[0] ?? null) : null);
    return award === null || name === null
      ? []
      : [{ recipient: { name, kind: 'person' as const }, award, from, until: match.index }];
  });

/** `乌恩是全国最美乡村医生`, `刺绣基地早在2020年就是全国巾帼脱贫示范基地`: the title stands after 是. */
const titlesHeld = (passage: Passage): readonly HonourTold[] =>
  [...passage.text.matchAll(held)].flatMap((match) => {
    const award = awardIn(match[1] ?? '', 'conferred');
    if (award === null) return [];
    const clause =
      passage.text
        .slice(0, match.index)
        .split(/[；。：]/)
        .pop() ?? '';
    const [first = '', second] = clause.split('，');
    const subject = second === undefined || /^早?在?\d{4}年$/.test(second) ? first : (clause.split('，').pop() ?? '');
    return recipientsIn(subject, award.recipientKind).map((recipient) => ({
      recipient,
      award,
      from: match.index - clause.length,
      until: match.index,
    }));
  });

/** Every honour that a passage says somebody named holds or received. */
export const honoursTold = (passage: Passage): readonly HonourTold[] => [
  ...receivings(passage),
  ...conferrings(passage),
  ...titlesBefore(passage),
  ...titlesHeld(passage),
];
