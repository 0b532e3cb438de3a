import type { AchievementProposal } from '../extraction/achievement-proposal';
import type { Extraction } from '../extraction/extraction';

export type ReportLanguage = 'zh' | 'en';

/** Columns that a text takes on a terminal: a Han character or full-width mark takes two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)));

const comparatorSigns: Readonly<Record<string, string>> = { gt: '> ', ge: '≥ ', lt: '< ', le: '≤ ', approx: '≈ ' };

const printedValue = ({
  value,
  upper,
  comparator,
  unit,
  kind,
  relation,
  comparedWith,
  qualitativeCode,
}: AchievementProposal) => {
  if (kind === 'comparison') return `${relation} ${comparedWith}`;
  if (kind === 'qualitative') return `${qualitativeCode}`;
  const range = upper === null ? `${value}` : `${value}–${upper}`;
  return `${comparatorSigns[comparator ?? ''] ?? ''}${range}${unit === null ? '' : ` ${unit}`}`;
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const sum = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const summaryOf = ({ captions, sections, achievements, honorees, warnings }: Extraction): string => {
  const awards = achievements.filter(({ kind }) => kind === 'award_count').length;
  return [
    sum(captions.length, 'caption', 'captions'),
    sum(sections.filter(({ heading }) => heading !== null).length, 'heading', 'headings'),
    sum(achievements.length - awards, 'figure', 'figures'),
    sum(awards, 'award count', 'award counts'),
    sum(honorees.length, 'possible honoree', 'possible honorees'),
    sum(warnings.length, 'thing to look at', 'things to look at'),
  ].join(' · ');
};

/**
 * What was read from an article and what is unsure about it, as lines for a terminal. Sentences of warnings are in the language
 * asked for.
 */
export const describeExtraction = (extraction: Extraction, language: ReportLanguage): readonly string[] => {
  const { article, captions, sections, achievements, honorees, warnings, text } = extraction;
  const headingOf = (offset: number): string | null =>
    sections.find(({ start, end }) => start <= offset && offset < end)?.heading ?? null;
  const doubtful = new Set(warnings.flatMap(({ subject }) => (subject ? [`${subject.kind} ${subject.index}`] : [])));
  const mark = (kind: string, index: number): string => (doubtful.has(`${kind} ${index}`) ? '? ' : '  ');

  const figures = achievements.flatMap((proposal, index) => {
    const { evidence, label } = proposal;
    const heading = headingOf(evidence.sentenceStart);
    const before = achievements[index - 1];
    const opens = before === undefined || headingOf(before.evidence.sentenceStart) !== heading;
    const measure = text.slice(evidence.measureStart, evidence.measureEnd);
    const line = `${mark('achievement', index)}${padded(measure, 18)}${padded(printedValue(proposal), 24)}${label}`;
    return opens && heading !== null ? ['', heading, line] : [line];
  });

  return [
    ...[article.kicker, article.title, article.subtitle, article.bylineAsPrinted].filter((line) => line !== null),
    summaryOf(extraction),
    ...figures,
    ...(captions.length > 0 ? ['', language === 'zh' ? '图片说明' : 'Captions'] : []),
    ...captions.map((caption, index) => `${mark('caption', index)}${padded(String(caption.order), 4)}${caption.text}`),
    ...(honorees.length > 0 ? ['', language === 'zh' ? '可能的受表彰者' : 'Possible honorees'] : []),
    ...honorees.map(
      ({ name, kind, awards }, index) =>
        `${mark('honoree', index)}${padded(name, 14)}${kind} ${awards.map(({ title }) => title).join('、')}`,
    ),
    ...(warnings.length > 0 ? ['', language === 'zh' ? '请核对' : 'Please look at'] : []),
    ...warnings.map(({ code, message, messageZh, span }) => {
      const place =
        span === null
          ? ''
          : `${language === 'zh' ? '第' : 'line '}${lineOf(text, span.start)}${language === 'zh' ? '行' : ''}`;
      return `  ${padded(place, 10)}${language === 'zh' ? messageZh : message} [${code}]`;
    }),
  ];
};
