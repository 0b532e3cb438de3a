import occupationList from './occupations.json';
import { isSurnamedName } from './person-name';
import predicateList from './predicates.json';

const alternatives = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');

const occupations = alternatives(occupationList);
const afterOccupation = new RegExp(`^.*(?:${occupations})`);
/** What may stand right before a name: an occupation, a body or a place that the person belongs to, 的. */
const epithet = new RegExp(
  `(?:^|的|[、，：”）]|${occupations}|[省市县区旗州盟乡镇村科室局院校厂队所站部庭社组]|嘎查|苏木|社区|街道|公司|集团|中心|[\\u3400-\\u9FFF]{2}[员长师工者家手士官警匠])$`,
);
/** Names without a Chinese surname (乌云其其格, 阿依古丽·买买提) are told by the occupation before them. */
const foreignName = /^[\u3400-\u9FFF]{2,7}$|^[\u3400-\u9FFF]{1,7}(?:[·•][\u3400-\u9FFF]{1,8})+$/;
const notInName = /[的了在为个名位级和与及是有被一]|全[国省区市县旗]/;

/**
 * The name that ends a phrase, without the occupation or place before it: `动植物检疫专家温如玉` → `温如玉`. Null where none does.
 */
export const nameAtEnd = (phrase: string): string | null => {
  const name = [3, 2, 4]
    .filter((length) => length <= phrase.length)
    .map((length) => phrase.slice(-length))
    .find((candidate) => isSurnamedName(candidate) && epithet.test(phrase.slice(0, -candidate.length)));
  if (name !== undefined) return name;
  const rest = phrase.replace(afterOccupation, '');
  return rest !== phrase && foreignName.test(rest) && !notInName.test(rest) ? rest : null;
};

const predicate = new RegExp(
  `^(?:${alternatives(predicateList)}|[一二三四五六七八九十\\d]+[年次]|[说道带获把将用从在是曾也还就，。；]|$)`,
);
const occupation = new RegExp(`(?:${occupations})`, 'g');

const surnamedOpenings = (words: string): readonly string[] =>
  [2, 3, 4]
    .map((length) => words.slice(0, length))
    .filter((name, index) => name.length === index + 2 && isSurnamedName(name));

/** The name with a surname that opens some words and that a predicate follows: `赵铁林说` → `赵铁林`. */
export const nameOpening = (words: string): string | null =>
  surnamedOpenings(words).find((name) => predicate.test(words.slice(name.length))) ?? null;

/** The name after an occupation: one that a predicate follows; else a surname and two characters. */
const nameAfterOccupation = (words: string): string | null => {
  const run = /^[\u3400-\u9FFF·•]{2,9}/.exec(words)?.[0] ?? '';
  const foreign = [3, 4, 5, 6, 7, 2]
    .map((length) => run.slice(0, length))
    .find((name) => foreignName.test(name) && !notInName.test(name) && predicate.test(words.slice(name.length)));
  return nameOpening(words) ?? foreign ?? surnamedOpenings(run).find((name) => name.length === 3) ?? null;
};

/**
 * The persons that a clause names after their occupations, in order: `云川机床厂数控车工赵铁林练就绝活` → `赵铁林`.
 */
export const personsNamedIn = (clause: string): readonly string[] =>
  [...clause.matchAll(occupation)].flatMap((match) => {
    const name = nameAfterOccupation(clause.slice(match.index + match[0].length));
    return name === null ? [] : [name];
  });

/** Whether a phrase that ends in an occupation has no name: `护林员`, `队员们`. */
export const isOccupation = (phrase: string): boolean => new RegExp(`(?:${occupations})们?$`).test(phrase);
