import type { Core } from '@strapi/strapi';
import { contradict } from '../../domain/achievement/measured-thing';
import type { StoredEntry } from '../document-action';
import { reviewOf } from '../middlewares/reviewed-before-published';
import { populateOf } from '../publishing/publishing-rule';
import { linked, words } from '../rows-at-hand';
import type { OtherFigure } from './panel-answers';
import { figureRelations, measurementOf, printedMeasureOf } from './stored-figure';

const achievement = 'api::achievement.achievement';

/** More of them would not make it clearer. */
const enough = 10;

const otherFigure = (row: StoredEntry, where: OtherFigure['where']): OtherFigure => {
  const article = linked(row, 'article');
  return {
    where,
    documentId: row.documentId,
    articleTitle: article && (words(article, 'title') || null),
    measure: printedMeasureOf(row),
    sentence: words(row, 'sourceSentence') || null,
  };
};

/**
 * The figures that state another value of what a figure measures: those of the same article that nobody has rejected, and those
 * that are published anywhere. Each once; one of the same article as its draft says it.
 *
 * @param figure a draft of an achievement, populated with `figureRelations`
 */
export const contradictingFigures = async (
  strapi: Core.Strapi,
  figure: StoredEntry,
): Promise<readonly OtherFigure[]> => {
  const own = measurementOf(figure);
  if (own === null || own.value === null) return [];
  const home = linked(figure, 'article')?.documentId;
  const candidates: readonly StoredEntry[] = await strapi.db.query(achievement).findMany({
    where: {
      kind: own.kind,
      locale: figure.locale,
      documentId: { $ne: figure.documentId },
      $or: [
        { publishedAt: { $notNull: true }, label: own.label },
        ...(home === undefined ? [] : [{ publishedAt: { $null: true }, article: { documentId: home } }]),
      ],
    },
    populate: populateOf(figureRelations),
    orderBy: 'id',
  });
  const differs = (row: StoredEntry): boolean => {
    const other = measurementOf(row);
    return other !== null && contradict(own, other);
  };
  const here = candidates.filter((row) => !row.publishedAt);
  const seen = new Set(here.map(({ documentId }) => documentId));
  return [
    ...here.filter((row) => reviewOf(row) !== 'rejected' && differs(row)).map((row) => otherFigure(row, 'here')),
    ...candidates
      .filter((row) => row.publishedAt && !seen.has(row.documentId) && differs(row))
      .map((row) => otherFigure(row, 'published')),
  ].slice(0, enough);
};
