import type { Core } from '@strapi/strapi';
import { checkCorrection } from '../../domain/review/correction';
import type { StoredEntry } from '../document-action';
import { holdingTo, type PublishingRule } from '../publishing/publishing-rule';
import { linked, words } from '../rows-at-hand';
import { rowToFollow } from '../sharing/facts';
import { figureOf } from './figure-agrees';

const achievement = 'api::achievement.achievement';
const article = 'api::article.article';

const isPublished = { $notNull: true };

const changedFields = (published: StoredEntry, draft: StoredEntry): readonly string[] => {
  const [before, after] = [figureOf(published), figureOf(draft)];
  if (before === null || after === null) return [];
  const values = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => (values.get(field) === value ? [] : [field]));
};

const articleOf = async (strapi: Core.Strapi, figure: StoredEntry): Promise<StoredEntry | null> => {
  const documentId = linked(figure, 'article')?.documentId;
  if (documentId === undefined) return null;
  const published = await strapi.db.query(article).count({ where: { documentId, publishedAt: isPublished } });
  if (published === 0) return null;
  return rowToFollow(await strapi.db.query(article).findMany({ where: { documentId, publishedAt: { $null: true } } }));
};

const dayOf = (value: unknown): string => (value ? new Date(String(value)).toISOString().slice(0, 10) : '');

/**
 * A published figure is not changed in silence: the changed one is published once the (published) article that it stands in has
 * a correction note and its date, not older than the figure that it corrects. The note may still be a draft: the editor publishes
 * it with the article.
 */
export const correctionsRule: PublishingRule = {
  concerns: ({ uid }) => uid === achievement,
  reads: () => ['unit'],
  problemsOf: async (strapi, draft) => {
    const { documentId } = draft;
    const published: StoredEntry | null = await strapi.db
      .query(achievement)
      .findOne({ where: { documentId, publishedAt: isPublished }, populate: { unit: true, article: true } });
    const home = published && (await articleOf(strapi, published));
    if (!published || !home) return [];
    const refusal = checkCorrection({
      changed: changedFields(published, draft),
      publishedOn: dayOf(published.publishedAt),
      correctionNote: words(home, 'correctionNote'),
      correctedOn: dayOf(home.correctedOn),
    });
    return refusal ? [refusal] : [];
  },
};

export const correctionsTold = holdingTo(correctionsRule);
