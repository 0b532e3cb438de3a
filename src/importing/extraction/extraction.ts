import type { Warning } from '../warning/warning';
import type { AchievementProposal } from './achievement-proposal';
import type { ArticleProposal, Section } from './article-proposal';
import type { CaptionProposal } from './caption-proposal';
import type { HonoreeProposal } from './honoree-proposal';

/** Everything that was read from one source: proposals, each with its place in the text, and what is doubtful about them. */
export type Extraction = {
  /** The decoded source, which all offsets refer to. */
  readonly text: string;
  /** Lower-case name of the encoding: `utf-8`, `gb18030`. */
  readonly encoding: string;
  readonly article: ArticleProposal;
  readonly sections: readonly Section[];
  readonly captions: readonly CaptionProposal[];
  /** Figures, award counts, comparisons and qualitative statements, in the order of the text. */
  readonly achievements: readonly AchievementProposal[];
  readonly honorees: readonly HonoreeProposal[];
  readonly warnings: readonly Warning[];
};
