import type { AchievementProposal } from '../extraction/achievement-proposal';
import { type Warning, warning } from '../warning/warning';

const meaningOf = ({
  label,
  kind,
  unit,
  regionCode,
  periodStart,
  periodEnd,
  timeAspect,
}: AchievementProposal): string => [label, kind, unit, regionCode, periodStart, periodEnd, timeAspect].join('|');

const firstOther = (
  values: ReadonlyMap<number, AchievementProposal>,
  own: number | null,
): AchievementProposal | undefined => {
  for (const [value, achievement] of values) if (value !== own) return achievement;
  return undefined;
};

/** Figures of the same label, kind, scope and time whose values differ contradict one another. */
export const contradictionsIn = (achievements: readonly AchievementProposal[], text: string): readonly Warning[] => {
  const byMeaning = new Map<string, Map<number, AchievementProposal>>();
  const meanings = achievements.map(meaningOf);
  for (const [index, achievement] of achievements.entries()) {
    const { value, kind } = achievement;
    const meaning = meanings[index] ?? '';
    if (value === null || kind === 'change' || kind === 'rank') continue;
    const values = byMeaning.get(meaning) ?? new Map<number, AchievementProposal>();
    if (!values.has(value)) values.set(value, achievement);
    byMeaning.set(meaning, values);
  }
  return achievements.flatMap((own, index) => {
    const others = own.value === null ? undefined : byMeaning.get(meanings[index] ?? '');
    const other = others === undefined || others.size < 2 ? undefined : firstOther(others, own.value);
    if (other === undefined) return [];
    const words = text.slice(other.evidence.measureStart, other.evidence.measureEnd);
    const span = { start: own.evidence.measureStart, end: own.evidence.measureEnd };
    return [warning('FIGURES_CONTRADICT', span, { words }, { kind: 'achievement', index })];
  });
};
