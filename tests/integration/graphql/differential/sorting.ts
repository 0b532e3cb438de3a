import { type DeliveredEntry, deliveredTypes } from '../../../../src/delivery/shape/delivered-types';
import type { Circumstances, Intends } from './intended-differences';
import type { ListAsk, Status } from './question';
import type { Shared } from './schemas';

/** A key of an order, whoever asked for it. */
type Key = { readonly name: string; readonly descending: boolean };

const entryOf = (type: string): DeliveredEntry => {
  const name = type.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
  const entry = deliveredTypes.find(({ uid }) => uid === `api::${name}.${name}`);
  if (!entry) throw new Error(`${type} is not delivered`);
  return entry;
};

const keysOf = (keys: DeliveredEntry['order']): readonly Key[] =>
  keys.map(({ field, descending }) => ({ name: field, descending }));

const byCodePoint = (one: string, other: string): number => {
  const [a, b] = [[...one], [...other]];
  const place = a.findIndex((character, index) => character !== b[index]);
  if (place === -1) return a.length - b.length;
  return (a[place]?.codePointAt(0) ?? 0) - (b[place]?.codePointAt(0) ?? -1);
};

/** Says where Strapi sorts as Ulger does, and sorts where it does not. */
export class Sorting {
  constructor(
    private readonly shared: Shared,
    private readonly circumstances: Circumstances,
    private readonly status: Status,
    private readonly intends: Intends,
  ) {}

  private neverAbsent(type: string, name: string): boolean {
    return this.shared.type(type).field(name).required || (name === 'publishedAt' && this.status === 'PUBLISHED');
  }

  /** Whether the database sorts by the key as Ulger does: no enumeration, texts by code point, absent values last. */
  private sortsKey(type: string, { name, descending }: Key): boolean {
    const { type: kind } = this.shared.type(type).field(name);
    if (kind === 'enum') return false;
    if (kind === 'String' && this.circumstances.hasCollation) return false;
    return this.neverAbsent(type, name) || this.circumstances.isSqlite === descending;
  }

  /** Whether Strapi sorts a list as Ulger does: every key, and no ties. */
  sorts(type: string, sort: readonly Key[]): boolean {
    return sort.at(-1)?.name === 'documentId' && sort.every((key) => this.sortsKey(type, key));
  }

  keysOfRoot(type: string, { sort }: ListAsk): readonly Key[] {
    if (sort.length > 0) return sort;
    return this.intends('unsortedLists') ? keysOf(entryOf(type).order) : [];
  }

  private relationKeys(owner: string, name: string, { sort }: ListAsk): readonly Key[] {
    if (sort.length > 0) return sort;
    const keys = keysOf(entryOf(owner).relationOrder?.[name.replace(/_connection$/, '')] ?? []);
    return keys.length > 0 && this.intends('relationOrder') ? keys : [];
  }

  sortsRelation(owner: string, name: string, type: string, list: ListAsk): boolean {
    const keys = this.relationKeys(owner, name, list);
    return keys.length === 0 || (list.sort.length > 0 && this.sorts(type, keys));
  }

  keysOfRelation(owner: string, name: string, list: ListAsk): readonly string[] {
    return [...new Set(this.relationKeys(owner, name, list).map((key) => key.name))];
  }

  /** @param keyOf the value of a row that it is sorted by; null where it has none; @param otherwise decides ties, which stay as they are without it */
  sort<Row>(
    rows: readonly Row[],
    type: string,
    keys: readonly Key[],
    keyOf: (row: Row, name: string) => unknown,
    otherwise: (one: Row, other: Row) => number = () => 0,
  ): readonly Row[] {
    const compare = (one: Row, other: Row): number => {
      for (const { name, descending } of keys) {
        const result = this.compare(type, name, keyOf(one, name), keyOf(other, name), descending);
        if (result !== 0) return result;
      }
      return otherwise(one, other);
    };
    return [...rows].sort(compare);
  }

  private compare(type: string, name: string, one: unknown, other: unknown, descending: boolean): number {
    if (one === other) return 0;
    if (one === null || other === null) {
      return (one === null) === this.intends('absentValuesLast') ? 1 : -1;
    }
    const upwards = this.compareValues(type, name, one, other);
    return descending ? -upwards : upwards;
  }

  private compareValues(type: string, name: string, one: unknown, other: unknown): number {
    const { type: kind, values } = this.shared.type(type).field(name);
    if (kind === 'enum' && this.intends('enumerationsAsDeclared')) {
      return values.indexOf(String(one)) - values.indexOf(String(other));
    }
    if (typeof one === 'string' && typeof other === 'string') {
      const isText = kind === 'String' && this.circumstances.hasCollation;
      return !isText || this.intends('textsByCodePoint') ? byCodePoint(one, other) : one.localeCompare(other);
    }
    return Number(one) - Number(other);
  }

  relationRows<Row>(
    rows: readonly Row[],
    {
      owner,
      name,
      type,
      list,
    }: { readonly owner: string; readonly name: string; readonly type: string; readonly list: ListAsk },
    keyOf: (row: Row, name: string) => unknown,
  ): readonly Row[] {
    return this.sort(rows, type, this.relationKeys(owner, name, list), keyOf);
  }
}
