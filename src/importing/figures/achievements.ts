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
    return { draft: draftOf(passage, found, last?.draft.label ?? '', articleRegion), doubts: [] };
  });
  return [...figures, ...unmeasured]
    .sort((one, other) => one.draft.evidence.measureStart - other.draft.evidence.measureStart)
    .map((read) =>
      read.draft.group === null
        ? read
        : { doubts: read.doubts, draft: { ...read.draft, group: `${passage.start}:${read.draft.group}` } },
    );
};

/** Gives drafts their keys, and the members of a list of two or more the key of their group. */
const keyed = (drafts: readonly ProposalDraft[]): readonly AchievementProposal[] => {
  const keys = keysOf(drafts.map(({ kind, unit, label }) => [kind, unit ?? '', label].join(':')));
  const groups = new Map<string, number[]>();
  for (const [index, { group }] of drafts.entries()) {
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), index]);
  }
  return drafts.map(({ group, ...draft }, index): AchievementProposal => {
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
  const achievements = keyed(reads.map(({ draft }) => draft));
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
