import type { Span } from '../../domain/evidence/span';
import type { BlockNode } from './block-node';

/** `feature` unless a title or dateline tells more. */
export type Genre = 'feature' | 'round_up' | 'report' | 'profile' | 'speech' | 'notice';

export type BylinePerson = {
  readonly displayName: string;
  /** As printed: `全媒体记者`, `通讯员`. */
  readonly role: string | null;
  readonly order: number;
};

/** The article itself, in the fields of the content model. */
export type ArticleProposal = {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  /** The first paragraph before any heading. */
  readonly summary: string | null;
  readonly body: readonly BlockNode[];
  readonly bylines: readonly BylinePerson[];
  readonly bylineAsPrinted: string | null;
  /** The paper's name as printed; null where the text says only 本报. */
  readonly publication: string | null;
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
  readonly genre: Genre;
  /** GB/T 2260, where title or lead name one of the regions that are known; null otherwise. */
  readonly regionCode: string | null;
};

/** One heading and what stands under it. Text before the first heading has the heading null. */
export type Section = Span & {
  readonly heading: string | null;
  /** 1 for the outermost headings of this article. */
  readonly level: number;
  readonly runIn: boolean;
};
