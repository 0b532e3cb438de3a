import type { Circumstances, Intends } from './intended-differences';
import type { Filter, Kind, ListAsk, Locale, Selected, Status, Test, Value } from './question';
import type { Shared } from './schemas';
import type { Sorting } from './sorting';

const literal = (value: Value | readonly Value[]): string => JSON.stringify(value);

/** Under these names Strapi is asked for what nobody asked: what Ulger's answer is derived from. */
export const hidden = {
  id: 'zzId',
  locale: 'zzLocale',
  privacy: 'zzPrivacy',
  key: (name: string) => `zz_${name}`,
  all: (key: string) => `zzAll_${key}`,
};

/** All entries that the content has of anything. */
const everything = 'pagination: { limit: 100 }';

/** Writes what Strapi has to be asked so that its answer tells what Ulger's should be. */
export class StrapiWriter {
  constructor(
    private readonly shared: Shared,
    private readonly locale: Locale,
    private readonly status: Status,
    private readonly sorting: Sorting,
    private readonly circumstances: Circumstances,
    private readonly intends: Intends,
  ) {}

  /** An operator with its operand: as it is, unless Strapi takes it for something else. */
  private operator(field: string, name: string, value: Value | readonly Value[], type: Kind): string {
    const ask = (operator: string, one: Value | readonly Value[]): string =>
      `{ ${field}: { ${operator}: ${literal(one)} } }`;
    if (type === 'enum' && !this.intends('enumerationsAreNames'))
      return `{ ${field}: { ${name}: ${literal(value).replaceAll('"', '')} } }`;
    if (this.circumstances.isSqlite && typeof value === 'string') this.meetCapitals(name, value);
    if (!Array.isArray(value)) return ask(name, value);
    if (value.length === 0) {
      return this.intends('emptyLists')
        ? `{ documentId: { ${name === 'in' ? 'null' : 'notNull'}: true } }`
        : ask(name, value);
    }
    if (type !== 'DateTime' || !this.intends('listsOfInstants')) return ask(name, value);
    const [low = null, high = null] = value;
    if (name === 'between') return `{ and: [${ask('gte', low)}, ${ask('lte', high)}] }`;
    const each = value.map((one: Value) => ask(name === 'in' ? 'eq' : 'ne', one)).join(', ');
    return `{ ${name === 'in' ? 'or' : 'and'}: [${each}] }`;
  }

  /** What is done about capitals is done to the connection. */
  private meetCapitals(name: string, value: string): void {
    if (/^(startsWith|endsWith|contains|notContains)$/.test(name) && /[a-z]/i.test(value))
      this.intends('capitalsMatter');
    if (/^(eqi|nei|containsi|notContainsi)$/.test(name) && /[а-яөү]/i.test(value)) this.intends('cyrillicCapitals');
  }

  private test(name: string, test: Test, type: Kind): string {
    if (test.kind === 'operator') return this.operator(name, test.name, test.value, type);
    if (test.kind === 'not') return `{ not: ${this.test(name, test.of, type)} }`;
    const tests = test.of.map((one) => this.test(name, one, type)).join(', ');
    return this.intends('fieldsHoldFilters')
      ? `{ ${test.kind}: [${tests}] }`
      : `{ ${name}: { ${test.kind}: [${tests}] } }`;
  }

  /** @NOTE A relation holds one `and`: Strapi loses one of two groups that stand side by side. */
  filter(filter: Filter): string {
    switch (filter.kind) {
      case 'field':
        return this.test(filter.name, filter.test, filter.type);
      case 'related':
        return `{ ${filter.name}: { and: [${[...this.served(filter.target), ...this.inStatus(filter.target), this.filter(filter.of)].join(', ')}] } }`;
      case 'not':
        return `{ not: ${this.filter(filter.of)} }`;
      default:
        return `{ ${filter.kind}: [${filter.of.map((one) => this.filter(one)).join(', ')}] }`;
    }
  }

  /** What a target fulfils that Ulger serves. */
  private served(type: string): readonly string[] {
    const inLocale = this.intends('relationsInTheLocale') ? [`{ locale: { eq: ${literal(this.locale)} } }`] : [];
    return [...inLocale, ...this.delivered(type)];
  }

  /** Strapi looks at the status of what it delivers, not of what it filters by. */
  private inStatus(type: string): readonly string[] {
    if (!keepsDrafts(type) || !this.intends('conditionsInTheStatus')) return [];
    return [`{ publishedAt: { ${this.status === 'DRAFT' ? 'null' : 'notNull'}: true } }`];
  }

  /** What all rows of a type fulfil that Ulger delivers. */
  delivered(type: string): readonly string[] {
    if (type === 'Person' && this.intends('publicFigures')) return ['{ privacy: { eq: "public_figure" } }'];
    const mayLack = type === 'Achievement' && this.status === 'DRAFT';
    return mayLack && this.intends('promisedFacts') ? ['{ kind: { notNull: true } }'] : [];
  }

  /** The arguments of a relation. Strapi sorts and pages it where it does so as Ulger does; else the whole is asked for. */
  private relation({ filter, sort, pagination }: ListAsk, type: string, byStrapi: boolean): string {
    const asked = filter === null ? [] : [this.filter(filter)];
    const filters = `{ and: [${[...this.served(type), ...asked].join(', ')}] }`;
    if (!byStrapi) return `(filters: ${filters}, ${everything})`;
    const keys = sort.length > 0 ? [`sort: ${literal(sort.map(({ written }) => written))}`] : [];
    const pages = pagination === null ? [everything] : [`pagination: ${paged(pagination)}`];
    return `(${[`filters: ${filters}`, ...keys, ...pages].join(', ')})`;
  }

  private list(field: Extract<Selected, { kind: 'many' | 'connection' }>, owner: string): string {
    const { key, name, target, list, of } = field;
    const byStrapi = this.sorting.sortsRelation(owner, name, target, list);
    const keys = byStrapi ? [] : this.sorting.keysOfRelation(owner, name, list);
    const call = `${key}: ${name}${this.relation(list, target, byStrapi)}`;
    const selection = this.selection(of, target, keys);
    if (field.kind === 'many') return `${call} ${selection}`;
    if (field.pageInfo.length > 0 && !this.intends('pageInfoOfRelations'))
      return `${call} { nodes ${selection} pageInfo { ${field.pageInfo.join(' ')} } }`;
    const plain = name.replace(/_connection$/, '');
    const all = `${hidden.all(key)}: ${plain}${this.relation({ ...list, sort: [], pagination: null }, target, false)} { ${hidden.id}: documentId }`;
    return `${call} { nodes ${selection} }${field.pageInfo.length > 0 ? ` ${all}` : ''}`;
  }

  private field(field: Selected, owner: string): string {
    const { key, name } = field;
    switch (field.kind) {
      case 'plain':
      case 'formats':
        return `${key}: ${name}`;
      case 'one':
      case 'media':
        return `${key}: ${name} ${this.selection(field.of, field.target, [])}`;
      case 'component':
        return `${key}: ${name}(${everything}) ${this.selection(field.of, field.target, [])}`;
      default:
        return this.list(field, owner);
    }
  }

  /** @param keys what the objects are sorted by afterwards */
  selection(of: readonly Selected[], type: string, keys: readonly string[]): string {
    const isDocument = this.shared.type(type).one !== '';
    return `{ ${[
      ...(isDocument ? [`${hidden.id}: documentId`, `${hidden.locale}: locale`] : []),
      ...(type === 'Honoree' || type === 'Person' ? [`${hidden.privacy}: privacy`] : []),
      ...keys.map((name) => `${hidden.key(name)}: ${name}`),
      ...of.map((field) => this.field(field, type)),
    ].join(' ')} }`;
  }
}

const keepsDrafts = (type: string): boolean =>
  ['Article', 'PhotoCaption', 'Achievement', 'Honoree', 'Conferral'].includes(type);

/** A pagination as a literal. */
export const paged = (pagination: NonNullable<ListAsk['pagination']>): string =>
  `{ ${Object.entries(pagination)
    .map(([name, count]) => `${name}: ${count}`)
    .join(', ')} }`;
