import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { words } from '../rows-at-hand';
import { relationViews } from '../sharing/relation-join';
import { bestDrafts } from './best-drafts';
import type { WaitingWork } from './panel-answers';

const article = 'api::article.article';
const achievement = 'api::achievement.achievement';

/** A home page shows no more. */
const shown = 8;

type Counted = { readonly documentId: string; readonly count: number };

const countUnconfirmed = async (strapi: Core.Strapi): Promise<readonly Counted[]> => {
  const view = relationViews(strapi, achievement).find(({ near }) => near.attribute === 'article');
  if (view === undefined) return [];
  const { near, far, join } = view;
  const rows = await strapi.db
    .connection(`${near.table} as figure`)
    .join(`${join.table} as link`, `link.${near.column}`, 'figure.id')
    .join(`${far.table} as home`, 'home.id', `link.${far.column}`)
    .where('figure.review_state', 'proposed')
    .whereNull('figure.published_at')
    .whereNull('home.published_at')
    .groupBy('home.document_id')
    .select('home.document_id as documentId')
    .countDistinct('figure.document_id as count')
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'documentId' }])
    .limit(shown);
  // PostgreSQL counts in bigint, which its driver hands over as text.
  return rows.map(({ documentId, count }) => ({ documentId: String(documentId), count: Number(count) }));
};

const countMissingImages = async (strapi: Core.Strapi): Promise<number> => {
  const { tableName } = strapi.db.metadata.get('api::photo-caption.photo-caption');
  const [row] = await strapi.db
    .connection(tableName)
    .where('image_status', 'missing')
    .whereNull('published_at')
    .countDistinct('document_id as count');
  return Number(row?.count ?? 0);
};

/** Counts what waits for an editor after imports, by a statement each, whatever the newsroom's size. */
export const waitingWork = async (strapi: Core.Strapi): Promise<WaitingWork> => {
  const counted = await countUnconfirmed(strapi);
  const ids = counted.map(({ documentId }) => documentId);
  const articles = await bestDrafts(strapi, article, { documentId: { $in: ids } }, sourceLocale, {});
  const titles = new Map(articles.map((row) => [row.documentId, words(row, 'title')]));
  return {
    unconfirmed: counted.map(({ documentId, count }) => ({ documentId, title: titles.get(documentId) ?? '', count })),
    captionsWithoutImage: await countMissingImages(strapi),
  };
};
