type TextNode = { readonly type: 'text'; readonly text: string; readonly italic?: true };

/** A block of a body, in the form of Strapi's Blocks field. */
export type Block =
  | { readonly type: 'heading'; readonly level: 2; readonly children: readonly TextNode[] }
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly TextNode[] };

const toNodes = (words: string): readonly TextNode[] =>
  words
    .split(/(\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\*[^*]+\*$/.test(part) ? { type: 'text', text: part.slice(1, -1), italic: true } : { type: 'text', text: part },
    );

/**
 * The blocks of a text whose parts are set apart by empty lines: `## ` begins a heading, `> ` a quotation, anything else is a
 * paragraph; `*so*` is in italics.
 */
export const toBlocks = (markdown: string): readonly Block[] =>
  markdown
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('## ')) return { type: 'heading', level: 2, children: toNodes(part.slice(3)) };
      if (part.startsWith('> ')) return { type: 'quote', children: toNodes(part.slice(2)) };
      return { type: 'paragraph', children: toNodes(part) };
    });
