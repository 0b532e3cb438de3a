/**
 * A text as a list of blocks, as `Article.body` delivers it: what Strapi's Blocks field takes in, whole. What it refuses (a
 * link within a link or in code, a heading without a level) has no place in the type.
 */
export type BlocksContent = readonly Block[];

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | CodeBlock | ListBlock | ImageBlock;

/** A piece of text with its marks. */
export type TextInline = {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
};

/** A link; an editor may leave `rel` and `target` empty. */
export type LinkInline = {
  readonly type: 'link';
  readonly url: string;
  readonly rel?: string;
  readonly target?: string;
  readonly children: readonly TextInline[];
};

export type Inline = TextInline | LinkInline;

export type ParagraphBlock = { readonly type: 'paragraph'; readonly children: readonly Inline[] };

export type HeadingBlock = {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
};

export type QuoteBlock = { readonly type: 'quote'; readonly children: readonly Inline[] };

export type CodeBlock = {
  readonly type: 'code';
  readonly language?: string | null;
  readonly children: readonly TextInline[];
};

export type ListItem = { readonly type: 'list-item'; readonly children: readonly Inline[] };

/** A list; a list within a list is one level deeper. */
export type ListBlock = {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItem | ListBlock)[];
};

/** A file of the media library, as it was when it was put into the text. */
export type BlockImage = {
  readonly name: string;
  readonly url: string;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly formats?: { readonly [name: string]: unknown } | null;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  /** In kilobytes. */
  readonly size: number;
  readonly previewUrl?: string | null;
  readonly provider: string;
  readonly provider_metadata?: unknown;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type ImageBlock = { readonly type: 'image'; readonly image: BlockImage; readonly children: readonly Inline[] };
