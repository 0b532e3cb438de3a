import type { Core } from '@strapi/strapi';

type Model = {
  readonly uid: string;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Attribute>>;
};
type Attribute = { readonly type: string; readonly target?: string; readonly component?: string };
type Query = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Query => typeof value === 'object' && value !== null;

/** Whether `_q` is anywhere in a query: it searches every text, private ones and those of drafts. */
export const searches = (query: unknown): boolean =>
  isTree(query) && Object.entries(query).some(([key, value]) => key === '_q' || searches(value));

/** Whether a query asks for anything but published rows: to Strapi every status that it does not know is `draft`. */
export const asksForDrafts = (query: Query): boolean =>
  ('status' in query && query.status !== 'published') || 'publicationState' in query;

/**
 * The first path of a query's filters, sort and counts by which it would look at drafts: from a row without a status to rows
 * that have one, such as `filters.articles` on a theme. Strapi filters populated drafts out, but not joined ones.
 *
 * @returns the path, or null when there is none
 */
export const findDraftCrossing = (strapi: Core.Strapi, uid: string, query: Query): string | null => {
  const model = modelOf(strapi, uid);
  return model === null ? null : crossingOfQuery(strapi, model, query, '');
};

const modelOf = (strapi: Core.Strapi, uid: string): Model | null =>
  // @NOTE Models of content types and of components have these parts in common; Strapi's types do not tell.
  ((strapi.contentTypes[uid as never] ?? strapi.components[uid as never]) as Model | undefined) ?? null;

const crossingOfQuery = (strapi: Core.Strapi, model: Model, query: Query, at: string): string | null =>
  first([query.filters, ...sortTrees(query.sort)], (tree) => crossingOfTree(strapi, model, tree, `${at}filters`)) ??
  crossingOfPopulate(strapi, model, query.populate, at);

const crossingOfTree = (strapi: Core.Strapi, model: Model, tree: unknown, at: string): string | null => {
  if (!isTree(tree)) return null;
  return first(Object.entries(tree), ([key, value]) => {
    if (key.startsWith('$') || /^\d+$/.test(key)) return crossingOfTree(strapi, model, value, at);
    const attribute = model.attributes[key];
    if (!attribute || !leads(attribute)) return null;
    const target = targetOf(strapi, attribute);
    const path = `${at}.${key}`;
    return target === null || showsDrafts(model, key, target) ? path : crossingOfTree(strapi, target, value, path);
  });
};

const crossingOfPopulate = (strapi: Core.Strapi, model: Model, populate: unknown, at: string): string | null => {
  if (!isTree(populate) || Array.isArray(populate)) return null;
  return first(Object.entries(populate), ([key, value]) => {
    const attribute = model.attributes[key];
    if (!attribute || !leads(attribute) || !isTree(value)) return null;
    const target = targetOf(strapi, attribute);
    const path = `${at}populate.${key}.`;
    if ('count' in value && (target === null || showsDrafts(model, key, target))) return `${path}count`;
    return target === null ? null : crossingOfQuery(strapi, target, value, path);
  });
};

const leads = ({ type }: Attribute): boolean => ['relation', 'component', 'media', 'dynamiczone'].includes(type);

const targetOf = (strapi: Core.Strapi, { type, target, component }: Attribute): Model | null =>
  modelOf(strapi, type === 'media' ? 'plugin::upload.file' : (target ?? component ?? ''));

/** Rows with a status link to rows of the same status, except to the other locales of their own document. */
const showsDrafts = (from: Model, attribute: string, to: Model): boolean =>
  to.options?.draftAndPublish === true && (from.options?.draftAndPublish !== true || attribute === 'localizations');

/** `'article.title:asc,year'` → `[{ article: { title: true } }, { year: true }]`; objects as they are. */
const sortTrees = (sort: unknown): readonly unknown[] => {
  if (Array.isArray(sort)) return sort.flatMap(sortTrees);
  if (typeof sort !== 'string') return [sort];
  return sort.split(',').map((segment) => {
    const [path = ''] = segment.split(':');
    return path
      .trim()
      .split('.')
      .reduceRight<unknown>((tree, key) => ({ [key]: tree }), true);
  });
};

const first = <T>(items: readonly T[], find: (item: T) => string | null): string | null => {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
};
