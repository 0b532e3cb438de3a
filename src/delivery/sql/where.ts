import { type Binding, Parameter } from '../plan/parameter';
import type { ComparedValue, Condition } from '../plan/plan';
import type { DeliveredType, RelationField, ScalarField } from '../shape/delivered-model';
import { type Compiling, fieldColumn, tableName, target } from './compiling';
import { allOf, anyOf, type Bound, column, keyword, list, type Sql, sql } from './fragment';
import { isLinkedTo, relatedRows } from './related-rows';
import { isServed } from './served-row';

type Comparison = Extract<Condition, { readonly kind: 'compare' }>;

const isText = (field: ScalarField): boolean =>
  field.kind === 'value' && (field.scalar === 'String' || field.scalar === 'ID');

const bound = ({ dialect }: Compiling, field: ScalarField, value: ComparedValue): Bound => {
  if (value instanceof Parameter) return new Parameter(value.name, bindingOf(field));
  if (typeof value === 'boolean') return dialect.boundBoolean(value);
  if (field.kind === 'value' && field.scalar === 'DateTime' && typeof value === 'string')
    return dialect.boundInstant(value);
  return value;
};

/** How the values of a field are bound where they are not known yet. */
const bindingOf = (field: ScalarField): Binding => {
  if (field.kind === 'enum') return 'plain';
  if (field.scalar === 'Boolean') return 'boolean';
  return field.scalar === 'DateTime' ? 'instant' : 'plain';
};

const isNull = (compared: Sql, wanted: boolean): Sql =>
  wanted ? sql`${compared} IS NULL` : sql`${compared} IS NOT NULL`;

/** @NOTE `NOT` and `<>` of an absent value are neither true nor false, as in Strapi: an absent value is not “another one”. */
const compare = (compiling: Compiling, plain: Sql, { field, operator, values }: Comparison): Sql => {
  const { dialect } = compiling;
  const [first = null, second = null] = values;
  const value = sql`${bound(compiling, field, first)}`;
  const compared = isText(field) ? dialect.ordered(plain) : plain;
  const folded = (text: Sql): Sql => dialect.folded(text);
  const bounds = values.map((one) => bound(compiling, field, one));
  switch (operator) {
    case 'eq':
      return first === null ? isNull(plain, true) : sql`${plain} = ${value}`;
    case 'ne':
      return first === null ? isNull(plain, false) : sql`${plain} <> ${value}`;
    case 'eqi':
      return sql`${folded(plain)} = ${folded(value)}`;
    case 'nei':
      return sql`${folded(plain)} <> ${folded(value)}`;
    case 'gt':
      return sql`${compared} > ${value}`;
    case 'gte':
      return sql`${compared} >= ${value}`;
    case 'lt':
      return sql`${compared} < ${value}`;
    case 'lte':
      return sql`${compared} <= ${value}`;
    case 'between':
      return sql`(${compared} >= ${value} AND ${compared} <= ${bound(compiling, field, second)})`;
    case 'in':
      return bounds.length === 0 ? anyOf([]) : sql`${plain} IN (${list(bounds)})`;
    case 'notIn':
      return bounds.length === 0 ? allOf([]) : sql`${plain} NOT IN (${list(bounds)})`;
    case 'null':
      return isNull(plain, first === true);
    case 'startsWith':
      return dialect.startsWith(plain, value);
    case 'endsWith':
      return dialect.endsWith(plain, value);
    case 'contains':
      return dialect.contains(plain, value);
    case 'notContains':
      return sql`NOT (${dialect.contains(plain, value)})`;
    case 'containsi':
      return dialect.contains(folded(plain), folded(value));
    case 'notContainsi':
      return sql`NOT (${dialect.contains(folded(plain), folded(value))})`;
  }
};

/** Links to a type without drafts: a few codes and names, which are the same for every row that is asked. */
const isLookup = (compiling: Compiling, field: RelationField): boolean =>
  field.derived === null && !target(compiling, field.target).draftAndPublish;

/**
 * A relation to such a type: the rows of the documents that fulfil the condition are found once, and each row that is asked
 * needs a look at its own links only.
 */
const lookup = (
  compiling: Compiling,
  type: DeliveredType,
  alias: string,
  field: RelationField,
  condition: Condition,
): Sql => {
  const far = target(compiling, field.target);
  const [any, served] = [compiling.alias(), compiling.alias()];
  const table = tableName(compiling, far.uid);
  const documents = sql`SELECT ${column(served, 'document_id')} FROM ${table} ${keyword(served)} WHERE ${isServed(compiling, far, served)} AND ${where(compiling, far, served, condition)}`;
  const rows = sql`SELECT ${column(any, 'id')} FROM ${table} ${keyword(any)} WHERE ${column(any, 'document_id')} IN (${documents})`;
  return isLinkedTo(compiling, type, alias, field, rows);
};

/** The condition, asked of the row `alias` of a type. A relation is asked of the targets as they are served. */
export const where = (compiling: Compiling, type: DeliveredType, alias: string, condition: Condition | null): Sql => {
  if (!condition) return allOf([]);
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((part) => where(compiling, type, alias, part)));
    case 'any':
      return anyOf(condition.of.map((part) => where(compiling, type, alias, part)));
    case 'not':
      return sql`NOT ${where(compiling, type, alias, condition.of)}`;
    case 'compare':
      return compare(compiling, fieldColumn(compiling, type.uid, alias, condition.field.name), condition);
    case 'related': {
      const { field } = condition;
      if (isLookup(compiling, field)) return lookup(compiling, type, alias, field, condition.of);
      const { from, where: related, row } = relatedRows(compiling, type, alias, field);
      const wanted = where(compiling, target(compiling, field.target), row, condition.of);
      // With a limit, as in `isLinkedTo`.
      return sql`EXISTS (SELECT 1 FROM ${from} WHERE ${related} AND ${wanted} LIMIT 1)`;
    }
  }
};
