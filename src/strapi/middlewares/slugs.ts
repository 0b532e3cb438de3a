import type { Core, UID } from '@strapi/strapi';
import { pinyin } from 'pinyin-pro';
import { sourceLocale } from '../../../config/locales';
import { problem } from '../../domain/problem';
import { freeSlug, slugOf } from '../../domain/slug/slug';
import { type DocumentAction, type DocumentMiddleware, entriesOf, type StoredEntry } from '../document-action';
import { problemError } from '../problem-error';

const romanize = (characters: string): string => pinyin(characters, { toneType: 'none', v: true });

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The slugs that other documents have in a locale, drafts and published, among those that begin alike. */
const takenSlugs = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
  slug: string,
  documentId: string | undefined,
): Promise<ReadonlySet<string>> => {
  const rows: readonly StoredEntry[] = await strapi.db.query(uid).findMany({
    select: ['slug', 'documentId'],
    where: { locale, slug: { $startsWith: slug } },
  });
  return new Set(rows.filter((row) => row.documentId !== documentId).map((row) => textOf(row.slug)));
};

const generate = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
  title: string,
  documentId: string | undefined,
): Promise<string | null> => {
  const slug = slugOf(title, romanize);
  if (slug === '') return documentId ?? null;
  return freeSlug(slug, await takenSlugs(strapi, uid, locale, slug, documentId));
};

const checkTyped = async (
  strapi: Core.Strapi,
  action: DocumentAction,
  locale: string,
  typed: string,
): Promise<string> => {
  const slug = slugOf(typed, romanize);
  if (slug === '') throw problemError(problem('SLUG_WITHOUT_LETTERS', { slug: typed }, 'slug'));
  const { documentId } = action.action === 'update' ? action.params : {};
  const taken = await takenSlugs(strapi, action.uid, locale, slug, documentId);
  if (taken.has(slug)) throw problemError(problem('SLUG_TAKEN', { slug, locale }, 'slug'), 409);
  return slug;
};

/** The draft row that an update writes to; null where it creates a locale. */
const currentRow = async (
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
  locale: string,
): Promise<StoredEntry | null> => {
  if (action !== 'update') return null;
  const where = { documentId: params.documentId, locale, publishedAt: { $null: true } };
  return strapi.db.query(uid).findOne({ select: ['id', 'documentId', 'slug', 'title'], where });
};

/** The slug that a save stores; undefined where it stays as it is. */
const slugToStore = async (
  strapi: Core.Strapi,
  action: DocumentAction,
  locale: string,
): Promise<string | null | undefined> => {
  const { data = {}, documentId } = action.params;
  const current = await currentRow(strapi, action, locale);
  const typed = textOf(data.slug);
  const stored = textOf(current?.slug);
  if (typed !== '' && typed !== stored) return checkTyped(strapi, action, locale, typed);
  // A document without a title has its id for a slug until it has one.
  const stays = stored !== '' && stored !== documentId && (typed !== '' || data.slug === undefined);
  if (stays) return undefined;
  const title = textOf(data.title ?? current?.title);
  return generate(strapi, action.uid, locale, title, action.action === 'update' ? documentId : undefined);
};

/** Rows whose slug could not be told before they were stored: clones, and documents whose title has no letters. */
const fillEmpty = async (strapi: Core.Strapi, uid: UID.ContentType, entry: StoredEntry): Promise<StoredEntry> => {
  const { id, documentId } = entry;
  const row: StoredEntry | null = await strapi.db
    .query(uid)
    .findOne({ select: ['id', 'slug', 'title', 'locale'], where: { id } });
  if (row === null || textOf(row.slug) !== '') return entry;
  const slug = await generate(strapi, uid, row.locale ?? sourceLocale, textOf(row.title), documentId);
  await strapi.db.query(uid).update({ where: { id }, data: { slug } });
  return { ...entry, slug };
};

/**
 * Every article has a slug in every locale, unique among drafts and published articles of that locale: typed by the editor, or
 * made of the title. One that is typed and taken is refused; one that is made gets a number.
 */
export const slugs: DocumentMiddleware = (strapi) => async (action, next) => {
  const hasSlug = 'slug' in action.contentType.attributes && 'title' in action.contentType.attributes;
  if (!hasSlug || !['create', 'update', 'clone'].includes(action.action)) return next();
  const locale = typeof action.params.locale === 'string' ? action.params.locale || sourceLocale : sourceLocale;
  const data = action.params.data ?? {};

  const isTypedClone = action.action === 'clone' && textOf(data.slug) !== '';
  const slug =
    action.action === 'clone' && !isTypedClone
      ? null
      : await slugToStore(strapi, action, locale === '*' ? sourceLocale : locale);
  const { slug: _typed, ...rest } = data;
  action.params = { ...action.params, data: slug === undefined ? rest : { ...rest, slug } };

  const result = await next();
  const entries: StoredEntry[] = [];
  for (const entry of entriesOf(result)) entries.push(await fillEmpty(strapi, action.uid, entry));
  if (result !== null && typeof result === 'object' && 'entries' in result) return { ...result, entries };
  return entries[0] ?? result;
};
