/** A text as a list of blocks, as `Article.body` delivers it. */
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
  readonly language?: string;
  readonly children: readonly Inline[];
};

export type ListItem = { readonly type: 'list-item'; readonly children: readonly Inline[] };

/** A list; a list within a list is one level deeper. */
export type ListBlock = {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItem | ListBlock)[];
};

export type ImageBlock = {
  readonly type: 'image';
  readonly image: {
    readonly url: string;
    readonly name: string;
    readonly mime: string;
    readonly width?: number;
    readonly height?: number;
    readonly alternativeText?: string | null;
    readonly caption?: string | null;
  };
  readonly children: readonly TextInline[];
};
