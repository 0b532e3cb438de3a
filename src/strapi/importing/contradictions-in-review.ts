import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { contradict, type Measurement } from '../../domain/achievement/measured-thing';
import type { AchievementProposal } from '../../importing/extraction/achievement-proposal';
import type { FigureItem, Review } from '../../importing/review/review-item';
import type { StoredEntry } from '../document-action';
import { populateOf } from '../publishing/publishing-rule';
import { linked, words } from '../rows-at-hand';
import { figureRelations, measurementOf, printedMeasureOf } from './stored-figure';

/** A figure that states another value of what a proposal states. */
export type OtherStatement = {
  /** Another proposal of this review, or a figure that is published. */
  readonly where: 'here' | 'published';
  readonly item: string | null;
  readonly documentId: string | null;
  readonly articleTitle: string | null;
  /** As printed: `24,500人`. */
  readonly measure: string;
  readonly sentence: string | null;
};

/** By how many labels at once published figures are asked for: SQLite takes some thousand parameters. */
const batch = 200;

type Measured = { readonly item: FigureItem; readonly measurement: Measurement };

/** An award of a proposal is compared by its name: it may not be stored yet. */
const measurementIn = (proposal: AchievementProposal): Measurement => ({
  ...proposal,
  award: proposal.award?.title ?? null,
});

const storedMeasurement = (row: StoredEntry): Measurement | null => {
  const measurement = measurementOf(row);
  const award = linked(row, 'award');
  return measurement && { ...measurement, award: award && words(award, 'name') };
};

/** Published figures with one of the labels, but those of the article itself: what changes there is a correction. */
const publishedWith = async (
  strapi: Core.Strapi,
  labels: readonly string[],
  articleDocumentId: string | null,
): Promise<readonly StoredEntry[]> => {
  const found: StoredEntry[] = [];
  for (let from = 0; from < labels.length; from += batch) {
    const rows: readonly StoredEntry[] = await strapi.db.query('api::achievement.achievement').findMany({
      where: {
        label: { $in: labels.slice(from, from + batch) },
        locale: sourceLocale,
        publishedAt: { $notNull: true },
      },
      populate: populateOf(figureRelations),
      orderBy: 'id',
    });
    found.push(...rows.filter((row) => linked(row, 'article')?.documentId !== articleDocumentId));
  }
  return found;
};

const byLabel = <V extends { readonly measurement: Measurement }>(
  all: readonly V[],
): ReadonlyMap<string, readonly V[]> => {
  const groups = new Map<string, V[]>();
  for (const one of all) {
    const group = groups.get(one.measurement.label);
    if (group === undefined) groups.set(one.measurement.label, [one]);
    else group.push(one);
  }
  return groups;
};

/** The figures of a review that state another value than one of its others, or than one that is published, each with those. */
export const contradictionsInReview = async (
  strapi: Core.Strapi,
  text: string,
  review: Review,
  articleDocumentId: string | null,
): Promise<readonly { readonly item: string; readonly others: readonly OtherStatement[] }[]> => {
  const stated: readonly Measured[] = review.figures
    .filter(({ state, proposal }) => state !== 'rejected' && proposal.label !== '')
    .map((item) => ({ item, measurement: measurementIn(item.proposal) }));
  const labels = [...new Set(stated.map(({ measurement }) => measurement.label))];
  const published = (await publishedWith(strapi, labels, articleDocumentId)).flatMap((row) => {
    const measurement = storedMeasurement(row);
    return measurement === null ? [] : [{ row, measurement }];
  });
  const [here, elsewhere] = [byLabel(stated), byLabel(published)];

  return stated.flatMap(({ item, measurement }) => {
    const others: readonly OtherStatement[] = [
      ...(here.get(measurement.label) ?? [])
        .filter((other) => contradict(measurement, other.measurement))
        .map(({ item: { id, proposal } }) => ({
          where: 'here' as const,
          item: id,
          documentId: null,
          articleTitle: null,
          measure: text.slice(proposal.evidence.measureStart, proposal.evidence.measureEnd),
          sentence: proposal.evidence.sourceSentence,
        })),
      ...(elsewhere.get(measurement.label) ?? [])
        .filter((other) => contradict(measurement, other.measurement))
        .map(({ row }) => ({
          where: 'published' as const,
          item: null,
          documentId: row.documentId,
          articleTitle: words(linked(row, 'article') ?? row, 'title') || null,
          measure: printedMeasureOf(row),
          sentence: words(row, 'sourceSentence') || null,
        })),
    ];
    return others.length === 0 ? [] : [{ item: item.id, others }];
  });
};
