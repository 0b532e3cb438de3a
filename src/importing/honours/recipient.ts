import type { RecipientKind } from '../../domain/achievement/enumerations';
import type { HonoreeKind } from '../extraction/honoree-proposal';
import { isOccupation, nameAtEnd } from '../people/person-mention';
import { isSurnamedName } from '../people/person-name';

/** Who received an honour, as the text names it. */
export type Recipient = { readonly name: string; readonly kind: HonoreeKind };

const time =
  /^(?:其中|此外|同时|目前|如今|近日|日前|去年|今年|前年|同年|当年|次年|近年来|几年来|多年来|[一二三四五六七八九十]年来|截至目前|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:，|、)?|\d{1,2}月(?:\d{1,2}日)?|上半年|下半年|年底|年初)+/;
const adverb =
  /(?:先后|分别|连续|曾经|曾|还|也|均|双双|光荣|成功|个人|本人|多次|又|再次|早在\d{4}年就?|共|于\d{4}年|\d{4}年|去年|今年|日前|近日|等)+$/;
const counted =
  /[\d０-９]+(?:余|多)?(?:[名人个家户支位所]|万)|(?<![一-龥])[一二三四五六七八九十两]+(?:名|人|个|家|户|支|位|所)/;
const countAtEnd = /(?:等)?[一二三四五六七八九十两\d]+(?:人|位|名|户|家|个|名同志|位同志)(?:家庭)?$/;
const pronoun =
  /^(?:她|他|它|我|其|该|这|那|此|本)|^(?:全[国省市县区旗盟州]|有|多人|共|累计|一大批|一批|涌现|还有|另有)/;
const familyEnd = /(?:家庭|一家|夫妇|夫妻|之家)$/;
const bodyEnd =
  /(?:妇联|法院|法庭|检察院|医院|保健院|卫生院|学校|小学|中学|大学|学院|幼儿园|中心|公司|合作社|协会|学会|联合会|红十字会|商会|[志义]愿(?:服务)?队|支队|大队|中队|分队|队|团队|委员会|党委|团委|林场|农场|牧场|局|所|站|科|室|班组|支部|集团|厂|社|嘎查委|居委会|村委会|联盟|病房|窗口|护理部|车间|管护站|部|处|院|园|店|馆|坊|工会|基金会|银行|支行|政府|办|专班|热线|班|组|产科)$/;
const placeEnd = /(?:基地|村|社区|嘎查|园区|小区|苏木|街道|镇|乡|县|旗|产业园|牧场|农场)$/;
const postEnd = /(?:岗|窗口|服务台|收费站|柜台)$/;
const clauseWord = /[了着过]|以|使|让|带领|通过|开展|召开|举办/;

const bodyKinds: ReadonlySet<RecipientKind> = new Set(['collective', 'post', 'base', 'other']);

const bodyKindOf = (name: string, award: RecipientKind): HonoreeKind =>
  award === 'post' || award === 'base'
    ? award
    : postEnd.test(name)
      ? 'post'
      : /(?:基地|农场|园区|产业园)$/.test(name)
        ? 'base'
        : 'collective';

/** A family: one even where both spouses are named (`巴特尔和萨仁家庭`), unless several families are listed. */
const familiesIn = (words: string): readonly Recipient[] => {
  const several = /家庭[、和与及]|一家[、和与及]/.test(words) ? words.split(/[、和与及]/) : [words];
  return several.flatMap((part): readonly Recipient[] => {
    const end = familyEnd.exec(part)?.[0] ?? '';
    const suffix = /(?:夫妇|夫妻)?(?:家庭|一家|之家)?$/.exec(part)?.[0] ?? end;
    const names = part.slice(0, part.length - suffix.length);
    const spouses = names.split(/[、和与及]/);
    if (spouses.length > 2) return spouses.map((name) => ({ name: nameAtEnd(name) ?? name, kind: 'family' as const }));
    const first = spouses[0] ?? '';
    const own = nameAtEnd(first) ?? (isSurnamedName(first) ? first : first.replace(/^.*的/, ''));
    const name = part.slice(part.lastIndexOf(own, first.length - own.length));
    return own === '' || name.length > 16 ? [] : [{ name, kind: 'family' }];
  });
};

const bodyIn = (words: string, award: RecipientKind): Recipient | null => {
  const name = words.replace(/^.*(?:的|在|由|，)(?=.{4,})/, '').replace(/^(?:以及|及|和)/, '');
  const told = bodyEnd.test(name) || placeEnd.test(name) || postEnd.test(name);
  return name.length >= 3 &&
    name.length <= 28 &&
    (told || (bodyKinds.has(award) && name.length >= 4 && !isOccupation(name))) &&
    !pronoun.test(name) &&
    !clauseWord.test(name.replace(/“[^”]*”/g, ''))
    ? { name, kind: bodyKindOf(name, award) }
    : null;
};

const isName = (part: string): boolean =>
  isSurnamedName(part) || /^[\u3400-\u9FFF]{1,7}[·•][\u3400-\u9FFF]{1,8}$/.test(part);

const recipientIn = (part: string, award: RecipientKind): Recipient | null => {
  const person = isName(part) ? part : nameAtEnd(part);
  const body =
    bodyEnd.test(part) || placeEnd.test(part) || postEnd.test(part) || person === null ? bodyIn(part, award) : null;
  if (body !== null && (award !== 'person' || person === null)) return body;
  return person === null ? body : { name: person, kind: 'person' };
};

/**
 * The recipients that the words before a verb of receiving name, each without occupation or place. Empty where they name nobody:
 * pronouns, counts (`16名干警`), no words at all.
 *
 * @param award who bears the honour that they received: tells a family's name from two persons', a body from a person
 */
export const recipientsIn = (words: string, award: RecipientKind): readonly Recipient[] => {
  const subject = words
    .replace(time, '')
    .replace(adverb, '')
    .replace(/[，、]$/, '');
  const uncounted = subject.replace(countAtEnd, '');
  const list =
    uncounted === subject || (!/[、和]/.test(uncounted) && !/等[^等]{0,5}$/.test(subject)) ? subject : uncounted;
  if (list === '' || counted.test(list.replace(/“[^”]*”/g, ''))) return [];
  if (familyEnd.test(list)) return familiesIn(list);
  const parts = list.split(/[、和与及]/).filter((part) => part !== '');
  const recipients = parts.map((part) => recipientIn(part.replace(time, ''), award));
  const named = recipients.filter((recipient): recipient is Recipient => recipient !== null);
  if (named.length === parts.length) return named;
  const whole = parts.length > 1 ? recipientIn(list, award) : null;
  return whole !== null && whole.kind !== 'person' ? [whole] : named;
};
