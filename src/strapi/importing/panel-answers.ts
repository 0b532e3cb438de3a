import type { ReviewState } from '../../domain/achievement/enumerations';
import type { Span } from '../../domain/evidence/span';
import type { Problem } from '../../domain/problem';

/** A sentence of a source that states something, with what stands around it. */
export type Quotation = {
  readonly before: string;
  readonly sentence: string;
  /** Within `sentence`: what to highlight. */
  readonly measure: Span;
  readonly after: string;
  /** For a conferral: the award's name. */
  readonly about: string | null;
  /** Null where the source is not kept. */
  readonly source: {
    readonly name: string;
    /** The import run over the source that can be reviewed; null where there is none. */
    readonly importId: string | null;
  } | null;
};

/** A figure that states another value of the same thing. */
export type OtherFigure = {
  /** A figure of the same article, or one that is published. */
  readonly where: 'here' | 'published';
  readonly documentId: string;
  readonly articleTitle: string | null;
  /** As printed: `24,500人`; else the figure in words. */
  readonly measure: string;
  readonly sentence: string | null;
};

/** Where an entry was read, and what is said differently elsewhere; both empty for what was typed by hand. */
export type EvidenceAnswer = {
  /** A figure as printed, or in words; null for anything else, and for a figure that states nothing yet. */
  readonly measure: string | null;
  readonly quotations: readonly Quotation[];
  readonly contradictions: readonly OtherFigure[];
};

/** What an article holds, and what keeps each of it from being published. */
export type ArticleFigures = {
  /** Figures and conferrals, in the order of the source. */
  readonly figures: readonly {
    readonly uid: 'api::achievement.achievement' | 'api::conferral.conferral';
    readonly documentId: string;
    readonly label: string;
    /** The figure in words of the source locale; null for a conferral and for a figure that states nothing yet. */
    readonly phrase: string | null;
    readonly state: ReviewState;
    readonly published: boolean;
    /** What keeps it from being published. */
    readonly problems: readonly Problem[];
  }[];
  readonly captions: readonly {
    readonly documentId: string;
    readonly text: string;
    readonly published: boolean;
    readonly problems: readonly Problem[];
  }[];
  /** What keeps the article itself from being published. */
  readonly problems: readonly Problem[];
};

/** What an import has left to do. */
export type WaitingWork = {
  /** Articles with draft figures that nobody has confirmed, those with the most first. */
  readonly unconfirmed: readonly { readonly documentId: string; readonly title: string; readonly count: number }[];
  readonly captionsWithoutImage: number;
};
