import type { BlockImage, LinkInline } from './blocks-content';
import type { HtmlAttributes } from './html-attributes';
import type { PrintedFigure } from './printed-figure';

/**
 * What a front-end has to say to `renderBlocks`. Attributes that it gives are put over those that are written anyway; their
 * values are escaped, and an address that could run (`javascript:`) is left out.
 */
export type BlocksOptions<Figure extends PrintedFigure = PrintedFigure> = {
  /** Attributes of a link; null shows its words only. */
  readonly link?: (link: LinkInline) => HtmlAttributes | null;
  /** Attributes of an image, as `src` with the address of the server; null leaves the image out. */
  readonly image?: (image: BlockImage) => HtmlAttributes | null;
  /** Figures to be marked where the text prints them. */
  readonly figures?: readonly Figure[];
  /** Attributes of a mark; null leaves the figure unmarked. */
  readonly mark?: (figure: Figure) => HtmlAttributes | null;
};
