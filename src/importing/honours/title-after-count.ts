import type { AwardReference } from '../extraction/achievement-proposal';
import { withKind, withLevelOf } from './counted-kind';
import { amount, clauseEnd, clauseStart } from './counted-words';
import { levelledPraiseAt } from './levelled-praise';
import { titlesAt } from './read-title';
import { isHoped, type Verb, verbsIn } from './verb';
import { adverbs } from './vocabulary';

const reach = 60;
/** What may stand before the number that is the subject of its clause. */
const leading =
  /^(?:[\s\u3000]|共?有|先后|[近\d]*[一二三四五六七八九十几多]?年[来间]|[全该][国省市区县旗盟州院校局厂系统]+|另外?|还|共|其中)*$/;

const nounsBetween = (words: string): readonly string[] => {
  const found = [...words.matchAll(amount)];
  return [
    words.slice(0, found[0]?.index ?? words.length),
    ...found.map((match, index) => words.slice(match.index + match[0].length, found[index + 1]?.index ?? words.length)),
  ];
};

const withoutAdverbs = (words: string): string => {
  let bare = words;
  for (
    let word = adverbs.before(bare, bare.length);
    word !== null && word.length <= bare.length;
    word = adverbs.before(bare, bare.length)
  ) {
    bare = bare.slice(0, -word.length);
  }
  return bare.replace(/[、和与及]+$/, '');
};

/** The verb that opens the next clause where a number is the subject: `42名志愿者扎根一线，被评为…`. */
const verbOfNextClause = (text: string, start: number, end: number): Verb | undefined => {
  if (text.charAt(end) !== '，' || !leading.test(text.slice(clauseStart(text, start), start))) return undefined;
  const [verb] = verbsIn(text, { start: end + 1, end: Math.min(clauseEnd(text, end + 1), end + reach) });
  const isSubject = verb?.role === 'receiving' && verb.manner === 'conferred';
  return isSubject && withoutAdverbs(text.slice(end + 1, verb.start)) === '' ? verb : undefined;
};

/** `3个基层法院被评为“全国优秀法院”`, `9个集体、14名个人分别被评为A和B`. */
export const titleAfterVerb = (text: string, start: number, end: number, unit: string): AwardReference | null => {
  const own = clauseEnd(text, end);
  const here = verbsIn(text, { start: end, end: Math.min(own, end + reach) }).find(({ manner }) => manner !== 'free');
  const verb = here ?? verbOfNextClause(text, start, own);
  if (verb === undefined || isHoped(text, clauseStart(text, start), verb.start)) return null;
  const until = verb === here ? own : clauseEnd(text, verb.start);
  const between = text.slice(end, Math.min(own, verb.start));
  if (/[“”的]/.test(between) && !/的[^的]{1,8}$/.test(between)) return null;
  const told = titlesAt(text, verb.end, until, verb.manner);
  const praise = told.length === 0 ? levelledPraiseAt(text, verb.end) : null;
  const titles = praise === null ? told : [praise];
  const nouns = nounsBetween(verb === here ? between : '');
  const noun = withoutAdverbs(nouns[0] ?? '');
  const earlier = text.slice(clauseStart(text, start), start);
  const before = [...earlier.matchAll(amount)].filter(
    ({ index }, place, all) => /^[^，；]*$/.test(earlier.slice(index)) && place >= all.length - 6,
  ).length;
  const total = before + nouns.length;
  const award = titles.length === total && total > 1 ? titles[before] : titles[0];
  if (award === undefined) return null;
  const first = titles[0]?.award ?? null;
  return withKind(withLevelOf(award.award, first === award.award ? null : first), unit, noun);
};
