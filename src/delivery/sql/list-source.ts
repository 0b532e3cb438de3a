import { type KeptList, keptList, wholeList } from '../listing/kept-list';
import type { Condition, ListPlan } from '../plan/plan';
import { planScope } from '../plan/plan-scope';
import type { DeliveredType, RelationField } from '../shape/delivered-model';
import { type Compiling, tableName, target } from './compiling';
import { allOf, column, identifier, keyword, literal, type Sql, sql } from './fragment';
import { orderBy } from './order';
import { isServed } from './served-row';
import { where } from './where';

/** Rows to choose from: tables, all that they must fulfil, and their order. */
export type Source = {
  readonly from: Sql;
  readonly where: Sql;
  /** The alias of the rows. */
  readonly row: string;
  readonly order: Sql;
  /** Tables and conditions that are enough to count them. */
  readonly counted: Sql;
};

/** All rows of a type, of which those are taken that are served: for scopes that no list is kept for. */
const searchedRows = (compiling: Compiling, { rows: { type }, where: asked, order }: ListPlan): Source => {
  const row = compiling.alias();
  const from = sql`${tableName(compiling, type.uid)} ${keyword(row)}`;
  const wanted = sql`${isServed(compiling, type, row)} AND ${where(compiling, type, row, asked)}`;
  return {
    from,
    where: wanted,
    row,
    order: orderBy(compiling, type, () => row, order),
    counted: sql`${from} WHERE ${wanted}`,
  };
};

/** What is published, with the usual fallback or with none: for these, lists are kept. */
const isListed = ({ scope, locales }: Compiling): boolean => {
  const [asked] = scope.locales;
  const usual = planScope({ locale: asked }, locales).locales;
  return (
    scope.status === 'PUBLISHED' &&
    locales.some(({ code }) => code === asked) &&
    (scope.locales.length === 1 || scope.locales.join() === usual.join())
  );
};

const conditionsOf = (asked: Condition | null): readonly Condition[] => {
  if (asked === null) return [];
  return asked.kind === 'all' ? asked.of.flatMap(conditionsOf) : [asked];
};

type Related = Extract<Condition, { readonly kind: 'related' }>;

/** Names one document: a code is shared by all its locales, and by no other document. */
const namesOne = (condition: Condition): boolean =>
  condition.kind === 'compare' &&
  condition.operator === 'eq' &&
  condition.values[0] !== null &&
  (condition.field.name === 'documentId' || condition.field.name === 'code');

const isSection = ({ sections }: DeliveredType, condition: Condition): condition is Related =>
  condition.kind === 'related' && sections.includes(condition.field.name) && namesOne(condition.of);

/** `themes:` and the document that the condition names; null, which no row has, where it is not served. */
const sectionOf = (compiling: Compiling, field: RelationField, condition: Condition): Sql => {
  const far = target(compiling, field.target);
  const served = compiling.alias();
  return sql`(SELECT ${literal(`${field.name}:`)} || ${column(served, 'document_id')} FROM ${tableName(compiling, far.uid)} ${keyword(served)} WHERE ${isServed(compiling, far, served)} AND ${where(compiling, far, served, condition)} LIMIT 1)`;
};

/** The rows of a kept list: of one section, if the filter names one, and else of the whole. */
const listedRows = (compiling: Compiling, list: KeptList, { where: asked, order }: ListPlan): Source => {
  const { type } = list;
  const [entry, row] = [compiling.alias(), compiling.alias()];
  const [locale] = compiling.scope.locales;
  const conditions = conditionsOf(asked);
  const section = conditions.find((condition): condition is Related => isSection(type, condition));
  const isKey = (name: string): boolean => name === 'documentId' || list.keys.some(({ field }) => field === name);
  const isOfEntry = (condition: Condition): boolean => condition.kind === 'compare' && isKey(condition.field.name);
  const others = conditions.filter((condition) => condition !== section);
  const ofEntries = [
    sql`${column(entry, 'section')} = ${section ? sectionOf(compiling, section.field, section.of) : literal(wholeList)}`,
    sql`${column(entry, 'asked')} = ${literal(locale)}`,
    ...(compiling.scope.locales.length === 1 ? [sql`${column(entry, 'locale')} = ${literal(locale)}`] : []),
    ...others.filter(isOfEntry).map((condition) => where(compiling, type, entry, condition)),
  ];
  const ofRows = others
    .filter((condition) => !isOfEntry(condition))
    .map((condition) => where(compiling, type, row, condition));
  const entries = sql`${identifier(list.table)} ${keyword(entry)}`;
  const from = sql`${entries} JOIN ${tableName(compiling, type.uid)} ${keyword(row)} ON ${column(row, 'id')} = ${column(entry, 'row_id')}`;
  const wanted = allOf([...ofEntries, ...ofRows]);
  return {
    from,
    where: wanted,
    row,
    order: orderBy(compiling, type, (field) => (isKey(field) ? entry : row), order),
    counted: sql`${ofRows.length === 0 ? entries : from} WHERE ${wanted}`,
  };
};

/** The served rows of a type that a root field lists. */
export const rootRows = (compiling: Compiling, plan: ListPlan): Source => {
  const list = isListed(compiling) ? keptList(plan.rows.type, compiling.tables) : null;
  return list ? listedRows(compiling, list, plan) : searchedRows(compiling, plan);
};
