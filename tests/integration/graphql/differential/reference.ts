import { locales } from '../../../../config/locales';
import { chosen, Derivation, type Json, type JsonObject, listAt, objectAt, pageInfoOf, valueAt } from './derive';
import { Fallbacks } from './fallbacks';
import type { Circumstances, Intends } from './intended-differences';
import { type Filter, type ListAsk, looksAtRelations, type Question, type Selected, windowOf } from './question';
import type { Shared, SharedType } from './schemas';
import { Sorting } from './sorting';
import { hidden, paged, StrapiWriter } from './write-for-strapi';

/** Strapi's own resolvers: what they answer to a document. @throws StrapiRefused */
type AskStrapi = (query: string) => Promise<JsonObject>;

type Surroundings = {
  readonly shared: Shared;
  readonly circumstances: Circumstances;
  readonly ask: AskStrapi;
  readonly intends: Intends;
};

type ListQuestion = Extract<Question, { kind: 'list' | 'connection' }>;

const everything = 'pagination: { limit: 100 }';

/** Asks Strapi for what one question asks, and derives what Ulger has to answer. */
class Reference {
  private readonly sorting: Sorting;
  private readonly writer: StrapiWriter;
  private readonly derivation: Derivation;
  private readonly type: SharedType;

  constructor(
    private readonly question: Question,
    private readonly about: Surroundings,
  ) {
    const { shared, circumstances, intends } = about;
    this.sorting = new Sorting(shared, circumstances, question.status, intends);
    this.writer = new StrapiWriter(shared, question.locale, question.status, this.sorting, circumstances, intends);
    this.derivation = new Derivation(question.locale, this.sorting, intends, (...asked) => this.document(...asked));
    this.type = shared.type(question.type);
  }

  private get scope(): string {
    return `locale: ${JSON.stringify(this.question.locale)}, status: ${this.question.status}`;
  }

  /** Entries of a root list that has no page size. */
  private get usualSize(): number {
    const { question } = this;
    if (question.kind === 'one' || question.list.pagination !== null) return 0;
    return this.about.intends('usualPage') ? 20 : 100;
  }

  private isDelivered(row: JsonObject): boolean {
    if (!(hidden.privacy in row) || this.type.name !== 'Person' || row[hidden.privacy] === 'public_figure') return true;
    return !this.about.intends('publicFigures');
  }

  private async document(type: string, documentId: Json, of: readonly Selected[]): Promise<Json> {
    const { one } = this.about.shared.type(type);
    const { asked = null } = await this.about.ask(
      `{ asked: ${one}(documentId: ${JSON.stringify(documentId)}, ${this.scope}) ${this.writer.selection(of, type, [])} }`,
    );
    return asked === null || !this.isDelivered(objectAt(asked))
      ? null
      : this.derivation.object(objectAt(asked), of, type);
  }

  /** The argument `filters`, with a comma after it; nothing where there is no filter. */
  private filters(filter: Filter | null): string {
    const asked = filter === null ? [] : [this.writer.filter(filter)];
    const conditions = [...this.writer.delivered(this.type.name), ...asked];
    return conditions.length === 0 ? '' : `filters: { and: [${conditions.join(', ')}] }, `;
  }

  /** Strapi sorts and pages as Ulger does: one request tells all. */
  private async listAsItIs({ list, of, kind, pageInfo }: ListQuestion): Promise<Json> {
    const { many, name } = this.type;
    const pages = { ...(list.pagination ?? {}) };
    if (pages.limit === undefined && pages.pageSize === undefined) {
      Object.assign(pages, { limit: this.usualSize });
    }
    const sort = JSON.stringify(list.sort.map(({ written }) => written));
    const args = `(${this.filters(list.filter)}sort: ${sort}, pagination: ${paged(pages)}, ${this.scope})`;
    const selection = this.writer.selection(of, name, []);
    const { asked } = await this.about.ask(
      kind === 'list'
        ? `{ asked: ${many}${args} ${selection} }`
        : `{ asked: ${many}_connection${args} { nodes ${selection} pageInfo { ${pageInfo.join(' ')} } } }`,
    );
    if (kind === 'list') return this.derivation.objects(listAt(asked), of, name);
    const connection = objectAt(asked);
    const nodes = await this.derivation.objects(listAt(connection.nodes), of, name);
    return { nodes, pageInfo: connection.pageInfo ?? null };
  }

  /** All rows that a filter leaves, with what they are sorted by. */
  private async candidates(filter: Filter | null, keys: readonly string[]): Promise<readonly JsonObject[]> {
    const { many, name } = this.type;
    const selection = this.writer.selection([], name, keys);
    const ask = async (asked: Filter | null): Promise<readonly JsonObject[]> => {
      const answer = await this.about.ask(
        `{ asked: ${many}(${this.filters(asked)}${everything}, ${this.scope}) ${selection} }`,
      );
      return listAt(answer.asked);
    };
    if (filter?.kind !== 'not' || !looksAtRelations(filter) || !this.about.intends('noneOfARelation'))
      return ask(filter);
    const fulfilling = new Set((await ask(filter.of)).map((row) => row[hidden.id]));
    return (await ask(null)).filter((row) => !fulfilling.has(row[hidden.id] ?? null));
  }

  private async rowsOf(ids: readonly Json[], of: readonly Selected[]): Promise<Json> {
    if (ids.length === 0) return [];
    const { many, name } = this.type;
    const { asked } = await this.about.ask(
      `{ asked: ${many}(filters: { documentId: { in: ${JSON.stringify(ids)} } }, ${everything}, ${this.scope}) ${this.writer.selection(of, name, [])} }`,
    );
    const rows = listAt(asked);
    const inOrder = ids.map((id) => objectAt(rows.find((row) => row[hidden.id] === id)));
    return this.derivation.objects(inOrder, of, name);
  }

  private async pageInfo({ list, pageInfo }: ListQuestion, total: number): Promise<Json> {
    if (list.pagination === null || looksAtRelations(list.filter))
      return chosen(pageInfoOf(total, list, this.usualSize), pageInfo);
    const args = `(${this.filters(list.filter)}pagination: ${paged(list.pagination)}, ${this.scope})`;
    const { asked } = await this.about.ask(
      `{ asked: ${this.type.many}_connection${args} { pageInfo { ${pageInfo.join(' ')} } } }`,
    );
    return objectAt(asked).pageInfo ?? null;
  }

  /** The rows are chosen by Strapi, put in order and cut here, and told by Strapi again. */
  private async sortedList(question: ListQuestion): Promise<Json> {
    const { list, of, kind } = question;
    const keys = this.sorting.keysOfRoot(this.type.name, list);
    const candidates = await this.candidates(
      list.filter,
      keys.map(({ name }) => name),
    );
    const byDocument = (one: JsonObject, other: JsonObject): number =>
      String(one[hidden.id]) < String(other[hidden.id]) === this.about.intends('tiesByDocument') ? -1 : 1;
    const sorted = this.sorting.sort(candidates, this.type.name, keys, valueAt, byDocument);
    const { offset, limit } = windowOf(list.pagination, this.usualSize);
    const ids = sorted.slice(offset, offset + limit).map((row) => row[hidden.id] ?? null);
    const nodes = await this.rowsOf(ids, of);
    return kind === 'list' ? nodes : { nodes, pageInfo: await this.pageInfo(question, candidates.length) };
  }

  async expected(): Promise<Json> {
    const { question, about } = this;
    if (question.kind === 'one') {
      if (question.fallback === 'NONE') return this.document(question.type, question.documentId, question.of);
      const chain = locales.find(({ code }) => code === question.locale)?.fallback ?? [];
      return new Fallbacks(about, question.status, [question.locale, ...chain]).document(question);
    }
    const asItIs = this.sorting.sorts(this.type.name, question.list.sort) && !this.isNoneOfARelation(question.list);
    return asItIs ? this.listAsItIs(question) : this.sortedList(question);
  }

  private isNoneOfARelation({ filter }: ListAsk): boolean {
    return filter?.kind === 'not' && looksAtRelations(filter);
  }
}

/** What Ulger should answer to a question, from Strapi's answers. */
export const expectedAnswer = (question: Question, about: Surroundings): Promise<Json> =>
  new Reference(question, about).expected();
