import type { AchievementProposal } from '../extraction/achievement-proposal';
import type { Passage } from './passage';

/** A statement that measures without a number: a comparison (`优于全国平均水平`) or a quality (`差距基本消除`). */
export type Unmeasured = {
  readonly kind: 'comparison' | 'qualitative';
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly relation: AchievementProposal['relation'];
  readonly comparedWith: AchievementProposal['comparedWith'];
  readonly qualitativeCode: AchievementProposal['qualitativeCode'];
};

const comparison =
  /(?:均|都|已|持续|始终|明显|显著|总体|大幅)?(优于|好于|领先于?|高于|超过|低于|落后于|持平于|相当于)((?:同期|我国)?(全国|世界|全球|国际|全区|全省|全市|自治区|同类地区)(?:的)?(?:总体|同期)?平均(?:水平|值)?|上年同期|去年同期|上年|预期目标|目标值)(?=[，。；、）]|$)/g;
const quality = /(基本)?(消除|实现全覆盖|全覆盖)(?=[，。；、]|$)/g;

const relations: Readonly<Record<string, NonNullable<AchievementProposal['relation']>>> = {
  优于: 'better_than',
  好于: 'better_than',
  领先: 'better_than',
  领先于: 'better_than',
  高于: 'above',
  超过: 'above',
  低于: 'below',
  落后于: 'worse_than',
  持平于: 'equal_to',
  相当于: 'equal_to',
};

const measureOf = (words: string): NonNullable<AchievementProposal['comparedWith']> =>
  /全国/.test(words)
    ? 'national_average'
    : /世界|全球|国际/.test(words)
      ? 'world_average'
      : /全区|全省|全市|自治区/.test(words)
        ? 'regional_average'
        : /同期/.test(words)
          ? 'same_period_last_year'
          : /上年/.test(words)
            ? 'previous_period'
            : /目标/.test(words)
              ? 'target'
              : 'other_regions';

const qualityOf = (basically: boolean, word: string): NonNullable<AchievementProposal['qualitativeCode']> =>
  word === '消除' ? (basically ? 'basically_eliminated' : 'eliminated') : basically ? 'basically_covered' : 'covered';

const clauseBefore = (text: string, at: number): string => /[^，。；！？：]*$/.exec(text.slice(0, at))?.[0] ?? '';

/** The comparisons and qualities that a passage states. A clause that holds a number states that number instead. */
export const unmeasuredIn = (passage: Passage): readonly Unmeasured[] => {
  const { text } = passage;
  const comparisons = [...text.matchAll(comparison)].map(
    (match): Unmeasured => ({
      kind: 'comparison',
      start: match.index,
      end: match.index + match[0].length,
      subject: clauseBefore(text, match.index),
      relation: relations[match[1] ?? ''] ?? 'above',
      comparedWith: measureOf(match[2] ?? ''),
      qualitativeCode: null,
    }),
  );
  const qualities = [...text.matchAll(quality)].map(
    (match): Unmeasured => ({
      kind: 'qualitative',
      start: match.index,
      end: match.index + match[0].length,
      subject: clauseBefore(text, match.index),
      relation: null,
      comparedWith: null,
      qualitativeCode: qualityOf(match[1] !== undefined, match[2] ?? ''),
    }),
  );
  return [...comparisons, ...qualities]
    .filter(({ kind, subject }) => kind === 'comparison' || (subject.length >= 3 && !/\d/.test(subject)))
    .sort((one, other) => one.start - other.start);
};
