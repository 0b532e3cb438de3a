import type { Section } from '../extraction/article-proposal';
import type { BlockNode } from '../extraction/block-node';
import { headingWords } from '../layout/heading';
import type { Layout } from '../layout/layout';
import type { RunInHeading } from '../layout/run-in-heading';

const headingLevel = (level: number): 2 | 3 | 4 | 5 | 6 =>
  level <= 1 ? 2 : level === 2 ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6;

/** The body as a tree for Strapi's Blocks editor. A run-in heading stays where it is printed and is set bold. */
export const blocksOf = (
  body: Layout['body'],
  runIn: ReadonlyMap<number, RunInHeading>,
  sections: readonly Section[],
): readonly BlockNode[] => {
  const levels = new Map(sections.map((section) => [section.start, section.level]));
  return body.map(({ role, line }, index): BlockNode => {
    if (role === 'heading') {
      return {
        type: 'heading',
        level: headingLevel(levels.get(line.start + headingWords(line.text).start) ?? 1),
        children: [{ type: 'text', text: line.text.slice(headingWords(line.text).start, headingWords(line.text).end) }],
      };
    }
    const heading = runIn.get(index);
    if (heading === undefined) return { type: 'paragraph', children: [{ type: 'text', text: line.text }] };
    return {
      type: 'paragraph',
      children: [
        { type: 'text', text: line.text.slice(0, heading.fullLength), bold: true },
        { type: 'text', text: line.text.slice(heading.fullLength) },
      ],
    };
  });
};
