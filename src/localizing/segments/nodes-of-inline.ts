import type { InlineNode, LinkNode, TextNode } from './blocks-tree';
import { type CodeMeanings, type LinkTarget, type Mark, marks, meaningOf } from './code-meaning';
import type { Inline } from './inline';

const textNode = (text: string, given: readonly Mark[]): TextNode => ({
  type: 'text',
  text,
  ...Object.fromEntries(marks.filter((mark) => given.includes(mark)).map((mark) => [mark, true])),
});

const haveSameMarks = (one: TextNode, other: TextNode): boolean =>
  marks.every((mark) => (one[mark] === true) === (other[mark] === true));

const appendText = (nodes: TextNode[], text: string, given: readonly Mark[]): void => {
  const node = textNode(text, given);
  const last = nodes[nodes.length - 1];
  if (last !== undefined && haveSameMarks(last, node)) nodes[nodes.length - 1] = { ...last, text: last.text + text };
  else nodes.push(node);
};

type Run = { readonly code: number | null; readonly link: LinkTarget | null; readonly nodes: TextNode[] };

/** @NOTE between, before and after links the editor keeps a text, be it empty; a block without words has one. */
const inEditorsForm = (runs: readonly Run[]): readonly InlineNode[] => {
  const children: InlineNode[] = [];
  for (const { link, nodes } of runs) {
    if (link === null) children.push(...nodes);
    else {
      if (children[children.length - 1]?.type !== 'text') children.push(textNode('', []));
      const inner: LinkNode = { type: 'link', ...link, children: nodes.length === 0 ? [textNode('', [])] : nodes };
      children.push(inner);
    }
  }
  if (children[children.length - 1]?.type !== 'text') children.push(textNode('', []));
  return children;
};

/**
 * The nodes of a block from its text with codes, in the form in which Strapi's editor leaves them. A code that the unit does not
 * know, or that is not closed, does no harm: what it holds is kept.
 */
export const nodesOfInline = (inline: Inline, meanings: CodeMeanings): readonly InlineNode[] => {
  const runs: Run[] = [];
  const openMarks = new Map<number, Mark>();
  let open: Run | null = null;
  const current = (): Run => {
    if (open !== null) return open;
    const last = runs[runs.length - 1];
    if (last?.link === null) return last;
    const run: Run = { code: null, link: null, nodes: [] };
    runs.push(run);
    return run;
  };
  for (const part of inline) {
    if (typeof part === 'string') {
      appendText(current().nodes, part, [...openMarks.values()]);
      continue;
    }
    const meaning = meaningOf(part.code, meanings);
    if (meaning?.kind === 'break') appendText(current().nodes, '\n', [...openMarks.values()]);
    else if (meaning?.kind === 'mark') {
      if (part.type === 'open') openMarks.set(part.code, meaning.mark);
      else openMarks.delete(part.code);
    } else if (meaning?.kind === 'link' && part.type === 'open') {
      const last = runs[runs.length - 1];
      const goesOn = last !== undefined && meaning.continues !== null && last.code === meaning.continues;
      open = { code: part.code, link: meaning.link, nodes: goesOn ? last.nodes : [] };
      if (goesOn) runs[runs.length - 1] = open;
      else runs.push(open);
    } else if (meaning?.kind === 'link') open = null;
  }
  return inEditorsForm(runs);
};
