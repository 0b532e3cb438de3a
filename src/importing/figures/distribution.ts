import type { StatedFigure } from './stated-figure';
import { nounsBefore } from './words-around';

/** A list of values that a list of subjects takes in order: `甲、乙的参保率分别为44%、51%`. */
export type Distribution = {
  /** The places of its figures in the passage's list. */
  readonly members: readonly number[];
  /** What each value measures, in order; empty where subjects and values do not match. */
  readonly labels: readonly string[];
  readonly subjectCount: number;
  /** Its values belong to the figures before: `产量2吨，产值3万元，分别增长8%、9%`. */
  readonly isAboutEarlier: boolean;
};

const indicatorEnd =
  /(?:覆盖率|参保率|占比|比例|比重|满意率|满意度|增长率|死亡率|[\u4E00-\u9FFF]{0,4}率|指数|人数|数量|总量|面积|收入|产值|金额|水平|平均[\u4E00-\u9FFF]{1,4})$/;
const scopeStart = /^(?:自治区|全[国区省市县盟旗州]|各级|[\u4E00-\u9FFF]{2,4}(?:省|市|县))/;

const splitsOf = (words: string): readonly (readonly string[])[] => {
  const byMark = words.split('、');
  const lastPart = byMark[byMark.length - 1] ?? '';
  const splitLast = lastPart.split(/以及|和|与|及/);
  return [[...byMark.slice(0, -1), ...splitLast], byMark, words.split(/、|以及|和|与|及/)].map((parts) =>
    parts.map((part) => part.trim()).filter((part) => part !== ''),
  );
};

/** What the last of several subjects shares with the others: in `城镇职工、城乡居民医疗保险参保率` the insurance and its rate. */
const sharedTail = (parts: readonly string[]): string => {
  const last = parts[parts.length - 1] ?? '';
  const earlier = parts.slice(0, -1);
  if (earlier.every((part) => indicatorEnd.test(part))) return '';
  const possessive = last.lastIndexOf('的');
  if (possessive > 0 && possessive < last.length - 1) return last.slice(possessive);
  const length = earlier[earlier.length - 1]?.length ?? 0;
  if (length >= 2 && last.length > length + 1 && indicatorEnd.test(last.slice(length))) return last.slice(length);
  if (/率$/.test(last) && last.length >= 5) return last.slice(-3);
  return /(?:占比|比例|比重|率|人数|数量|面积|收入|产值|水平|数)$/.exec(last)?.[0] ?? '';
};

/** `举报热线办结率和满意率`: a bare second indicator shares what stands before the first. */
const withSharedHead = (part: string, first: string): string =>
  part.length <= 4 && first.length >= part.length + 3 && indicatorEnd.test(part) && indicatorEnd.test(first)
    ? first.slice(0, -part.length) + part
    : part;

/** `女代表、女委员和党员占比`: where all but the last say 女, the last means women too. */
const withSharedWoman = (label: string, parts: readonly string[], tail: string): string => {
  const earlier = parts.slice(0, -1);
  const isShared =
    /(?:占比|比例|比重)$/.test(tail) && earlier.every((part) => part.includes('女')) && !/[女男]/.test(label);
  const scope = scopeStart.exec(label)?.[0] ?? '';
  return isShared ? `${scope}女${label.slice(scope.length)}` : label;
};

const labelsOf = (parts: readonly string[], count: number): readonly string[] => {
  if (parts.length !== count) return [];
  const tail = sharedTail(parts);
  const scope = scopeStart.exec(parts[0] ?? '')?.[0] ?? '';
  return parts.map((part, index) => {
    const head =
      index === parts.length - 1 || tail === ''
        ? withSharedHead(part, index === 0 ? '' : (parts[0] ?? ''))
        : part + tail;
    return withSharedWoman(scope === '' || scopeStart.test(head) ? head : scope + head, parts, tail);
  });
};

const isJoint = (between: string): boolean => /^(?:[、，和及与]|以及)?$/.test(between);

/** Finds the “respectively” lists among the figures of a passage. */
export const distributionsOf = (figures: readonly StatedFigure[]): readonly Distribution[] => {
  const found: Distribution[] = [];
  for (let index = 0; index < figures.length; index += 1) {
    const first = figures[index];
    if (first === undefined || !/分别|依次/.test(first.before)) continue;
    const members = [index];
    for (let next = index + 1; next < figures.length; next += 1) {
      const previous = figures[next - 1]?.quantity;
      const own = figures[next]?.quantity;
      if (previous === undefined || own === undefined || !isJoint(first.passage.text.slice(previous.end, own.start)))
        break;
      members.push(next);
    }
    if (members.length < 2) continue;
    const own = first.before.replace(/(?:分别|依次).*$/, '');
    const clauses = first.earlier.split(/[，；。]/).filter((clause) => clause !== '');
    const subject = nounsBefore(
      own.replace(/^(?:同比|比.*|较.*)$/, '') === '' ? (clauses[clauses.length - 1] ?? '') : own,
    );
    const isAboutEarlier =
      own.replace(/^(?:同比|比.*|较.*)$/, '') === '' &&
      figures.slice(index - members.length, index).length === members.length &&
      /\d/.test(clauses[clauses.length - 1] ?? '');
    const splits = splitsOf(subject);
    const labels = isAboutEarlier
      ? []
      : (splits.map((parts) => labelsOf(parts, members.length)).find((list) => list.length > 0) ?? []);
    found.push({ members, labels, isAboutEarlier, subjectCount: splits[0]?.length ?? 0 });
    index += members.length - 1;
  }
  return found;
};
