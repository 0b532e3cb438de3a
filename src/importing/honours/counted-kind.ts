import type { RecipientKind } from '../../domain/achievement/enumerations';
import type { AwardReference } from '../extraction/achievement-proposal';
import { bodies, families } from './vocabulary';

const kindByUnit: Readonly<Record<string, RecipientKind>> = {
  person: 'person',
  person_time: 'person',
  household: 'family',
};

/** Who a noun after the number is: `9个科室` a collective, `14名个人` a person. */
const kindOfNoun = (noun: string): RecipientKind | null => {
  const words = noun.replace(/[“”]/g, '');
  if (/岗(?:位)?$/.test(words)) return 'post';
  if (families.before(words, words.length) !== null) return 'family';
  if (/(?:个人|职工|干警|员|者|师|生|手|青年|人|干部|民警|法官)$/.test(words)) return 'person';
  const body = bodies.before(words, words.length);
  if (/(?:集体|单位|组织)$/.test(words)) return 'collective';
  return body === null ? null : bodies.kindOf(body) === 'base' ? 'base' : 'collective';
};

/** An award with the kind of those that a number counts; a title of posts stays one of posts. */
export const withKind = (award: AwardReference, unit: string, noun: string): AwardReference =>
  award.recipientKind === 'post'
    ? award
    : { ...award, recipientKind: kindOfNoun(noun) ?? kindByUnit[unit] ?? award.recipientKind };

/** An award whose title does not tell who bears it, with the kind that the unit tells. */
export const withUnit = (award: AwardReference, unit: string): AwardReference =>
  award.recipientKind === 'other' ? { ...award, recipientKind: kindByUnit[unit] ?? 'other' } : award;

/** The level of an earlier title of the same list: `旗级“最美庭院”1200户、“文明家庭”350户`. */
export const withLevelOf = (award: AwardReference, first: AwardReference | null): AwardReference => {
  if (award.level !== null || award.printedLevel !== null || first === null || first.printedLevel === null)
    return award;
  const title = first.title.startsWith(first.printedLevel) ? first.printedLevel + award.title : award.title;
  return { ...award, title, printedLevel: first.printedLevel, level: first.level };
};
