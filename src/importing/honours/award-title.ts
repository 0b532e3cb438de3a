import type { RankScope, RecipientKind } from '../../domain/achievement/enumerations';
import type { AwardReference } from '../extraction/achievement-proposal';
import {
  heads,
  levels,
  namelessLevels,
  notAwards,
  praise,
  praised,
  shortLevelled,
  unmistakable,
  vague,
} from './vocabulary';

/** Whether a title may open with the level word at a place; one of a single character only before an unmistakable title. */
export const opensTitle = (text: string, at: number): boolean => {
  const level = levels.at(text, at);
  return level !== null && (level.length > 1 || shortLevelled.at(text, at + 1) !== null);
};

const place = /^[\u3400-\u9FFF]{2,8}?(?:自治区|自治州|省|市|州|盟|县|旗)(?!手|集体|党支部|团)(?=[\u3400-\u9FFF“])/;
const mayGoOn = /^(?:以上|及以上)/;
const marks = /[“”‘’「」『』]/g;

/** How much one may take for a title: after a verb of honouring anything, elsewhere only what cannot be anything else. */
export type Manner = 'conferred' | 'gained' | 'free';

type Level = { readonly printed: string; readonly level: RankScope | null };

const levelOfPlace = (printed: string): RankScope =>
  /(?:自治区|省)$/.test(printed) ? 'regional' : /(?:市|州|盟)$/.test(printed) ? 'league' : 'banner';

/** The level word that opens a title, with 以上 where it follows. */
const levelIn = (words: string): Level | null => {
  const word = levels.at(words, 0);
  if (
    word !== null &&
    word.length < words.length &&
    !(word.length === 1 && !/^[“‘]/.test(words.charAt(1)) && shortLevelled.at(words, 1) === null)
  ) {
    const more = mayGoOn.exec(words.slice(word.length))?.[0] ?? '';
    return { printed: word + more, level: levels.of(word) };
  }
  const printed = place.exec(words)?.[0];
  return printed === undefined ? null : { printed, level: levelOfPlace(printed) };
};

/** A word of praise that makes a title of the noun at its end: `全国优秀乡村医生`. */
const praisedKind = (words: string): RecipientKind | null => {
  const noun = praised.before(words, words.length);
  if (noun === null) return null;
  for (let at = Math.max(0, words.length - noun.length - 14); at < words.length - noun.length; at += 1) {
    const word = praise.at(words, at);
    if (word !== null && at + word.length <= words.length - noun.length) return praised.kindOf(noun);
  }
  return /最美[\u3400-\u9FFF]{2,8}$/.test(words) ? praised.kindOf(noun) : null;
};

const endings = /(?:荣誉称号|荣誉|称号)$/;

/** Who bears a title, by the words that it ends with; null where they make no title. */
export const kindOfTitle = (title: string): RecipientKind | null => {
  const words = title.replace(marks, '').replace(endings, '');
  const head = heads.before(words, words.length);
  const kind = praisedKind(words);
  if (head !== null && (kind === null || head.length > 2)) return heads.kindOf(head);
  return kind ?? (/最美[\u3400-\u9FFF]{2,6}$/.test(words) ? 'person' : null);
};

/** Whether words are a title wherever they stand. */
export const isUnmistakable = (title: string): boolean => {
  const words = title.replace(marks, '').replace(endings, '');
  return unmistakable.before(words, words.length) !== null;
};

const isPraise = (words: string): boolean => {
  for (let at = 0; at < words.length; at += 1) if (praise.at(words, at) !== null) return true;
  return false;
};

/** Whether a noun without praise ends a title: `各级婚姻家庭`, `全国人才`. */
export const isVague = (title: string): boolean => {
  const head = heads.before(title, title.length);
  return head !== null && vague.at(head, 0) === head && !isPraise(title);
};

/** Whether a title's last words make something else of it: `最美家庭评选`; not those of a longer ending (`示范工程`). */
const endsAsNoAward = (title: string): boolean =>
  (notAwards.before(title, title.length)?.length ?? 0) > (heads.before(title, title.length)?.length ?? 0);

/** A title as it stands in a text, in the fields of an award: `自治区级以上“三八红旗手”`. Null where its words make no title. */
export const awardOf = (printed: string, manner: Manner, isCalledTitle = false): AwardReference | null => {
  const title = printed
    .replace(/榜$/, '')
    .replace(marks, '')
    .replace(/^(?:了|为)/, '')
    .trim();
  if (manner === 'free' && /\d年|公布|评选出|涌现|培养|获得|荣获|获评|评为|入选/.test(title)) return null;
  if (title.length < 3 || title.length > 40 || /[，。；！？：、]|授予|颁[给发]/.test(title)) return null;
  const level = levelIn(printed.replace(/^[“‘「]/, ''));
  const kind = kindOfTitle(title);
  const isQuoted = /[“「]/.test(printed);
  if (kind === null && !isCalledTitle && !(manner === 'conferred' && (isQuoted || (level !== null && isPraise(title)))))
    return null;
  const isPraised = isQuoted && (isPraise(title) || (kind === 'person' && !isVague(title)));
  if (manner === 'free' && !isUnmistakable(title) && !isPraised && (level === null || (!isQuoted && isVague(title))))
    return null;
  if (endsAsNoAward(title) && !isCalledTitle) return null;
  if (level !== null && /^.?$|^(?:集体|个人|家庭|基地)$/.test(title.slice(level.printed.length))) return null;
  const more = level === null ? '' : (/(?:及以上|以上)$/.exec(level.printed)?.[0] ?? '');
  return {
    title: level !== null && more !== '' ? title.slice(level.printed.length) : title,
    printedLevel:
      level === null || namelessLevels.has(level.printed)
        ? null
        : level.printed.slice(0, level.printed.length - more.length),
    level: level?.level ?? null,
    recipientKind: kind ?? 'other',
  };
};
