import type { AwardReference } from '../../importing/extraction/achievement-proposal';
import type { Extraction } from '../../importing/extraction/extraction';
import type { Fields, Proposed } from '../../importing/revision/revise';
import type { Warning } from '../../importing/warning/warning';

/** The types that an import writes; the article first, because the others belong to it. */
export const importedUids = [
  'api::article.article',
  'api::photo-caption.photo-caption',
  'api::achievement.achievement',
  'api::honoree.honoree',
  'api::conferral.conferral',
] as const;

export type ImportedUid = (typeof importedUids)[number];

/** A document that an import wants to exist. Its `fields` are scalars, components and the documentIds of to-one relations. */
export type PlannedDocument = Proposed & {
  readonly uid: ImportedUid;
  /** Fields that the source says nothing of and that an import sets anew whenever it writes the facts. */
  readonly initial: Fields;
  /** What a person recognises it by in a report. */
  readonly title: string;
  readonly warnings: readonly Warning[];
  /** The id of the proposal that an editor decides on in a review: `article`, `figure:<key>`. */
  readonly item: string;
  /** For a conferral: the key of the honoree, which has no documentId before it is stored. */
  readonly honoreeKey: string | null;
  /** Figures of one group are published together or not at all. */
  readonly groupKey: string | null;
};

/** The documents that proposals refer to by their natural keys, as documentIds. */
export type References = {
  readonly sourceDocument: string;
  readonly unit: (code: string) => string | null;
  readonly award: (award: AwardReference) => string | null;
  readonly publication: (name: string) => string | null;
  readonly defaultLicence: string | null;
};

/** For an outline: titles, warnings and groups without the documents that they refer to. */
const noReferences: References = {
  sourceDocument: '',
  unit: () => null,
  award: () => null,
  publication: () => null,
  defaultLicence: null,
};

const about = (extraction: Extraction, kind: 'caption' | 'achievement' | 'honoree', index: number) =>
  extraction.warnings.filter(({ subject }) => subject?.kind === kind && subject.index === index);

const asJson = (warnings: readonly Warning[]) =>
  warnings.map(({ code, message, messageZh }) => ({ code, message, messageZh }));

/** What a figure is before an editor has looked at it. */
const proposed: Fields = { reviewState: 'proposed' };

const planArticle = ({ article, warnings }: Extraction, references: References): PlannedDocument => ({
  uid: 'api::article.article',
  key: 'article',
  item: 'article',
  title: article.title ?? '',
  warnings: warnings.filter(({ subject }) => subject === null),
  honoreeKey: null,
  groupKey: null,
  initial: {},
  fields: {
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    summary: article.summary,
    body: article.body,
    bylines: article.bylines,
    bylineAsPrinted: article.bylineAsPrinted,
    datePrecision: 'unknown',
    genre: article.genre,
    regionCode: article.regionCode,
    publication: article.publication === null ? null : references.publication(article.publication),
    licence: references.defaultLicence,
    sourceDocument: references.sourceDocument,
  },
});

const planCaptions = (extraction: Extraction, references: References): readonly PlannedDocument[] =>
  extraction.captions.map((caption, index) => ({
    uid: 'api::photo-caption.photo-caption',
    key: caption.key,
    item: `caption:${caption.key}`,
    title: caption.text,
    warnings: about(extraction, 'caption', index),
    honoreeKey: null,
    groupKey: null,
    initial: { textChecked: false },
    fields: {
      text: caption.text,
      credit: caption.credit,
      position: caption.position,
      order: caption.order,
      condition: caption.condition,
      suggestion: caption.suggestion,
      sourceText: extraction.text.slice(caption.start, caption.end),
      sourceStart: caption.start,
      sourceEnd: caption.end,
      sourceDocument: references.sourceDocument,
    },
  }));

const planAchievements = (extraction: Extraction, references: References): readonly PlannedDocument[] =>
  extraction.achievements.map(({ key, evidence, unit, award, ...facts }, index) => {
    const warnings = about(extraction, 'achievement', index);
    const fields: Fields = {
      ...facts,
      ...evidence,
      unit: unit === null ? null : references.unit(unit),
      award: award === null ? null : references.award(award),
      sourceDocument: references.sourceDocument,
      warnings: asJson(warnings),
    };
    return {
      uid: 'api::achievement.achievement',
      key,
      item: `figure:${key}`,
      title: `${facts.label}：${extraction.text.slice(evidence.measureStart, evidence.measureEnd)}`,
      warnings,
      honoreeKey: null,
      groupKey: facts.groupKey,
      initial: proposed,
      fields,
    };
  });

const planHonorees = (extraction: Extraction, references: References): readonly PlannedDocument[] =>
  extraction.honorees.flatMap(({ key, name, kind, awards, evidence }, index) => {
    const warnings = about(extraction, 'honoree', index);
    const common = { title: name, warnings, groupKey: null, item: `honoree:${key}` };
    const honoree: PlannedDocument = {
      ...common,
      uid: 'api::honoree.honoree',
      key,
      honoreeKey: null,
      initial: {},
      fields: { name, kind },
    };
    const conferrals = awards.map(
      (award): PlannedDocument => ({
        ...common,
        title: `${name}：${award.title}`,
        uid: 'api::conferral.conferral',
        key: `${key}/${award.title}`,
        honoreeKey: key,
        initial: proposed,
        fields: {
          ...evidence,
          award: references.award(award),
          sourceDocument: references.sourceDocument,
          warnings: asJson(warnings),
        },
      }),
    );
    return [honoree, ...conferrals];
  });

/** Everything that an extraction wants stored: the article, then what belongs to it in the order of the text. */
export const planDocuments = (
  extraction: Extraction,
  references: References = noReferences,
): readonly PlannedDocument[] => [
  planArticle(extraction, references),
  ...planCaptions(extraction, references),
  ...planAchievements(extraction, references),
  ...planHonorees(extraction, references),
];
