import type { Joint } from '../listed-multiples';
import type { Draft } from '../stated-figure';

const range = /^(?:至|到|—|–|-|－|~|～|〜|―|−|——|--)$/;
const list = /^(?:、|和|与|及|以及|，|或)$/;

/** How the figures of a Chinese text are joined, by what stands between them. */
export const chineseJoint =
  (text: string) =>
  (one: Draft, next: Draft): Joint => {
    if (next.start - one.end > 2 || next.start < one.end) return null;
    const gap = text.slice(one.end, next.start);
    if (range.test(gap)) return /[从由自]$/.test(text.charAt(one.start - 1)) && one.hasUnit ? null : 'range';
    return list.test(gap) && !(gap === '，' && one.hasUnit) ? 'list' : null;
  };
