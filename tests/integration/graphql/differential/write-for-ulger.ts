import type { Filter, Kind, ListAsk, Question, Selected, Test, Value } from './question';
import { type Random, randomOf } from './random';
import type { Shared } from './schemas';

/** What is sent: a document and its variables. */
export type Written = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

type Json = Value | readonly Json[] | { readonly [name: string]: Json };

/** A value as a literal of GraphQL. JSON escapes as GraphQL does. */
const literal = (value: Json, type: Kind): string => {
  if (Array.isArray(value)) return `[${value.map((one: Json) => literal(one, type)).join(', ')}]`;
  return type === 'enum' && typeof value === 'string' ? value : JSON.stringify(value);
};

/** One document: some values become variables, some selections fragments; nothing of that changes what is asked. */
class Writer {
  private readonly fragments: string[] = [];
  private readonly definitions: string[] = [];
  private readonly variables: Record<string, Json> = {};
  private readonly random: Random;

  constructor(
    private readonly shared: Shared,
    private readonly question: Question,
  ) {
    this.random = randomOf(question.seed);
  }

  private value(value: Json, type: string, kind: Kind = 'other'): string {
    if (!this.random.chance(0.4)) return literal(value, kind);
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private typeOf(type: Kind, owner: string, field: string, operator: string): string {
    if (operator === 'null' || operator === 'notNull') return 'Boolean';
    const name = type === 'enum' ? this.shared.type(owner).field(field).target : type;
    return ['in', 'notIn', 'between'].includes(operator) ? `[${name}!]` : name;
  }

  private test(test: Test, type: Kind, owner: string, field: string): string {
    if (test.kind === 'not') return `{ not: ${this.test(test.of, type, owner, field)} }`;
    if (test.kind !== 'operator')
      return `{ ${test.kind}: [${test.of.map((one) => this.test(one, type, owner, field)).join(', ')}] }`;
    return `{ ${test.name}: ${this.value(test.value, this.typeOf(type, owner, field, test.name), type)} }`;
  }

  private filter(filter: Filter, owner: string): string {
    switch (filter.kind) {
      case 'field':
        return `{ ${filter.name}: ${this.test(filter.test, filter.type, owner, filter.name)} }`;
      case 'related':
        return `{ ${filter.name}: ${this.filter(filter.of, filter.target)} }`;
      case 'not':
        return `{ not: ${this.filter(filter.of, owner)} }`;
      default:
        return `{ ${filter.kind}: [${filter.of.map((one) => this.filter(one, owner)).join(', ')}] }`;
    }
  }

  private whole(filter: Filter): Json {
    switch (filter.kind) {
      case 'field':
        return { [filter.name]: this.wholeTest(filter.test) };
      case 'related':
        return { [filter.name]: this.whole(filter.of) };
      case 'not':
        return { not: this.whole(filter.of) };
      default:
        return { [filter.kind]: filter.of.map((one) => this.whole(one)) };
    }
  }

  private wholeTest(test: Test): Json {
    if (test.kind === 'operator') return { [test.name]: test.value };
    return test.kind === 'not'
      ? { not: this.wholeTest(test.of) }
      : { [test.kind]: test.of.map((one) => this.wholeTest(one)) };
  }

  private listArguments({ filter, sort, pagination }: ListAsk, owner: string): readonly string[] {
    const filters = (): string => {
      if (filter === null) return '';
      // All of the filters as one variable, as a front-end sends them.
      if (!this.random.chance(0.2)) return this.filter(filter, owner);
      const name = `v${this.definitions.length}`;
      this.definitions.push(`$${name}: ${owner}FiltersInput`);
      this.variables[name] = this.whole(filter);
      return `$${name}`;
    };
    const pages = Object.entries(pagination ?? {}).map(([name, count]) => `${name}: ${this.value(count, 'Int')}`);
    const keys = sort.map(({ written }) => written);
    const [only] = keys;
    return [
      ...(filter === null ? [] : [`filters: ${filters()}`]),
      // One key may stand without a list around it.
      ...(only === undefined ? [] : [`sort: ${this.value(keys.length > 1 ? keys : only, '[String!]')}`]),
      ...(pagination === null ? [] : [`pagination: { ${pages.join(', ')} }`]),
    ];
  }

  private call(name: string, args: readonly string[]): string {
    return args.length === 0 ? name : `${name}(${args.join(', ')})`;
  }

  private field(field: Selected, owner: string): string {
    const alias = field.key === field.name ? '' : `${field.key}: `;
    switch (field.kind) {
      case 'plain':
        return `${alias}${field.name}`;
      case 'many':
        return `${alias}${this.call(field.name, this.listArguments(field.list, field.target))} ${this.selection(field.of, field.target)}`;
      case 'connection':
        return `${alias}${this.call(field.name, this.listArguments(field.list, field.target))} ${this.connection(field.of, field.target, field.pageInfo)}`;
      default:
        return `${alias}${field.name} ${this.selection(field.of, field.kind === 'formats' ? field.target : this.shared.type(owner).field(field.name).target)}`;
    }
  }

  private connection(of: readonly Selected[], type: string, pageInfo: readonly string[]): string {
    const info = pageInfo.length > 0 ? ` pageInfo { ${pageInfo.join(' ')} }` : '';
    return `{ nodes ${this.selection(of, type)}${info} }`;
  }

  private selection(of: readonly Selected[], type: string): string {
    const fields = of.map((field) => this.field(field, type));
    const from = this.random.below(fields.length);
    if (this.random.chance(0.1)) {
      const name = `Part${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type} { ${fields.slice(from).join(' ')} }`);
      return `{ ${[...fields.slice(0, from), `...${name}`].join(' ')} }`;
    }
    if (this.random.chance(0.1))
      return `{ ${fields.slice(0, from).join(' ')} ... on ${type} { ${fields.slice(from).join(' ')} } }`;
    return `{ ${fields.join(' ')} }`;
  }

  write(): Written {
    const { question } = this;
    const type = this.shared.type(question.type);
    // What is the default may be left out.
    const saysLocale = question.locale !== 'zh-Hans' || this.random.chance(0.5);
    const saysFallback = question.kind !== 'one' || question.fallback === 'NONE' || this.random.chance(0.5);
    const fallback = question.kind === 'one' ? question.fallback : 'NONE';
    const scope = [
      ...(saysLocale ? [`locale: ${this.value(question.locale, 'Locale')}`] : []),
      ...(saysFallback ? [`fallback: ${fallback}`] : []),
      ...(question.status === 'DRAFT' ? ['status: DRAFT'] : []),
    ];
    const body = ((): string => {
      if (question.kind === 'one') {
        const id = `documentId: ${this.value(question.documentId, 'ID!')}`;
        return `${this.call(`asked: ${type.one}`, [id, ...scope])} ${this.selection(question.of, type.name)}`;
      }
      const args = [...this.listArguments(question.list, type.name), ...scope];
      return question.kind === 'list'
        ? `${this.call(`asked: ${type.many}`, args)} ${this.selection(question.of, type.name)}`
        : `${this.call(`asked: ${type.many}_connection`, args)} ${this.connection(question.of, type.name, question.pageInfo)}`;
    })();
    const variables = this.definitions.length > 0 ? `query Asked(${this.definitions.join(', ')}) ` : '';
    return { query: [`${variables}{ ${body} }`, ...this.fragments].join('\n'), variables: this.variables };
  }
}

/** The question as a front-end puts it to Ulger: under the name `asked`. */
export const writeForUlger = (shared: Shared, question: Question): Written => new Writer(shared, question).write();
