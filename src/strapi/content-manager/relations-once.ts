import type { Core, UID } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { StoredEntry } from '../document-action';
import { rowFor, rowsOf } from '../sharing/document-rows';
import { type RelationView, relationViews } from '../sharing/relation-join';

type Answer = {
  readonly results: readonly StoredEntry[];
  readonly pagination?: { readonly pageCount: number; readonly total: number };
};

type Context = {
  readonly params: { readonly model: UID.ContentType; readonly targetField: string };
  readonly query: Readonly<Record<string, unknown>>;
  readonly status: number;
  body: unknown;
};

const isAnswer = (body: unknown): body is Answer =>
  body !== null && typeof body === 'object' && 'results' in body && Array.isArray(body.results);

/** The row of a linked document that the form is to show, with what the content manager has read of the document. */
const bestEntry = async (
  strapi: Core.Strapi,
  { far }: RelationView,
  entry: StoredEntry,
  locale: string,
): Promise<StoredEntry> => {
  const status = far.draftAndPublish && !entry.publishedAt ? 'draft' : 'published';
  const rows = await rowsOf(strapi.db.connection, far, [entry.documentId], status);
  const best = rowFor(rows.get(entry.documentId) ?? [], locale);
  if (best === null || best.id === entry.id) return entry;
  const { status: shown, ...read } = entry;
  const row: StoredEntry | null = await strapi.db
    .query(far.uid)
    .findOne({ where: { id: best.id }, select: Object.keys(read) });
  return row === null ? entry : { ...row, status: shown };
};

/**
 * A form of the content manager shows each linked document once, by its row in the form's locale or along the fallback chain. The
 * content manager itself lists every row that the link is stored with. Runs in `register()`.
 */
export const showRelationsOnce = (strapi: Core.Strapi): void => {
  const showOnce = async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    await next();
    const { model, targetField } = ctx.params;
    const view = relationViews(strapi, model).find(({ near }) => near.attribute === targetField);
    const { body } = ctx;
    if (ctx.status !== 200 || view === undefined || !isAnswer(body)) return;
    const locale = typeof ctx.query.locale === 'string' && ctx.query.locale !== '' ? ctx.query.locale : sourceLocale;
    const first = new Map([...body.results].reverse().map((entry) => [entry.documentId, entry]));
    const results: StoredEntry[] = [];
    for (const { documentId } of body.results) {
      const entry = first.get(documentId);
      first.delete(documentId);
      if (entry !== undefined) results.push(await bestEntry(strapi, view, entry, locale));
    }
    const { pagination } = body;
    ctx.body =
      pagination?.pageCount === 1
        ? { ...body, results, pagination: { ...pagination, total: results.length } }
        : { ...body, results };
  };
  strapi.server.router.use('/content-manager/relations/:model/:id/:targetField', showOnce);
};
