import { beginsWithSurname, compoundSurname } from './surnames';

const han = /^[\u3400-\u9FFF]{2,4}$/;
const longHan = /^[\u3400-\u9FFF]{2,7}$/;
const dotted = /^[\u3400-\u9FFF]{1,7}(?:[·•．・][\u3400-\u9FFF]{1,8})+$/;

/** Words that look like a name but are none where names are listed. */
const notNames =
  /记者|通讯员|报道|摄影|编辑|作者|供稿|单位|中心|妇联|法院|医院|学校|公司|日报|晚报|活动|工作|志愿|宣传|会议|发展|我们|他们|联合|整理|综合|文图|图文|来源|讯员|社区|全省|全市|全县|全区|全国|全旗|全盟|全州|全镇|全乡|全村|自治区|家庭|集体|先锋号|手记|札记|观察|点评|感言|夫妇|夫妻|先后|分别/;

/** Whether a token of a byline can be a person's name: `王永`, `欧阳小娜`, `阿拉坦·其其格`, `斯琴高娃`. */
const isPersonName = (token: string): boolean =>
  !notNames.test(token) && (han.test(token) || longHan.test(token) || dotted.test(token));

/** What follows a surname of several characters: one character or two. */
const isGivenName = (given: string, surname: string): boolean => surname !== '' && /^[\u3400-\u9FFF]{1,2}$/.test(given);

/** Whether a token is a Chinese name with a known surname: `李晓梅`; stricter than what a byline may hold. */
export const isSurnamedName = (token: string): boolean =>
  !notNames.test(token) &&
  (isGivenName(token.slice(compoundSurname(token).length), compoundSurname(token)) ||
    (beginsWithSurname(token) && /^[\u3400-\u9FFF]{2,3}$/.test(token)));

/** Cuts names that were printed without a blank between them: `王芳李晓梅` → `王芳`, `李晓梅`. */
const cutRun = (token: string): readonly string[] => {
  if (token.length < 4 || token.length > 6 || token.includes('·') || !beginsWithSurname(token)) return [token];
  if (compoundSurname(token) !== '' && token.length === 4) return [token];
  const cut = [3, 2].find((at) => {
    const tail = token.slice(at);
    return tail.length >= 2 && tail.length <= 3 && isSurnamedName(token.slice(0, at)) && isSurnamedName(tail);
  });
  return cut === undefined ? [token] : [token.slice(0, cut), token.slice(cut)];
};

/**
 * The names of a list as bylines print them: parted by blanks or 、; a name of two characters may be spread with a blank
 * (`王　芳 李晓梅`). Null where anything in it is no name.
 */
export const namesOf = (list: string): readonly string[] | null => {
  const tokens = list.split(/[\s\u3000、，,;；/]+/).filter((token) => token !== '');
  const names: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1] ?? '';
    if (/^[\u3400-\u9FFF]$/.test(token) && /^[\u3400-\u9FFF]$/.test(next)) {
      names.push(token + next);
      index += 1;
    } else {
      names.push(...(tokens.length === 1 ? cutRun(token) : [token]));
    }
  }
  return names.every(isPersonName) ? names : null;
};
