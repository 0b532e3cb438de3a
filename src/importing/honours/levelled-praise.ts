import type { AwardReference } from '../extraction/achievement-proposal';
import { levels } from './vocabulary';

const words =
  /^了?(?<level>[\u3400-\u9FFF]{1,5}?)(?:及?以上)?(?:党委政府|党委、政府|部门)?(?:的)?(?:各类|各种|各项)?(?<praise>(?:集体|个人)?(?:表彰奖励|荣誉表彰|荣誉奖项|荣誉称号|表彰|奖励|奖项))/;

/** Praise that has a level and no title: `省级以上表彰奖励`, `市级以上集体奖项`; `end` is after it. */
export const levelledPraiseAt = (
  text: string,
  at: number,
): { readonly award: AwardReference; readonly end: number } | null => {
  const found = words.exec(text.slice(at, at + 30));
  const { level = '', praise = '' } = found?.groups ?? {};
  if (found === null || levels.at(level, 0) !== level || level.length < 2) return null;
  return {
    award: { title: level + praise, printedLevel: level, level: levels.of(level), recipientKind: 'other' },
    end: at + found[0].length,
  };
};
