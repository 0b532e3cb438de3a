import type { LineHint } from '../line';

/** A run of words that a page or a Word file sets as lines of its own, and how it sets them. */
export type Block = {
  readonly kind: 'block';
  readonly text: string;
  /** What sets it off; equal for what stands together, such as a picture and the words below it in one paragraph. */
  readonly box: object;
  /** `h1`–`h6`, `p`, `li`, `tr`, `caption` (of a table), `pre`, `div` …: what it is by its element or style. */
  readonly tag: string;
  /** The words of its classes and ids, in lower case. */
  readonly words: readonly string[];
  readonly isCentred: boolean;
  /** Opened by an indent of two characters, by style or by blanks. */
  readonly isIndented: boolean;
  readonly isBold: boolean;
  readonly isSmall: boolean;
  /** The caption of a picture, by its element, class or style. */
  readonly isCaption: boolean;
  /** The figure that it stands in. */
  readonly figure: object | null;
  /** The share of its characters that are links, from 0 to 1. */
  readonly linkShare: number;
};

/** A picture that is no ornament. */
export type Picture = {
  readonly kind: 'picture';
  readonly box: object;
  readonly figure: object | null;
  readonly alt: string | null;
  readonly name: string;
  readonly address: string | null;
  readonly file: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
};

export type TitleHint = Extract<LineHint, 'title' | 'kicker' | 'headline' | 'subtitle'>;

/** A line of an article, with what its place among the titles says of it. */
export type ArticleBlock = Block & { readonly titleHint: TitleHint | null };
export type ArticleItem = ArticleBlock | Picture;
