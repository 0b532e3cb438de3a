/** A picture in one size, in pixels. */
export type Rendition = { readonly url: string; readonly width: number; readonly height: number };

/** What an `img` element needs to be sharp and small, and to keep its place while it loads. */
export type ImageSet = {
  readonly src: string;
  readonly srcSet: string;
  readonly sizes: string;
  /** The box on the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** Screens with more pixels than this to a CSS pixel are served this many: nobody sees the difference, and everybody waits for it. */
const densest = 2;

/** HTML ends an address of a `srcset` at a blank, and an entry at a comma. */
const inSrcSet = (url: string): string => url.replace(/\s/g, '%20').replace(/,/g, '%2C');

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * The addresses of a picture for a box of a width and a ratio (width by height; its own where none is asked). Nothing is cut on the
 * server: the page shows what is around the focal point (`object-fit: cover`), so a box of another ratio needs a wider picture than
 * itself. The box is never larger than the picture.
 *
 * @param original the picture as it was stored
 * @param smaller its renditions
 * @example imageSet({ url: '/a.jpg', width: 1200, height: 800 }, [{ url: '/s.jpg', width: 500, height: 333 }], 400, 1)
 * // { width: 400, height: 400, src: '/a.jpg', srcSet: '/s.jpg 500w, /a.jpg 1200w', sizes: '(min-width: 400px) 600px, 150vw' }
 */
export const imageSet = (
  original: Rendition,
  smaller: readonly Rendition[],
  width: number,
  ratio: number | null,
): ImageSet => {
  const own = original.width / original.height;
  const wanted = ratio ?? own;
  /** How much wider the picture is drawn than its box. */
  const excess = Math.max(1, own / wanted);
  const box = Math.max(1, Math.min(width, Math.floor(original.width / excess)));
  const drawn = Math.ceil(box * excess);
  const inOrder = [...smaller.filter((one) => one.width < original.width), original].sort(
    (one, other) => one.width - other.width,
  );
  const reaching = (least: number): number => {
    const found = inOrder.findIndex((one) => one.width >= least);
    return found === -1 ? inOrder.length - 1 : found;
  };
  const offered = inOrder.slice(0, reaching(drawn * densest) + 1);
  return {
    src: (inOrder[reaching(drawn)] ?? original).url,
    srcSet: offered.map((one) => `${inSrcSet(one.url)} ${one.width}w`).join(', '),
    sizes: `(min-width: ${box}px) ${drawn}px, ${rounded(100 * excess)}vw`,
    width: box,
    height: Math.max(1, Math.round(box / wanted)),
  };
};
