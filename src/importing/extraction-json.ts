import type { AchievementProposal } from './extraction/achievement-proposal';
import type { Extraction } from './extraction/extraction';
import type { SourceFormat } from './source/source';

type Offsets = { readonly start: number | null; readonly end: number | null };

/** The importer's printed form, as `--json` prints it. Offsets are UTF-16 code units of the decoded text, half-open. */
export type ExtractionJson = {
  readonly document: {
    readonly kicker: string | null;
    readonly headline: string | null;
    readonly subtitle: string | null;
    readonly byline: { readonly publication: string | null; readonly persons: readonly string[] };
    readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
    readonly encoding: string;
  };
  readonly captions: readonly (Offsets & { readonly text: string; readonly order: number })[];
  readonly sections: readonly (Offsets & { readonly heading: string | null })[];
  readonly achievements: readonly (Offsets & {
    readonly kind: string;
    readonly label: string;
    readonly value: number;
    readonly upper: number | null;
    readonly comparator: string;
    readonly unit: string | null;
    readonly quote: string;
  })[];
  readonly honours: readonly (Offsets & {
    readonly title: string;
    readonly level: string | null;
    readonly recipientKind: string;
    readonly count: number;
  })[];
  readonly honorees: readonly (Offsets & { readonly name: string; readonly kind: string; readonly title: string })[];
  readonly warnings: readonly (Offsets & { readonly code: string; readonly message: string })[];
};

type Stated = AchievementProposal & { readonly value: number };

const hasValue = (proposal: AchievementProposal): proposal is Stated => proposal.value !== null;

const toOffsetJson = (extraction: Extraction): ExtractionJson => {
  const { article, text } = extraction;
  const numbers = extraction.achievements.filter(hasValue);
  return {
    document: {
      kicker: article.kicker,
      headline: article.title,
      subtitle: article.subtitle,
      byline: { publication: article.publication, persons: article.bylines.map(({ displayName }) => displayName) },
      dateline: article.dateline,
      encoding: extraction.encoding,
    },
    captions: extraction.captions.map(({ text: words, start, end, order }) => ({ text: words, start, end, order })),
    sections: extraction.sections.map(({ heading, start, end }) => ({ heading, start, end })),
    achievements: numbers.map(({ kind, label, value, upper, comparator, unit, evidence }) => ({
      kind: kind === 'award_count' ? 'count' : kind,
      label,
      value,
      upper,
      comparator: comparator ?? 'eq',
      unit,
      quote: text.slice(evidence.measureStart, evidence.measureEnd),
      start: evidence.measureStart,
      end: evidence.measureEnd,
    })),
    honours: numbers.flatMap(({ kind, award, value, evidence }) =>
      kind !== 'award_count' || award === null
        ? []
        : [
            {
              title: award.title,
              level: award.printedLevel,
              recipientKind: award.recipientKind,
              count: value,
              start: evidence.measureStart,
              end: evidence.measureEnd,
            },
          ],
    ),
    honorees: extraction.honorees
      .filter(({ uncertain }) => !uncertain)
      .map(({ name, kind, awards, evidence }) => ({
        name,
        kind,
        title: awards.map(({ title }) => title).join('、'),
        start: evidence.measureStart,
        end: evidence.measureEnd,
      })),
    warnings: extraction.warnings.map(({ code, message, span }) => ({
      code,
      message,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  };
};

const withoutPlace = <Entry extends Offsets>(entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => ({ ...entry, start: null, end: null }));

const withoutOffsets = (printed: ExtractionJson): ExtractionJson => ({
  document: printed.document,
  captions: withoutPlace(printed.captions),
  sections: withoutPlace(printed.sections),
  achievements: withoutPlace(printed.achievements),
  honours: withoutPlace(printed.honours),
  honorees: withoutPlace(printed.honorees),
  warnings: withoutPlace(printed.warnings),
});

/**
 * The printed form of an extraction: numbers as achievements, award counts as honours and, being numbers that the text
 * asserts, as achievements too; named holders as honorees.
 * Comparisons and qualitative statements assert no number and doubtful honorees name no honour: neither is printed.
 *
 * Only a plain-text file has a text of its own that offsets could cut: of a page and a Word document they are null.
 */
export const toExtractionJson = (extraction: Extraction, format: SourceFormat = 'text'): ExtractionJson => {
  const printed = toOffsetJson(extraction);
  return format === 'text' ? printed : withoutOffsets(printed);
};
