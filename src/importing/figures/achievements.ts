import { keysOf } from '../article/key';
import type { AchievementProposal } from '../extraction/achievement-proposal';
import { type Warning, warning } from '../warning/warning';
import { contradictionsIn } from './contradiction';
import { withoutChange } from './label';
import type { Passage } from './passage';
import { periodBefore } from './period';
import { emptyDraft, evidenceOf, type ProposalDraft, type ReadDraft } from './proposal-draft';
import { readFigures } from './read-figures';
import { scopeBefore } from './scope';
import { type Unmeasured, unmeasuredIn } from './unmeasured';

const draftOf = (
  passage: Passage,
  found: Unmeasured,
  lastLabel: string,
  articleRegion: string | null,
): ProposalDraft => {
  const before = passage.text.slice(0, found.start);
  const words = passage.text.slice(found.start, found.end);
  const { kind, relation, comparedWith, qualitativeCode } = found;
  return {
    ...emptyDraft,
    label: found.subject.length >= 2 ? found.subject : lastLabel === '' ? words : withoutChange(lastLabel),
    kind,
    relation,
    comparedWith,
    qualitativeCode,
    ...periodBefore(before),
    ...scopeBefore(before, articleRegion, kind),
    evidence: evidenceOf(passage, found),
  };
};

const readPassage = (passage: Passage, articleRegion: string | null): readonly ReadDraft[] => {
  const figures = readFigures(passage, articleRegion);
  const unmeasured = unmeasuredIn(passage).map((found): ReadDraft => {
    const last = figures.findLast(({ draft }) => draft.evidence.measureEnd <= passage.start + found.start);
    return { draft: draftOf(passage, found, last?.draft.label ?? '', articleRegion), group: null, doubts: [] };
  });
  return [...figures, ...unmeasured]
    .sort((one, other) => one.draft.evidence.measureStart - other.draft.evidence.measureStart)
    .map(({ draft, group, doubts }) => ({
      draft,
      group: group === null ? null : `${passage.start}:${group}`,
      doubts,
    }));
};

/** Gives drafts their keys, and the members of a list of two or more the key of their group. */
const keyed = (reads: readonly ReadDraft[]): readonly AchievementProposal[] => {
  const keys = keysOf(reads.map(({ draft: { kind, unit, label } }) => [kind, unit ?? '', label].join(':')));
  const groups = new Map<string, number[]>();
  for (const [index, { group }] of reads.entries()) {
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), index]);
  }
  return reads.map(({ draft, group }, index): AchievementProposal => {
    const members = group === null ? [] : (groups.get(group) ?? []);
    const isGrouped = members.length > 1;
    return {
      ...draft,
      key: keys[index] ?? '',
      groupKey: isGrouped ? (keys[members[0] ?? index] ?? null) : null,
      groupOrder: isGrouped ? members.indexOf(index) + 1 : null,
    };
  });
};

/**
 * The figures, award counts, comparisons and qualitative statements of the passages, in the order of the text, with what is
 * doubtful about them.
 *
 * @param articleRegion the code of the region that the article is about, or null
 */
export const achievementsOf = (
  text: string,
  passages: readonly Passage[],
  articleRegion: string | null,
): { readonly achievements: readonly AchievementProposal[]; readonly warnings: readonly Warning[] } => {
  const reads = passages.flatMap((passage) => readPassage(passage, articleRegion));
  const achievements = keyed(reads);
  const doubts = reads.flatMap(({ draft: { evidence }, doubts: own }, index) =>
    own.map(({ code, parameters }) =>
      warning(code, { start: evidence.measureStart, end: evidence.measureEnd }, parameters, {
        kind: 'achievement',
        index,
      }),
    ),
  );
  return { achievements, warnings: [...doubts, ...contradictionsIn(achievements, text)] };
};
