import type { Core, UID } from '@strapi/strapi';
import type { Problem } from '../../domain/problem';
import type { StoredEntry } from '../document-action';
import { reviewOf } from '../middlewares/reviewed-before-published';
import { blockersOf, populateForBlockers } from '../publishing/blockers';
import { populateOf } from '../publishing/publishing-rule';
import { linked, number, words } from '../rows-at-hand';
import { bestDrafts } from './best-drafts';
import type { ArticleFigures } from './panel-answers';
import { figureRelations, phraseOf } from './stored-figure';

const article = 'api::article.article';
const achievement = 'api::achievement.achievement';
const conferral = 'api::conferral.conferral';
const caption = 'api::photo-caption.photo-caption';

/** A part of an article, and what keeps it from being published. */
type Judged = { readonly row: StoredEntry; readonly published: boolean; readonly problems: readonly Problem[] };

/** What was typed by hand stands after what was read. */
const place = (row: StoredEntry): number => number(row, 'measureStart') ?? Number.MAX_SAFE_INTEGER;

const publishedAmong = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rows: readonly StoredEntry[],
): Promise<ReadonlySet<string>> => {
  const ids = rows.map(({ documentId }) => documentId);
  const found: readonly StoredEntry[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } });
  return new Set(found.map(({ documentId }) => documentId));
};

const judge = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Readonly<Record<string, unknown>>,
  locale: string,
  reads: readonly string[] = [],
): Promise<readonly Judged[]> => {
  const contentType = strapi.contentType(uid);
  const populate = { ...populateForBlockers(contentType), ...populateOf(reads) };
  const rows = await bestDrafts(strapi, uid, where, locale, populate);
  const published = await publishedAmong(strapi, uid, rows);
  const judged: Judged[] = [];
  for (const row of rows) {
    const problems = await blockersOf(strapi, contentType, row);
    judged.push({ row, published: published.has(row.documentId), problems });
  }
  return judged;
};

/** A conferral has no words of its own: who, and what. */
const labelOfConferral = (row: StoredEntry): string =>
  ['honoree', 'award']
    .map((name) => linked(row, name))
    .flatMap((end) => (end && words(end, 'name')) || [])
    .join(' · ');

/**
 * The figures, conferrals and captions of an article with their states, and what keeps each of them, and the article itself, from
 * being published. Each is judged in a locale where it has words there, else in its source locale.
 *
 * @returns null where the article has no draft
 */
export const articleFigures = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<ArticleFigures | null> => {
  const [home] = await judge(strapi, article, { documentId }, locale);
  if (home === undefined) return null;
  const ofArticle = { article: { documentId } };
  const figures = await judge(strapi, achievement, ofArticle, locale, figureRelations);
  const conferrals = await judge(strapi, conferral, ofArticle, locale, ['honoree', 'award']);
  const captions = await judge(strapi, caption, ofArticle, locale);
  return {
    figures: [
      ...[...figures]
        .sort((one, other) => place(one.row) - place(other.row))
        .map(({ row, published, problems }) => ({
          uid: achievement as typeof achievement,
          documentId: row.documentId,
          label: words(row, 'label'),
          phrase: phraseOf(row),
          state: reviewOf(row),
          published,
          problems,
        })),
      ...conferrals.map(({ row, published, problems }) => ({
        uid: conferral as typeof conferral,
        documentId: row.documentId,
        label: labelOfConferral(row),
        phrase: null,
        state: reviewOf(row),
        published,
        problems,
      })),
    ],
    captions: [...captions]
      .sort((one, other) => (number(one.row, 'order') ?? 0) - (number(other.row, 'order') ?? 0))
      .map(({ row, published, problems }) => ({
        documentId: row.documentId,
        text: words(row, 'text'),
        published,
        problems,
      })),
    problems: home.row.locale === locale ? home.problems : [],
  };
};
