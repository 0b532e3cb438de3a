import type { PagePicture } from './block';
import { attributeOf, type PageElement, styleOf, wordsOf } from './element';

/** Pictures below this width or height, in pixels, are ornaments. */
const ornamentSize = 80;

const sizeOf = (element: PageElement, side: 'width' | 'height'): number | null => {
  const stated =
    new RegExp(`(?:^|;)${side}:(\\d+)(?:\\.\\d+)?px`).exec(styleOf(element))?.[1] ??
    /^\s*(\d+)(?:px)?\s*$/.exec(attributeOf(element, side) ?? '')?.[1];
  return stated === undefined ? null : Number(stated);
};

/** Pages that load pictures when they are scrolled to name them elsewhere than in `src`. */
const addressAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-url', '_src', 'src'];

const ornaments =
  /(?:^|[/_.-])(?:icons?|logos?|qr-?code|ewm|erweima|spacer|blank|pixel|loading|btn|button|arrow|dot|line|share|wechat|weixin|weibo|avatar|emoji|print|banner|ad)(?:[/_.-]|\d*\.)/i;

const ornamentWords = new Set(['icon', 'logo', 'qrcode', 'ewm', 'erweima', 'avatar', 'emoji']);

/** What an `alt` says; null where it repeats a file's name or says nothing. */
const altOf = (element: PageElement): string | null => {
  const alt = (attributeOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  return alt === '' || /\.(?:jpe?g|png|gif|webp|bmp)$/i.test(alt) || !/\p{L}{2}/u.test(alt) ? null : alt;
};

const lastPartOf = (address: string): string => {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The picture that an `<img>` shows; null for icons, spacers, QR codes and other ornaments. */
export const pictureOf = (element: PageElement, box: PageElement, figure: PageElement | null): PagePicture | null => {
  const address = addressAttributes
    .map((name) => attributeOf(element, name)?.trim() ?? '')
    .find((value) => value !== '');
  if (address === undefined) return null;
  const isTiny = [sizeOf(element, 'width'), sizeOf(element, 'height')].some(
    (size) => size !== null && size < ornamentSize,
  );
  const isInline = address.startsWith('data:');
  if (isTiny || (isInline ? address.length < 2000 : ornaments.test(address.replace(/[?#].*$/, '')))) return null;
  if (wordsOf(element).some((word) => ornamentWords.has(word))) return null;
  return {
    kind: 'picture',
    box,
    figure,
    alt: altOf(element),
    name: isInline ? '' : lastPartOf(address),
    address: isInline ? null : address,
    file: null,
  };
};
