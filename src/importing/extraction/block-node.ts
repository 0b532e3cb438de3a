/** A run of words in a block of Strapi's Blocks editor. */
export type TextNode = { readonly type: 'text'; readonly text: string; readonly bold?: true };

/** A block of Strapi's Blocks editor, as far as plain text gives rise to it. */
export type BlockNode =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly children: readonly TextNode[] }
  | { readonly type: 'paragraph'; readonly children: readonly TextNode[] };
