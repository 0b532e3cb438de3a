import { Derivation, type Json, type JsonObject, listAt, objectAt, valueAt } from './derive';
import type { Circumstances, Intends } from './intended-differences';
import type { Locale, Question, Selected, Status } from './question';
import { wholeList } from './question';
import type { Shared } from './schemas';
import { Sorting } from './sorting';
import { hidden, StrapiWriter } from './write-for-strapi';

type Surroundings = {
  readonly shared: Shared;
  readonly circumstances: Circumstances;
  readonly ask: (query: string) => Promise<JsonObject>;
  readonly intends: Intends;
};

type Relation = Extract<Selected, { kind: 'one' | 'many' }>;

const isRelation = (field: Selected): field is Relation => field.kind === 'one' || field.kind === 'many';

/** Relations are followed here, not by the derivation of an object. */
const notAsked = (): Promise<never> => Promise.reject(new Error('A relation was derived without its fallback'));

/** A document as it is served, and the row of Strapi's that it was made of. */
type Served = { readonly row: JsonObject; readonly told: JsonObject };

/**
 * What is served where a translation may be missing: of each document, the first row of the chain that Strapi has. Only the
 * documents that a row is linked to are taken from its links; how each of them is served is asked again, by its id.
 */
export class Fallbacks {
  private readonly sorting: Sorting;

  constructor(
    private readonly about: Surroundings,
    private readonly status: Status,
    private readonly chain: readonly Locale[],
  ) {
    this.sorting = new Sorting(about.shared, about.circumstances, status, about.intends);
  }

  private selection(locale: Locale, type: string, of: readonly Selected[], keys: readonly string[]): string {
    const writer = new StrapiWriter(
      this.about.shared,
      locale,
      this.status,
      this.sorting,
      this.about.circumstances,
      this.about.intends,
    );
    const own = of.filter((field) => !isRelation(field));
    const links = of.filter(isRelation).map(({ key, name, kind, target }) => {
      const filters = writer.delivered(target);
      const all =
        kind === 'many'
          ? `(${filters.length > 0 ? `filters: ${filters.join('')}, ` : ''}pagination: { limit: 100 })`
          : '';
      return `${key}: ${name}${all} { ${hidden.id}: documentId }`;
    });
    return `${writer.selection(own, type, keys).slice(0, -1)} ${links.join(' ')} }`;
  }

  private async read(
    documentId: string,
    type: string,
    of: readonly Selected[],
    keys: readonly string[],
  ): Promise<{ readonly row: JsonObject; readonly locale: Locale } | null> {
    const { one } = this.about.shared.type(type);
    const roots = this.chain.map((locale, index) => {
      const args = `documentId: ${JSON.stringify(documentId)}, locale: ${JSON.stringify(locale)}, status: ${this.status}`;
      return `in${index}: ${one}(${args}) ${this.selection(locale, type, of, keys)}`;
    });
    const answer = await this.about.ask(`{ ${roots.join(' ')} }`);
    for (const [index, locale] of this.chain.entries()) {
      const row = answer[`in${index}`];
      if (row === null || row === undefined) continue;
      if (index > 0 && !this.about.intends('fallback')) return null;
      return { row: objectAt(row), locale };
    }
    return null;
  }

  private async related(row: JsonObject, field: Relation, owner: string): Promise<Json> {
    const { key, name, kind, target, of } = field;
    const links = kind === 'one' ? [row[key] ?? null].filter((link) => link !== null) : listAt(row[key]);
    const ids = [...new Set(links.map((link) => String(objectAt(link)[hidden.id])))];
    const keys = kind === 'one' ? [] : this.sorting.keysOfRelation(owner, name, wholeList);
    const served: Served[] = [];
    for (const id of ids) {
      const one = await this.serve(id, target, of, keys);
      if (one) served.push(one);
    }
    if (kind === 'one') return served[0]?.told ?? null;
    const about = { owner, name, type: target, list: wholeList };
    const sorted =
      keys.length === 0
        ? served
        : this.sorting.relationRows(served, about, (entry, wanted) => valueAt(entry.row, wanted));
    return sorted.map(({ told }) => told);
  }

  private async serve(
    documentId: string,
    type: string,
    of: readonly Selected[],
    keys: readonly string[],
  ): Promise<Served | null> {
    const found = await this.read(documentId, type, of, keys);
    if (found === null) return null;
    const derivation = new Derivation(found.locale, this.sorting, this.about.intends, notAsked);
    const told: Record<string, Json> = {};
    for (const field of of) {
      told[field.key] = isRelation(field)
        ? await this.related(found.row, field, type)
        : ((await derivation.object(found.row, [field], type))[field.key] ?? null);
    }
    return { row: found.row, told };
  }

  /** The document that a question asks for; null where no locale of the chain has it. */
  async document({ type, documentId, of }: Extract<Question, { kind: 'one' }>): Promise<Json> {
    const served = await this.serve(documentId, type, of, []);
    if (served === null) return null;
    const isPrivate = type === 'Person' && served.row[hidden.privacy] !== 'public_figure';
    return isPrivate && this.about.intends('publicFigures') ? null : served.told;
  }
}
