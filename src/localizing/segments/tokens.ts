import type { InlineNode, LinkNode, TextNode } from './blocks-tree';
import { type CodeMeaning, type CodeMeanings, type LinkTarget, type Mark, marks, meaningOf } from './code-meaning';
import type { Inline } from './inline';

/** A text with its codes before they are numbered; each opening has its closing. */
export type Token =
  | string
  | { readonly type: 'open'; readonly meaning: CodeMeaning }
  | { readonly type: 'close' }
  | { readonly type: 'standalone'; readonly meaning: CodeMeaning };

const close: Token = { type: 'close' };
const lineBreak: Token = { type: 'standalone', meaning: { kind: 'break' } };

/** Text with its line breaks as codes. */
export const tokensOfText = (text: string): readonly Token[] =>
  text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [lineBreak]), ...(line === '' ? [] : [line])]);

const marksOf = (node: TextNode): readonly Mark[] => marks.filter((mark) => node[mark] === true);

/** How many of the open marks stay open for what comes next: those before the first that ends. */
const kept = (open: readonly Mark[], next: readonly Mark[]): number => {
  const ends = open.findIndex((mark) => !next.includes(mark));
  return ends === -1 ? open.length : ends;
};

const tokensOfTexts = (nodes: readonly TextNode[]): readonly Token[] => {
  const tokens: Token[] = [];
  let open: readonly Mark[] = [];
  const goTo = (next: readonly Mark[]): void => {
    const staying = open.slice(0, kept(open, next));
    const opening = next.filter((mark) => !staying.includes(mark));
    for (let closing = open.length; closing > staying.length; closing -= 1) tokens.push(close);
    for (const mark of opening) tokens.push({ type: 'open', meaning: { kind: 'mark', mark } });
    open = [...staying, ...opening];
  };
  for (const node of nodes) {
    if (node.text === '') continue;
    goTo(marksOf(node));
    tokens.push(...tokensOfText(node.text));
  }
  goTo([]);
  return tokens;
};

const linkTargetOf = ({ url, rel, target }: LinkNode): LinkTarget => ({
  url,
  ...(rel === undefined ? {} : { rel }),
  ...(target === undefined ? {} : { target }),
});

/** The words of a block with marks, links and line breaks as codes. */
export const tokensOf = (children: readonly InlineNode[]): readonly Token[] => {
  const tokens: Token[] = [];
  let texts: TextNode[] = [];
  const endTexts = (): void => {
    tokens.push(...tokensOfTexts(texts));
    texts = [];
  };
  for (const child of children) {
    if (child.type === 'text') texts.push(child);
    else {
      endTexts();
      const meaning: CodeMeaning = { kind: 'link', link: linkTargetOf(child), continues: null };
      tokens.push({ type: 'open', meaning }, ...tokensOfTexts(child.children), close);
    }
  }
  endTexts();
  return tokens;
};

/** The tokens of a text whose codes are numbered already. */
export const tokensOfInline = (inline: Inline, meanings: CodeMeanings): readonly Token[] =>
  inline.flatMap((part): readonly Token[] => {
    if (typeof part === 'string') return [part];
    if (part.type === 'close') return [close];
    const meaning = meaningOf(part.code, meanings);
    return meaning === null ? [] : [{ type: part.type, meaning }];
  });
