import { childOf, elementsOf, isOn, propertyOf, type XmlElement } from '../../xml/parse-xml';

/** What a paragraph style says, its ancestors' words included. */
export type ParagraphStyle = {
  /** Lower-case names of the style and of those that it is based on: `heading 1`, `题注`. */
  readonly names: readonly string[];
  /** 0 for the first level; null for body text. */
  readonly outlineLevel: number | null;
  readonly isCentred: boolean | null;
  readonly isBold: boolean | null;
  readonly isHidden: boolean;
  readonly numbering: XmlElement | undefined;
  readonly indent: XmlElement | undefined;
  /** In half points. */
  readonly size: number | null;
};

export const bodyStyle: ParagraphStyle = {
  names: [],
  outlineLevel: null,
  isCentred: null,
  isBold: null,
  isHidden: false,
  numbering: undefined,
  indent: undefined,
  size: null,
};

/** Styles are based on one another no deeper. */
const inheritanceLimit = 20;

const numberOf = (value: string | null): number | null =>
  value === null || !/^\d+$/.test(value) ? null : Number(value);

/** The level of an outline that a paragraph's properties state; 9 stands for body text. */
export const outlineLevelOf = (properties: XmlElement | undefined): number | null =>
  numberOf(propertyOf(properties, 'outlineLvl'));

export const isCentredBy = (properties: XmlElement | undefined): boolean | null => {
  const alignment = propertyOf(properties, 'jc');
  return alignment === null ? null : alignment === 'center';
};

/** Reads the paragraph styles of `styles.xml`, by their ids; `''` holds the style of paragraphs that name none. */
export const readStyles = (part: XmlElement | null): ReadonlyMap<string, ParagraphStyle> => {
  const elements = part === null ? [] : elementsOf(part).filter(({ name }) => name === 'style');
  const byId = new Map(elements.map((element) => [element.attributes.get('styleId') ?? '', element]));
  const read = (element: XmlElement | undefined, depth: number): ParagraphStyle => {
    if (element === undefined || depth > inheritanceLimit) return bodyStyle;
    const base = read(byId.get(propertyOf(element, 'basedOn') ?? ''), depth + 1);
    const paragraph = childOf(element, 'pPr');
    const run = childOf(element, 'rPr');
    const name = propertyOf(element, 'name')?.toLowerCase();
    return {
      names: name === undefined ? base.names : [name, ...base.names],
      outlineLevel: outlineLevelOf(paragraph) ?? base.outlineLevel,
      isCentred: isCentredBy(paragraph) ?? base.isCentred,
      isBold: isOn(run, 'b') ?? base.isBold,
      isHidden: isOn(run, 'vanish') ?? base.isHidden,
      numbering: childOf(paragraph, 'numPr') ?? base.numbering,
      indent: childOf(paragraph, 'ind') ?? base.indent,
      size: numberOf(propertyOf(run, 'sz')) ?? base.size,
    };
  };
  const styles = new Map(elements.map((element) => [element.attributes.get('styleId') ?? '', read(element, 0)]));
  const standard = elements.find(
    ({ attributes }) =>
      attributes.get('type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('default') ?? ''),
  );
  return styles.set('', read(standard, 0));
};

export type StyleRole = 'headline' | 'kicker' | 'subtitle' | 'caption' | 'contents' | { readonly heading: number };

const roles: readonly (readonly [RegExp, Exclude<StyleRole, object>])[] = [
  [/^(?:title|标题|大标题|主标题|正标题|文章标题|題目|题目)$/, 'headline'],
  [/^(?:subtitle|副标题|副题|副標題)$/, 'subtitle'],
  [/^(?:kicker|引题|肩题|引標題|眉题)$/, 'kicker'],
  [/^(?:caption|题注|題註|图注|图题|图说|图片说明|圖說|照片说明)$/, 'caption'],
  [
    /^(?:toc \d|toc heading|目录.*|header|footer|页眉|页脚|footnote text|endnote text|annotation text|table of figures)$/,
    'contents',
  ],
];

/** What a style says that its paragraphs are, by its name in English or Chinese and by its level in the outline. */
export const styleRoleOf = ({ names, outlineLevel }: ParagraphStyle): StyleRole | null => {
  for (const name of names) {
    const role = roles.find(([form]) => form.test(name));
    if (role !== undefined) return role[1];
    const level = /^(?:heading|标题|標題|小标题)\s*([1-9一二三四])?$/.exec(name);
    if (level !== null)
      return {
        heading:
          '一二三四'.includes(level[1] ?? '1') && level[1] !== undefined && !/\d/.test(level[1])
            ? '一二三四'.indexOf(level[1]) + 1
            : Number(level[1] ?? 1),
      };
  }
  return outlineLevel === null || outlineLevel > 8 ? null : { heading: outlineLevel + 1 };
};
