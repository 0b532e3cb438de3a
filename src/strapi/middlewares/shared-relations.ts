import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { problem } from '../../domain/problem';
import { applyRelationChange } from '../../domain/relation/relation-change';
import {
  type DocumentAction,
  type DocumentMiddleware,
  entriesOf,
  hasDraftAndPublish,
  isLocalized,
  isWrite,
} from '../document-action';
import { problemError } from '../problem-error';
import { type DocumentLinks, readDocumentLinks } from '../sharing/document-links';
import { rowsOf, type Transaction } from '../sharing/document-rows';
import { inOrder } from '../sharing/links-after';
import { limitTargets, readRelationChange } from '../sharing/read-relation-change';
import { type RelationView, relationViews, type Status, statusesOf } from '../sharing/relation-join';
import { relink, relinkDiscarded, relinkPublished } from '../sharing/relink';
import { writeLinks } from '../sharing/write-links';

/** The targets that a relation is to have in one status. */
type Edit = { readonly view: RelationView; readonly status: Status; readonly targets: readonly string[] };

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const localeOf = ({ params }: DocumentAction): string =>
  typeof params.locale === 'string' && params.locale !== '' ? params.locale : sourceLocale;

const belongsToSource = (action: DocumentAction, before: DocumentLinks): boolean => {
  const owner = before.owningLocale;
  return !isLocalized(action.contentType) || owner === null || [owner, sourceLocale].includes(localeOf(action));
};

/** Reads the edits of relations out of a save, and refuses them where they are not the locale's to make. */
const readEdits = async (
  transaction: Transaction,
  action: DocumentAction,
  before: DocumentLinks,
): Promise<readonly Edit[]> => {
  const edits: Edit[] = [];
  for (const view of before.views) {
    const { attribute } = view.near;
    if (attribute === null) continue;
    const change = await readRelationChange(transaction, view, action.params.data?.[attribute]);
    if (change === null) continue;
    const statuses: readonly Status[] = view.near.draftAndPublish ? ['draft'] : statusesOf(view.join);
    for (const status of statuses) {
      const current = before.of(view)[status].map(({ far }) => far);
      const targets = limitTargets(view.near, applyRelationChange(current, change));
      if (sameList(current, targets)) continue;
      if (!belongsToSource(action, before)) {
        const parameters = { field: attribute, locale: localeOf(action), source: before.owningLocale ?? sourceLocale };
        throw problemError(problem('RELATIONS_BELONG_TO_SOURCE_LOCALE', parameters, attribute));
      }
      edits.push({ view, status, targets });
    }
  }
  return edits;
};

/** Keeps Strapi from linking rows of one locale only: the links are written here, for all locales. */
const withoutRelations = (action: DocumentAction, views: readonly RelationView[]): void => {
  const { data } = action.params;
  if (!data) return;
  const shared = new Set(views.map(({ near }) => near.attribute));
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !shared.has(name)));
  action.params = { ...action.params, data: rest };
};

const writeEdits = async (
  transaction: Transaction,
  documentId: string,
  before: DocumentLinks,
  edits: readonly Edit[],
): Promise<void> => {
  for (const { view, status, targets } of edits) {
    const known = before.of(view)[status];
    const rows = await rowsOf(transaction, view.far, targets, status);
    const present = targets.filter((target) => (rows.get(target)?.length ?? 0) > 0);
    await writeLinks(transaction, view, documentId, status, inOrder(present, known), known);
  }
};

const save = async (
  strapi: Core.Strapi,
  transaction: Transaction,
  action: DocumentAction,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const existing = action.action === 'update' ? (action.params.documentId ?? null) : null;
  const before = await readDocumentLinks(strapi, transaction, action.uid, existing);
  const edits = await readEdits(transaction, action, before);
  withoutRelations(action, before.views);
  const result = await next();
  const [entry] = entriesOf(result);
  if (entry === undefined) return result;
  const isNewRow = !before.locales.includes(entry.locale ?? null);
  if (existing !== null && isNewRow) {
    const statuses: readonly Status[] = hasDraftAndPublish(action.contentType) ? ['draft'] : ['draft', 'published'];
    await relink(transaction, entry.documentId, before, statuses);
  }
  await writeEdits(transaction, entry.documentId, before, edits);
  return result;
};

/** A clone links where its original links; what may belong to one document only stays with the original. */
const clone = async (
  strapi: Core.Strapi,
  transaction: Transaction,
  action: DocumentAction,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const originalId = action.params.documentId ?? '';
  const original = await readDocumentLinks(strapi, transaction, action.uid, originalId);
  const nothing = await readDocumentLinks(strapi, transaction, action.uid, null);
  const edits = await readEdits(transaction, action, nothing);
  withoutRelations(action, original.views);
  const result = await next();
  const [entry] = entriesOf(result);
  if (entry === undefined) return result;
  await relink(transaction, originalId, original);
  for (const view of original.views) {
    const { draft, published } = original.of(view);
    for (const status of statusesOf(view.join)) {
      const copied = view.near.attribute === null || view.far.toOne ? [] : status === 'draft' ? draft : published;
      await writeLinks(
        transaction,
        view,
        entry.documentId,
        status,
        inOrder(
          copied.map(({ far }) => far),
          [],
        ),
        [],
      );
    }
  }
  await writeEdits(transaction, entry.documentId, nothing, edits);
  return result;
};

const change = async (
  strapi: Core.Strapi,
  transaction: Transaction,
  action: DocumentAction,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const documentId = action.params.documentId ?? '';
  const before = await readDocumentLinks(strapi, transaction, action.uid, documentId);
  const result = await next();
  const locales = [action.params.locale ?? sourceLocale].flat();
  const discardsSource = locales.includes('*') || locales.some((locale) => locale === before.owningLocale);
  if (action.action === 'publish') await relinkPublished(transaction, documentId, before);
  else if (action.action === 'discardDraft' && discardsSource) await relinkDiscarded(transaction, documentId, before);
  else await relink(transaction, documentId, before);
  return result;
};

/** What was asked to be populated was read before the links were written. */
const readAgain = async (strapi: Core.Strapi, action: DocumentAction, result: unknown): Promise<unknown> => {
  const { populate, fields } = action.params;
  if (!populate || action.action === 'delete' || action.action === 'unpublish') return result;
  const query = strapi.get('query-params').transform(action.uid, { populate, fields });
  const read = async (id: number): Promise<unknown> => strapi.db.query(action.uid).findOne({ ...query, where: { id } });
  const entries = entriesOf(result);
  if (result !== null && typeof result === 'object' && 'entries' in result) {
    const again: unknown[] = [];
    for (const { id } of entries) again.push(await read(id));
    return { ...result, entries: again };
  }
  return entries[0] === undefined ? result : read(entries[0].id);
};

/**
 * A document's relations are the same in every locale: those of its drafts in all drafts, those published in all published rows.
 * They are edited in the source locale; the other rows mirror them, whichever end of a relation is changed, and follow when a
 * document at the other end gains or loses a row.
 */
export const sharedRelations: DocumentMiddleware = (strapi) => async (action, next) => {
  if (!isWrite(action) || relationViews(strapi, action.uid).length === 0) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const perform = { create: save, update: save, clone }[action.action as string] ?? change;
    const result = await perform(strapi, trx, action, next);
    return readAgain(strapi, action, result);
  });
};
