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

/** Figures of the same label, kind, scope and time whose values differ contradict one another. */
export const contradictionsIn = (achievements: readonly AchievementProposal[], text: string): readonly Warning[] => {
  const byMeaning = new Map<string, AchievementProposal[]>();
  for (const achievement of achievements) {
    const { value, kind } = achievement;
    if (value === null || kind === 'change' || kind === 'rank') continue;
    const meaning = meaningOf(achievement);
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), achievement]);
  }
  return achievements.flatMap((own, index) => {
    const other = byMeaning.get(meaningOf(own))?.find(({ value }) => value !== own.value);
    if (other === undefined || own.value === null) return [];
    const words = text.slice(other.evidence.measureStart, other.evidence.measureEnd);
    const span = { start: own.evidence.measureStart, end: own.evidence.measureEnd };
    return [warning('FIGURES_CONTRADICT', span, { words }, { kind: 'achievement', index })];
  });
};
