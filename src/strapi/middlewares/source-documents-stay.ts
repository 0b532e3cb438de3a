import type { Core } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import type { DocumentAction, DocumentMiddleware, StoredEntry } from '../document-action';
import { problemError } from '../problem-error';
import { relationViews } from '../sharing/relation-join';

const sourceDocument = 'api::source-document.source-document';

/** What was received: the text, and what tells that it is the same. */
const verbatim = ['text', 'sha256', 'byteLength', 'encoding'];

const refuseChange = async (strapi: Core.Strapi, action: DocumentAction): Promise<void> => {
  const { documentId, data = {} } = action.params;
  const stored: StoredEntry | null = await strapi.db.query(sourceDocument).findOne({ where: { documentId } });
  const changed = verbatim.filter(
    (field) => stored !== null && data[field] !== undefined && data[field] !== stored[field],
  );
  if (changed.length === 0) return;
  throw problemError(problem('SOURCE_IMMUTABLE', { fields: changed.join(', ') }, changed[0] ?? null));
};

const refuseLoss = async (strapi: Core.Strapi, action: DocumentAction): Promise<void> => {
  const { documentId } = action.params;
  const counts: number[] = [];
  for (const { far, near } of relationViews(strapi, sourceDocument)) {
    if (near.attribute !== null || far.attribute === null) continue;
    const rows: readonly StoredEntry[] = await strapi.db
      .query(far.uid)
      .findMany({ select: ['documentId'], where: { [far.attribute]: { documentId } } });
    counts.push(new Set(rows.map((row) => row.documentId)).size);
  }
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count > 0) throw problemError(problem('SOURCE_IN_USE', { count }), 409);
};

/** A source document is evidence: its text is never changed, and it is not deleted while anything is cut from it. */
export const sourceDocumentsStay: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.uid === sourceDocument && action.action === 'update') await refuseChange(strapi, action);
  if (action.uid === sourceDocument && action.action === 'delete') await refuseLoss(strapi, action);
  return next();
};
