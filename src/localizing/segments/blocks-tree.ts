import type { LinkTarget, Mark } from './code-meaning';

/** A piece of text of Strapi's Blocks field, with its marks. */
export type TextNode = { readonly type: 'text'; readonly text: string } & { readonly [mark in Mark]?: boolean };

export type LinkNode = { readonly type: 'link'; readonly children: readonly TextNode[] } & LinkTarget;

export type InlineNode = TextNode | LinkNode;

/** A block whose words are translated; what else it says (the level of a heading) is kept. */
export type TextBlock = {
  readonly type: 'paragraph' | 'heading' | 'quote' | 'list-item';
  readonly children: readonly InlineNode[];
};

type ListBlock = { readonly type: 'list'; readonly children: readonly (TextBlock | ListBlock)[] };

/** Code and images: kept as they are. */
export type KeptBlock = { readonly type: 'code' | 'image'; readonly children: readonly InlineNode[] };

export type BlockNode = TextBlock | ListBlock | KeptBlock;

/** The value of a Blocks field. */
export type BlocksTree = readonly BlockNode[];

const isKept = (block: BlockNode): block is KeptBlock => block.type === 'code' || block.type === 'image';

/** The blocks of a tree whose words are translated, in their order, those of lists within lists too. */
export function* textBlocksIn(tree: readonly BlockNode[]): Generator<TextBlock> {
  for (const block of tree) {
    if (block.type === 'list') yield* textBlocksIn(block.children);
    else if (!isKept(block)) yield block;
  }
}

type ListChild = ListBlock['children'][number];

const mapListChild = (block: ListChild, map: (block: TextBlock) => TextBlock): ListChild =>
  block.type === 'list' ? { ...block, children: block.children.map((child) => mapListChild(child, map)) } : map(block);

/** The same tree with each text block replaced. */
export const mapTextBlocks = (tree: BlocksTree, map: (block: TextBlock) => TextBlock): BlocksTree =>
  tree.map((block) => (isKept(block) ? block : mapListChild(block, map)));

const knownTypes: readonly string[] = ['paragraph', 'heading', 'quote', 'list-item', 'list', 'code', 'image'];

/**
 * Whether a stored value is a tree of blocks as far as it is read here. A block of a kind that a later Strapi may have is not.
 */
export const isBlocksTree = (value: unknown): value is BlocksTree => Array.isArray(value) && value.every(isBlock);

const isBlock = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  knownTypes.includes(String(value.type)) &&
  'children' in value &&
  Array.isArray(value.children) &&
  (value.type !== 'list' || value.children.every(isBlock));
