import type { Span } from '../../domain/evidence/span';
import type { BlockNode, TextNode } from './block-node';
import type { Extraction } from './extraction';

/**
 * Gives back to an extraction the script of its source. A text in traditional characters is read in its simplified form, which
 * has the same offsets; all that is quoted is cut from the source itself. Labels, which are composed, stay simplified.
 *
 * @param reading the simplified form that was read
 * @param text the source
 */
export const restoreScript = (extraction: Extraction, reading: string, text: string): Extraction => {
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  const find = (words: string): string => {
    const at = reading.indexOf(words);
    return at === -1 ? words : text.slice(at, at + words.length);
  };
  const findOrNull = (words: string | null): string | null => (words === null ? null : find(words));
  let place = 0;
  const next = (node: TextNode): TextNode => {
    const at = reading.indexOf(node.text, place);
    if (at === -1) return node;
    place = at + node.text.length;
    return { ...node, text: text.slice(at, place) };
  };
  const block = (node: BlockNode): BlockNode => ({ ...node, children: node.children.map(next) });
  const { article } = extraction;
  return {
    ...extraction,
    text,
    article: {
      ...article,
      title: findOrNull(article.title),
      kicker: findOrNull(article.kicker),
      subtitle: findOrNull(article.subtitle),
      summary: findOrNull(article.summary),
      bylineAsPrinted: findOrNull(article.bylineAsPrinted),
      publication: findOrNull(article.publication),
      bylines: article.bylines.map((person) => ({ ...person, displayName: find(person.displayName) })),
      dateline:
        article.dateline === null
          ? null
          : { place: findOrNull(article.dateline.place), date: findOrNull(article.dateline.date) },
      body: article.body.map(block),
    },
    sections: extraction.sections.map((section) =>
      section.heading === null
        ? section
        : { ...section, heading: text.slice(section.start, section.start + section.heading.length) },
    ),
    captions: extraction.captions.map((caption) => ({
      ...caption,
      text: cut(caption),
      credit: findOrNull(caption.credit),
    })),
    achievements: extraction.achievements.map((achievement) => {
      const { evidence, award } = achievement;
      return {
        ...achievement,
        award: award === null ? null : { ...award, title: find(award.title) },
        evidence: {
          ...evidence,
          sourceSentence: text.slice(evidence.sentenceStart, evidence.sentenceEnd),
        },
      };
    }),
    honorees: extraction.honorees.map((honoree) => ({
      ...honoree,
      name: text.slice(honoree.evidence.measureStart, honoree.evidence.measureEnd),
      awards: honoree.awards.map((award) => ({ ...award, title: find(award.title) })),
      evidence: {
        ...honoree.evidence,
        sourceSentence: text.slice(honoree.evidence.sentenceStart, honoree.evidence.sentenceEnd),
      },
    })),
  };
};
