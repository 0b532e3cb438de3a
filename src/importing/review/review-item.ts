import type { ReviewState } from '../../domain/achievement/enumerations';
import type { Problem } from '../../domain/problem';
import type { AchievementProposal } from '../extraction/achievement-proposal';
import type { ArticleProposal } from '../extraction/article-proposal';
import type { CaptionProposal } from '../extraction/caption-proposal';
import type { HonoreeProposal } from '../extraction/honoree-proposal';
import type { Warning } from '../warning/warning';

/** What a photograph brings to its caption: the file in the media library and what its metadata tell (IPTC Photo Metadata). */
export type PhotoFacts = {
  readonly image: number | null;
  readonly altText: string | null;
  readonly creator: string | null;
  readonly copyrightNotice: string | null;
  /** ISO 8601 date. */
  readonly takenOn: string | null;
  /** GB/T 2260. */
  readonly placeCode: string | null;
};

export type ReviewedCaption = CaptionProposal & PhotoFacts;

/** One proposal under review, as it stands after the decisions so far. */
type Item<Kind extends string, Proposal> = {
  readonly kind: Kind;
  /** `figure:<key>`, `caption:<key>`, `honoree:<key>`; what an editor added has the place in the source for a key. */
  readonly id: string;
  readonly state: ReviewState;
  readonly proposal: Proposal;
  /** As the importer read it; null for what an editor added. */
  readonly read: Proposal | null;
  /** Takes the text's new reading in place of what an editor had confirmed after an earlier import. */
  readonly taken: boolean;
  readonly warnings: readonly Warning[];
  /** Why it cannot be stored as it stands. */
  readonly problems: readonly Problem[];
};

export type FigureItem = Item<'figure', AchievementProposal>;
export type CaptionItem = Item<'caption', ReviewedCaption>;
export type HonoreeItem = Item<'honoree', HonoreeProposal>;
export type ReviewItem = FigureItem | CaptionItem | HonoreeItem;

/** Everything of one import under review. */
export type Review = {
  readonly article: ArticleProposal;
  /** In the order of the text within each kind. */
  readonly figures: readonly FigureItem[];
  readonly captions: readonly CaptionItem[];
  readonly honorees: readonly HonoreeItem[];
  /** What concerns the text and no proposal. */
  readonly warnings: readonly Warning[];
};

/** All proposals of a review in the order of the text. */
export const itemsOf = (review: Review): readonly ReviewItem[] =>
  [...review.figures, ...review.captions, ...review.honorees].sort(
    (one, other) => placeOf(one).start - placeOf(other).start,
  );

/** Where the words of a proposal stand in the source: a figure's measure, a caption, an honoree's name. */
export const placeOf = (item: ReviewItem): { readonly start: number; readonly end: number } =>
  item.kind === 'caption'
    ? { start: item.proposal.start, end: item.proposal.end }
    : { start: item.proposal.evidence.measureStart, end: item.proposal.evidence.measureEnd };
