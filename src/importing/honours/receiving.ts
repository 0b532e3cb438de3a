import type { AwardReference } from '../extraction/achievement-proposal';
import { awardIn } from './award-title';

const adverbs = '(?:先后|分别|连续|曾|还|也|均|双双|光荣|成功|相继|同时|又|再次|首批|一举|共|共有|，)*';
const verb = new RegExp(
  `${adverbs}被?${adverbs}(?:获评为?|荣获|获得|喜获|斩获|摘得|夺得|捧回|赢得|评为|授予|追授|命名为?|认定为?|表彰为|推选为|选树为|确定为|列为|当选为?|入选为?|荣膺|荣登|获颁|获授|获封|荣立|获称|获(?=[“全国省市县旗自中第联]))(?:为|了|过)?`,
);

/** A clause that says who received which honours. */
export type Receiving = {
  /** The words before the verb. */
  readonly before: string;
  /** 分别: the first recipient received the first honour, and so on. */
  readonly respectively: boolean;
  readonly awards: readonly AwardReference[];
};

const afterTitles = /(?:等)?(?:荣誉)?称号.*$|等(?:荣誉|称号|多项|奖项|多个|各类).*$/;
const edition = /^(?:\d{4}年度?|第[一二三四五六七八九十百\d]+[届批次]|首届|年度)+/;
const between =
  /[，、](?![^“]*”)|和(?=全国|全省|全市|自治区|省|市|县|旗|“)|和(?![^“]*”)(?=[^和]{2,12}(?:个人|集体|奖|手|标兵|模范)$)/;

/** The honours that a list of titles names; a level word before the first holds for those without one. */
export const awardsIn = (words: string): readonly AwardReference[] => {
  const named = /称号/.test(words);
  return words
    .replace(afterTitles, '')
    .replace(/(?<=”)(?=“)/g, '、')
    .split(between)
    .map((part) => part.replace(edition, ''))
    .map((part) => awardIn(part, named || /^[^“]{0,8}“[^”]+”$/.test(part) ? 'named' : 'conferred'))
    .filter((award): award is AwardReference => award !== null);
};

/** What a clause says of receiving honours: `护林员韩树生荣获全国优秀护林员称号`. Null where it says nothing of it. */
export const receivingIn = (clause: string): Receiving | null => {
  const match = verb.exec(clause);
  if (match === null) return null;
  const awards = awardsIn(clause.slice(match.index + match[0].length));
  if (awards.length === 0) return null;
  const before = clause.slice(0, match.index);
  return { before, respectively: /分别/.test(clause), awards };
};
