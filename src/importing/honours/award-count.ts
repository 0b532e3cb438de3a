import type { AwardReference } from '../extraction/achievement-proposal';
import type { StatedFigure } from '../figures/stated-figure';
import { isUnmistakable } from './award-title';
import { withUnit } from './counted-kind';
import { clauseEnd, isConferredBefore } from './counted-words';
import { titleAt } from './read-title';
import { titleAfterVerb } from './title-after-count';
import { titleBefore } from './title-before-count';
import { verbsIn } from './verb';

const countable: ReadonlySet<string> = new Set([
  'person',
  'household',
  'post',
  'collective',
  'base',
  'organisation',
  'item',
  'team',
  'place',
  'person_time',
  'project',
  'couple',
  'piece',
  'case',
  'article',
]);

/**
 * The award whose holders a figure counts: `123个全国巾帼文明岗`, `“最美家庭”12万户`, `3名护林员获评全国优秀护林员`. Null for any
 * other figure.
 */
export const awardCountedBy = ({ quantity, passage }: StatedFigure): AwardReference | null => {
  if (quantity.kind !== 'count' || quantity.unit === null || !countable.has(quantity.unit)) return null;
  const { text } = passage;
  const { start, end, unit } = quantity;
  const conferred = isConferredBefore(text, start);
  const after = titleAt(text, end, clauseEnd(text, end), conferred ? 'gained' : 'free');
  const isBare = after !== null && verbsIn(text, after).every(({ manner }) => manner === 'free');
  if (after !== null && isBare && (conferred || isUnmistakable(after.award.title) || after.award.level !== null)) {
    const rest = text.slice(after.end, after.end + 2);
    if (!/^[\u3400-\u9FFF]/.test(rest) || /^[获被荣和及与]/.test(rest)) {
      const verbTitle =
        after.award.level === null && !/[“]/.test(text.slice(end, after.end))
          ? titleAfterVerb(text, start, end, unit)
          : null;
      return verbTitle ?? withUnit(after.award, unit);
    }
  }
  const counted = titleAfterVerb(text, start, end, unit);
  if (counted !== null) return counted;
  const next = text.slice(end, end + 12);
  if (/^[\u3400-\u9FFF“]/.test(next) && !/^(?:荣誉|称号|表彰|等|和|及|以及|与|以上|涌现|脱颖)/.test(next)) return null;
  const before = titleBefore(text, start);
  return before === null ? null : withUnit(before, unit);
};
