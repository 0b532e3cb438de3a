import type { Block, Picture } from '../markup/item';
import type { PageElement } from './element';

/** A block of a page: what a browser sets between two line breaks; its box is the innermost element that sets it off. */
export type PageBlock = Block & { readonly box: PageElement };
export type PagePicture = Picture & { readonly box: PageElement };
export type Item = PageBlock | PagePicture;

/** The share of characters from which on a block is a link, or bold, as a whole. */
export const wholeShare = 0.8;

const sentenceMark = /[，。；！？：]/;

/** How much running text a block is, in characters: what decides where on a page the article stands. */
export const proseOf = ({ text, linkShare }: Block): number =>
  linkShare < wholeShare && (sentenceMark.test(text) || text.length >= 40) ? text.length * (1 - linkShare) : 0;
