import type { Intends } from './intended-differences';
import { type ListAsk, type Locale, type Selected, windowOf } from './question';
import type { Sorting } from './sorting';
import { hidden } from './write-for-strapi';

/** JSON, as it was read. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** @throws when the value is no object: Strapi answered something else than it was asked for */
export const objectAt = (value: Json | undefined): JsonObject => {
  // @NOTE A list is an object to TypeScript's `typeof`, and has been excluded.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new Error(`Strapi answered ${JSON.stringify(value)} where an object was expected`);
};

export const listAt = (value: Json | undefined): readonly JsonObject[] => {
  if (!Array.isArray(value)) throw new Error(`Strapi answered ${JSON.stringify(value)} where a list was expected`);
  return value.map((one: Json) => objectAt(one));
};

export const valueAt = (row: JsonObject, name: string): Json => row[hidden.key(name)] ?? null;

/** `pageInfo` of a window over some rows, as the schema describes it. */
export const pageInfoOf = (total: number, { pagination }: ListAsk, size: number): Readonly<Record<string, number>> => {
  const { offset, limit } = windowOf(pagination, size);
  return { page: Math.floor(offset / limit) + 1, pageSize: limit, pageCount: Math.ceil(total / limit), total };
};

export const chosen = (values: Readonly<Record<string, Json>>, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

/** What is told of a document in the locale that is asked for; null where it has no row there. */
export type LookUp = (type: string, documentId: Json, of: readonly Selected[]) => Promise<Json>;

/** Derives from an object of Strapi's answer what Ulger should tell of it. */
export class Derivation {
  constructor(
    private readonly locale: Locale,
    private readonly sorting: Sorting,
    private readonly intends: Intends,
    private readonly lookUp: LookUp,
  ) {}

  private formats(value: Json | undefined, of: readonly Selected[]): Json {
    if (!this.intends('formats')) return value ?? null;
    if (value === null || value === undefined) return [];
    const renditions = Object.entries(objectAt(value)).map(([name, rendition]) => ({ ...objectAt(rendition), name }));
    const narrowest = renditions.sort((one, other) => Number(objectAt(one).width) - Number(objectAt(other).width));
    return narrowest.map((rendition) => chosenBy(rendition, of));
  }

  private async one(value: Json | undefined, of: readonly Selected[], type: string): Promise<Json> {
    if (value === null || value === undefined) return null;
    const row = objectAt(value);
    const isServed = row[hidden.locale] === this.locale || !this.intends('relationsInTheLocale');
    if (isServed) return this.object(row, of, type);
    return this.lookUp(type, row[hidden.id] ?? null, of);
  }

  async objects(rows: readonly JsonObject[], of: readonly Selected[], type: string): Promise<Json> {
    const told: Json[] = [];
    for (const row of rows) told.push(await this.object(row, of, type));
    return told;
  }

  private many(
    rows: readonly JsonObject[],
    { name, target, list, of }: Extract<Selected, { kind: 'many' | 'connection' }>,
    owner: string,
  ): Promise<Json> {
    if (this.sorting.sortsRelation(owner, name, target, list)) return this.objects(rows, of, target);
    const about = { owner, name, type: target, list };
    const { offset, limit } = windowOf(list.pagination, 100);
    const window = this.sorting.relationRows(rows, about, valueAt).slice(offset, offset + limit);
    return this.objects(window, of, target);
  }

  private async field(row: JsonObject, field: Selected, owner: string): Promise<Json> {
    const value = row[field.key];
    switch (field.kind) {
      case 'plain':
        return value ?? null;
      case 'formats':
        return this.formats(value, field.of);
      case 'component':
        return this.objects(listAt(value), field.of, field.target);
      case 'media': {
        if (value === null || value === undefined) return null;
        const isPrivate = owner === 'Honoree' && row[hidden.privacy] !== 'public_figure';
        return isPrivate && this.intends('publicFigures') ? null : this.object(objectAt(value), field.of, field.target);
      }
      case 'one':
        return this.one(value, field.of, field.target);
      case 'many':
        return this.many(listAt(value), field, owner);
      case 'connection': {
        const nodes = await this.many(listAt(objectAt(value).nodes), field, owner);
        if (field.pageInfo.length === 0) return { nodes };
        const { length } = listAt(row[hidden.all(field.key)]);
        return { nodes, pageInfo: chosen(pageInfoOf(length, field.list, 100), field.pageInfo) };
      }
    }
  }

  async object(row: JsonObject, of: readonly Selected[], type: string): Promise<JsonObject> {
    const told: Record<string, Json> = {};
    for (const field of of) told[field.key] = await this.field(row, field, type);
    return told;
  }
}

const chosenBy = (row: JsonObject, of: readonly Selected[]): JsonObject =>
  Object.fromEntries(of.map(({ key, name }) => [key, row[name] ?? null]));
