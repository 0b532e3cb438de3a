import type { PageElement } from './element';

/** A run of words that a browser sets as lines of its own: a paragraph, a heading, a cell, what stands between two `<br>`. */
export type Block = {
  readonly kind: 'block';
  readonly text: string;
  /** The innermost element that sets it off. */
  readonly box: PageElement;
  /** The innermost of h1–h6, p, li, td, th, figcaption, caption … that it stands in; the box's tag else. */
  readonly tag: string;
  /** The words of the classes and ids of its box and of what lies between the box and the block around it. */
  readonly words: readonly string[];
  readonly isCentred: boolean;
  /** Opened by an indent of two characters, by style or by blanks. */
  readonly isIndented: boolean;
  readonly isBold: boolean;
  readonly isSmall: boolean;
  readonly isCaption: boolean;
  /** The figure that it stands in. */
  readonly figure: PageElement | null;
  /** The share of its characters that are links, from 0 to 1. */
  readonly linkShare: number;
};

/** A picture of the page that is no ornament. */
export type Picture = {
  readonly kind: 'picture';
  readonly box: PageElement;
  readonly figure: PageElement | null;
  readonly address: string;
  readonly alt: string | null;
};

export type Item = Block | Picture;

/** The share of characters from which on a block is a link, or bold, as a whole. */
export const wholeShare = 0.8;

const sentenceMark = /[，。；！？：]/;

/** How much running text a block is, in characters: what decides where on a page the article stands. */
export const proseOf = ({ text, linkShare }: Block): number =>
  linkShare < wholeShare && (sentenceMark.test(text) || text.length >= 40) ? text.length * (1 - linkShare) : 0;
