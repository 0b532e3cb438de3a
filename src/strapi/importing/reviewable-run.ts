import type { Core } from '@strapi/strapi';

/** The last import over a source that the import desk can show: one whose reading was kept. Its documentId, or null. */
export const reviewableRunOver = async (strapi: Core.Strapi, sourceDocumentId: string): Promise<string | null> => {
  const run: { readonly documentId: string } | null = await strapi.db.query('api::import-run.import-run').findOne({
    select: ['documentId'],
    where: {
      sourceDocument: { documentId: sourceDocumentId },
      outcome: { $in: ['started', 'stored'] },
      extraction: { $notNull: true },
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  });
  return run?.documentId ?? null;
};
