import { isName, isTransliterated } from './name-at';
import { jobs, notNames } from './vocabulary';

const dottedEnd = /([\u3400-\u9FFF]{1,12})((?:[·•．・][\u3400-\u9FFF]{1,8})+)$/;
const spreadEnd = /(?:^|[\u3400-\u9FFF])([\u3400-\u9FFF][ \u3000]{1,2}[\u3400-\u9FFF])$/;
const anyHan = /^[\u3400-\u9FFF]{2,8}$/;
const grammatical = /[的了着过是在于被将把从为对也已又等名个位有]|向(?![东阳明荣红群军华丽秀])/;
/** The last character of words that a name follows, where the word itself is not listed: `种树大嫂`, `清河村`. */
const nameable =
  /[人员师长手工兵民家士者生匠管干倌理警户嫂娘姐妹哥叔爷奶娃村乡镇县旗市盟省区校院局厂队组站所社科”）)]$/;

/** Where the last job before `until` ends that leaves two characters or more for a name; -1 where there is none. */
const jobEnd = (words: string): number => {
  for (let end = words.length - 2; end >= 2 && end >= words.length - 9; end -= 1) {
    if (jobs.before(words, end) !== null) return end;
  }
  return -1;
};

/**
 * The name of a person at the end of words, without job and place: `动植物检疫专家温如玉` → `温如玉`, `来自草原的牧民朝鲁门` → `朝鲁门`.
 */
export const nameBefore = (words: string): string | null => {
  const dots = dottedEnd.exec(words);
  if (dots !== null) {
    const head = dots[1] ?? '';
    const start = [...head].findIndex(
      (_, at) => at > 0 && jobs.before(head, at) !== null && jobs.before(head, at + 1) === null,
    );
    return head.slice(Math.max(0, start)) + (dots[2] ?? '');
  }
  const spread = spreadEnd.exec(words)?.[1];
  if (spread !== undefined && isName(spread)) return spread;
  const bare = words.slice(words.lastIndexOf('的') + 1);
  if (isName(bare)) return bare;
  const from = jobEnd(bare);
  if (from !== -1) {
    const name = bare.slice(from);
    if (isName(name)) return name;
    const isShort = name.length <= 3 || isTransliterated(name.slice(0, 2)) || name.length > 4;
    if (isShort && anyHan.test(name) && !grammatical.test(name) && notNames.at(name, 0) === null) return name;
  }
  const tail = [8, 7, 6, 5, 4, 3, 2]
    .filter((length) => length < bare.length)
    .map((length) => bare.slice(-length))
    .find((name) => isName(name) && nameable.test(bare.slice(0, -name.length)));
  return tail ?? null;
};
