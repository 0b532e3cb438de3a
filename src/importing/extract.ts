import { articleOf } from './article/article';
import { captionsOf } from './article/captions';
import { sectionsOf } from './article/sections';
import { wordsOf } from './article/words';
import { repeatedLines, textDamageOf } from './damage/text-damage';
import type { Extraction } from './extraction/extraction';
import { inSource } from './extraction/in-source';
import { achievementsOf } from './figures/achievements';
import { passagesOf } from './figures/passage';
import { honoreesOf } from './honours/honorees';
import { possibleHonorees } from './honours/possible-honorees';
import { readLayout } from './layout/read-layout';
import { runInHeadingsOf } from './layout/run-in-heading';
import { type Line, linesOf } from './source/line';
import { isSourceItself, type Reading, readingOf, readingOfLines } from './source/reading';
import type { ReadSource } from './source/source';
import { type Warning, warning } from './warning/warning';

const byPlace = (one: Warning, other: Warning): number => (one.span?.start ?? -1) - (other.span?.start ?? -1);

const read = (text: string, encoding: string, lines: readonly Line[]): Extraction => {
  const layout = readLayout(lines);
  const runIn = runInHeadingsOf(layout.body);
  const sections = sectionsOf(layout.body, runIn);
  const { captions, warnings: captionWarnings } = captionsOf(layout);
  const article = articleOf(layout, runIn, sections);
  const damage = [
    ...layout.body.flatMap(({ role, line }) => textDamageOf(line, role === 'paragraph')),
    ...layout.captions.flatMap(({ line }, index) =>
      captions[index]?.condition === 'clean' ? textDamageOf(line, false) : [],
    ),
    ...repeatedLines([...layout.captions.map(({ line }) => line), ...layout.body.map(({ line }) => line)]),
  ];
  const passages = layout.body.flatMap(({ role, line }, index) =>
    role === 'paragraph' ? passagesOf(text, wordsOf(line, runIn.get(index))) : [],
  );
  const { achievements, warnings: figureWarnings } = achievementsOf(text, passages, article.regionCode);
  const certain = honoreesOf(passages);
  const names = new Set(certain.map(({ name }) => name));
  const honorees = [...certain, ...possibleHonorees(captions).filter(({ name }) => !names.has(name))];
  const doubtful = honorees.flatMap(({ uncertain, name, evidence }, index) =>
    uncertain
      ? [
          warning(
            'HONOREE_POSSIBLE',
            { start: evidence.measureStart, end: evidence.measureEnd },
            { words: name },
            { kind: 'honoree', index },
          ),
        ]
      : [],
  );
  const whole = article.title === null ? [warning('HEADLINE_MISSING', null)] : [];
  const empty = achievements.length === 0 ? [warning('NO_FIGURES', null)] : [];
  return {
    text,
    encoding,
    article,
    sections,
    captions,
    achievements,
    honorees,
    warnings: [...whole, ...empty, ...captionWarnings, ...damage, ...figureWarnings, ...doubtful].sort(byPlace),
  };
};

const extractReading = (source: string, encoding: string, reading: Reading, lines: readonly Line[]): Extraction => {
  const extraction = read(reading.text, encoding, lines);
  return isSourceItself(reading, source) ? extraction : inSource(extraction, reading, source);
};

/**
 * Reads an article from lines that a reader of its format made. Every offset refers to `text`, which the lines were cut from.
 */
export const extractLines = (text: string, encoding: string, lines: readonly Line[]): Extraction => {
  const reading = readingOfLines(text);
  const readable = lines.map((line) => ({ ...line, text: reading.text.slice(line.start, line.end) }));
  return extractReading(text, encoding, reading, readable);
};

/**
 * Reads a plain-text article: its parts, captions, figures, honours and what is doubtful. Any text yields an extraction; a
 * text without an article's parts yields an empty one with warnings.
 *
 * @param text the decoded source, nothing trimmed or normalised
 */
export const extract = (text: string, encoding: string): Extraction => {
  const reading = readingOf(text);
  return extractReading(text, encoding, reading, linesOf(reading.text));
};

/** Reads the article of a source file of any format, with what its reader warns of. */
export const extractSource = ({ format, text, encoding, lines, warnings }: ReadSource): Extraction => {
  const extraction = format === 'text' ? extract(text, encoding) : extractLines(text, encoding, lines);
  return { ...extraction, warnings: [...warnings, ...extraction.warnings].sort(byPlace) };
};
