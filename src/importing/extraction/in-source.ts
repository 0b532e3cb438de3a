import type { Evidence } from '../../domain/evidence/evidence';
import type { Reading } from '../source/reading';
import type { Warning } from '../warning/warning';
import type { ArticleProposal } from './article-proposal';
import type { BlockNode, TextNode } from './block-node';
import type { Extraction } from './extraction';

/** Words of an article that are given without their place: looked up in the reading, taken in the source's script. */
const articleAsPrinted = (article: ArticleProposal, { text, printed }: Reading): ArticleProposal => {
  const find = (words: string): string => {
    const at = text.indexOf(words);
    return at === -1 ? words : printed.slice(at, at + words.length);
  };
  const findOrNull = (words: string | null): string | null => (words === null ? null : find(words));
  let place = 0;
  const next = (node: TextNode): TextNode => {
    const at = text.indexOf(node.text, place);
    if (at === -1) return node;
    place = at + node.text.length;
    return { ...node, text: printed.slice(at, place) };
  };
  const block = (node: BlockNode): BlockNode => ({ ...node, children: node.children.map(next) });
  return {
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
  };
};

/**
 * What was read from a reading, told of its source: offsets cut the source, evidence quotes it letter for letter, broken lines
 * and all; words that stand for themselves (title, caption, name) are given in the source's script without the line breaks.
 * Labels, which are composed, stay as they were read.
 */
export const inSource = (extraction: Extraction, reading: Reading, source: string): Extraction => {
  const { printed } = reading;
  const find = (words: string): string => {
    const at = reading.text.indexOf(words);
    return at === -1 ? words : printed.slice(at, at + words.length);
  };
  const evidenceInSource = (evidence: Evidence): Evidence => {
    const sentence = reading.inSource({ start: evidence.sentenceStart, end: evidence.sentenceEnd });
    const measure = reading.inSource({ start: evidence.measureStart, end: evidence.measureEnd });
    return {
      sourceSentence: source.slice(sentence.start, sentence.end),
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      measureStart: measure.start,
      measureEnd: measure.end,
    };
  };
  return {
    ...extraction,
    text: source,
    article: articleAsPrinted(extraction.article, reading),
    sections: extraction.sections.map((section) => ({
      ...section,
      ...reading.inSource(section),
      heading: section.heading === null ? null : printed.slice(section.start, section.start + section.heading.length),
    })),
    captions: extraction.captions.map((caption) => ({
      ...caption,
      ...reading.inSource(caption),
      text: printed.slice(caption.start, caption.end),
      credit: caption.credit === null ? null : find(caption.credit),
    })),
    achievements: extraction.achievements.map((achievement) => ({
      ...achievement,
      award: achievement.award === null ? null : { ...achievement.award, title: find(achievement.award.title) },
      evidence: evidenceInSource(achievement.evidence),
    })),
    honorees: extraction.honorees.map((honoree) => ({
      ...honoree,
      name: printed.slice(honoree.evidence.measureStart, honoree.evidence.measureEnd),
      awards: honoree.awards.map((award) => ({ ...award, title: find(award.title) })),
      evidence: evidenceInSource(honoree.evidence),
    })),
    warnings: extraction.warnings.map(
      (warning): Warning => (warning.span === null ? warning : { ...warning, span: reading.inSource(warning.span) }),
    ),
  };
};
