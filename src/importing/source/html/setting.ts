import { attributeOf, type PageElement, styleOf, wordsOf } from './element';

const blockTags: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody thead ' +
    'tfoot tr td th caption ul founder-title founder-introtitle founder-subtitle founder-content founder-author ' +
    'ucaptitle ucapcontent introtitle subtitle'
  ).split(' '),
);

/** Elements that name what their words are; a plain `div` does not. */
const tellingTags =
  /^(?:h[1-6]|p|li|dd|dt|td|th|figcaption|caption|pre|blockquote|(?:founder-|ucap)?(?:intro|sub)?title)$/;
const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const captionWords =
  /^(?:captions?|figcaption|(?:img|pic|photo|image)(?:caption|desc|text|txt|title|info|note|intro)|tushuo|tuzhu|tushi)$/;
const isCaptionBox = (words: readonly string[]): boolean =>
  words.some((word) => captionWords.test(word)) || captionWords.test(words.join(''));
/** Titles of a Word file or a page are set in spans within one heading: each is a line of its own. */
const titleWords = /^(?:sub|kicker|pretitle|subtitle|subhead|futi|yinti|introtitle|deck)/;

/** What the elements around a run of words say of it. */
export type Setting = {
  readonly box: PageElement;
  readonly tag: string;
  readonly words: readonly string[];
  readonly isCentred: boolean;
  readonly isIndented: boolean;
  readonly isBold: boolean;
  readonly isSmall: boolean;
  readonly isCaption: boolean;
  readonly isPreformatted: boolean;
  readonly isLink: boolean;
  readonly figure: PageElement | null;
};

const isBold = (element: PageElement, inherited: boolean): boolean => {
  const weight = /(?:^|;)font-weight:(\w+)/.exec(styleOf(element))?.[1];
  if (weight !== undefined) return /^bold|^[6-9]00/.test(weight);
  return inherited || boldTags.has(element.tagName);
};

const isCentred = (element: PageElement, inherited: boolean): boolean => {
  const aligned = /(?:^|;)text-align:(\w+)/.exec(styleOf(element))?.[1] ?? attributeOf(element, 'align')?.toLowerCase();
  if (aligned !== undefined) return aligned === 'center';
  return (
    inherited ||
    element.tagName === 'center' ||
    wordsOf(element).some((word) => /^(?:text)?center$|^juzhong$/.test(word))
  );
};

const isSmall = (element: PageElement, inherited: boolean): boolean =>
  inherited ||
  element.tagName === 'small' ||
  /(?:^|;)font-size:(?:1[0-3]px|9pt|[89]pt|small|x-small|0\.[5-9]\d*r?em|[5-8]\d%)/.test(styleOf(element));

const isIndented = (element: PageElement): boolean => /(?:^|;)text-indent:(?!0)\d/.test(styleOf(element));

const isTitleSpan = (element: PageElement, { tag }: Setting): boolean =>
  /^h[1-6]$/.test(tag) && (element.tagName === 'small' || wordsOf(element).some((word) => titleWords.test(word)));

/** The setting of a page before any of its elements. */
export const pageSetting = (root: PageElement): Setting => ({
  box: root,
  tag: root.tagName,
  words: [],
  isCentred: false,
  isIndented: false,
  isBold: false,
  isSmall: false,
  isCaption: false,
  isPreformatted: false,
  isLink: false,
  figure: null,
});

/** Whether an element sets its words on lines of their own. */
export const isBlockElement = (element: PageElement, outer: Setting): boolean =>
  blockTags.has(element.tagName) || isTitleSpan(element, outer) || /(?:^|;)display:block/.test(styleOf(element));

/** The setting of the words in an element. */
export const settingIn = (element: PageElement, outer: Setting, isBlock: boolean): Setting => {
  const words = wordsOf(element);
  const { tagName } = element;
  return {
    box: isBlock ? element : outer.box,
    tag: isBlock && (tellingTags.test(tagName) || tagName === 'div') ? tagName : outer.tag,
    words: isBlock ? words : words.length === 0 ? outer.words : [...outer.words, ...words],
    isCentred: isCentred(element, outer.isCentred),
    isIndented: isBlock ? isIndented(element) : outer.isIndented,
    isBold: isBold(element, outer.isBold),
    isSmall: isSmall(element, outer.isSmall),
    isCaption: outer.isCaption || tagName === 'figcaption' || isCaptionBox(words),
    isPreformatted: outer.isPreformatted || tagName === 'pre' || /(?:^|;)white-space:pre/.test(styleOf(element)),
    isLink: outer.isLink || tagName === 'a',
    figure: tagName === 'figure' ? element : outer.figure,
  };
};
