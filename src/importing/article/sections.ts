import type { Section } from '../extraction/article-proposal';
import { type HeadingStyle, headingWords, numberingOf } from '../layout/heading';
import type { Layout } from '../layout/layout';
import type { RunInHeading } from '../layout/run-in-heading';

type Opened = { -readonly [Field in keyof Section]: Section[Field] };

/**
 * The sections of a body. The outline follows the styles of the headings: the first style met is the outermost, a new style
 * opens a level below, a known one closes what stands below it. A section ends with the last paragraph under its heading, that
 * of its subsections included.
 */
export const sectionsOf = (body: Layout['body'], runIn: ReadonlyMap<number, RunInHeading>): readonly Section[] => {
  const sections: Opened[] = [];
  const open: { readonly style: HeadingStyle; readonly section: Opened }[] = [];
  const begin = (style: HeadingStyle, heading: string, start: number, end: number, isRunIn: boolean): void => {
    const known = open.findIndex((entry) => entry.style === style);
    if (known !== -1) open.length = known;
    const section: Opened = { heading, level: open.length + 1, runIn: isRunIn, start, end };
    open.push({ style, section });
    sections.push(section);
  };
  for (const [index, { role, line }] of body.entries()) {
    if (role === 'heading') {
      const { start, end } = headingWords(line.text);
      const words = line.text.slice(start, end);
      begin(numberingOf(words)?.style ?? 'bare', words, line.start + start, line.start + end, false);
      continue;
    }
    const heading = runIn.get(index);
    if (heading !== undefined)
      begin(
        heading.style === 'run_in' ? 'run_in' : heading.style,
        line.text.slice(0, heading.length),
        line.start,
        line.end,
        true,
      );
    if (open.length === 0) {
      const lead = sections[0];
      if (lead === undefined)
        sections.push({ heading: null, level: 1, runIn: false, start: line.start, end: line.end });
      else lead.end = line.end;
    }
    for (const { section } of open) section.end = line.end;
  }
  return sections;
};
