import { type BlocksTree, isBlocksTree, mapTextBlocks, textBlocksIn } from '../../localizing/segments/blocks-tree';
import { hasWords } from '../../localizing/segments/entry-values';

const wordsOf = (tree: BlocksTree) => [...textBlocksIn(tree)].filter(({ children }) => hasWords(children));

const textIn = (nodes: readonly unknown[]): string =>
  nodes
    .map((node) => {
      if (typeof node !== 'object' || node === null) return '';
      if ('text' in node) return String(node.text);
      return 'children' in node && Array.isArray(node.children) ? textIn(node.children) : '';
    })
    .join('');

/**
 * The blocks of a translation with new words, where those whose words stay keep the marks that a translator gave them and the
 * source has not.
 */
export const keepFormatting = (next: unknown, before: unknown): unknown => {
  if (!isBlocksTree(next) || !isBlocksTree(before)) return next;
  const earlier = wordsOf(before);
  if (earlier.length !== wordsOf(next).length) return next;
  let at = 0;
  return mapTextBlocks(next, (block) => {
    if (!hasWords(block.children)) return block;
    const was = earlier[at];
    at += 1;
    if (was === undefined || textIn(was.children) !== textIn(block.children)) return block;
    return { ...block, children: was.children };
  });
};
