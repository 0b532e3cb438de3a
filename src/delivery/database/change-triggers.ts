import { changesTable } from '../cache/changes';
import type { DeliveredModel, DeliveredType } from '../shape/delivered-model';
import { fileUid } from '../sql/attached';
import { type LinkTable, type Tables, tableOf } from '../sql/tables';

/** The row that a trigger is about. */
type Row = 'NEW' | 'OLD';
type Moment = { readonly on: 'AFTER INSERT' | 'AFTER UPDATE' | 'BEFORE DELETE'; readonly rows: readonly Row[] };

/** A trigger in words that SQLite and PostgreSQL share. */
export type Trigger = {
  readonly name: string;
  readonly table: string;
  readonly on: string;
  readonly statements: readonly string[];
};

const inserted: Moment = { on: 'AFTER INSERT', rows: ['NEW'] };
const updated: Moment = { on: 'AFTER UPDATE', rows: ['OLD', 'NEW'] };
/** @NOTE Before: afterwards the links that lead from the row are gone. */
const deleted: Moment = { on: 'BEFORE DELETE', rows: ['OLD'] };

const note = (select: string): string => `INSERT INTO ${changesTable} (tag) ${select}`;

/** Where the row is public: without draft & publish every row is. */
const isPublic = ({ draftAndPublish }: DeliveredType, row: string): string =>
  draftAndPublish ? `${row}.published_at IS NOT NULL` : '1 = 1';

const triggersOf = (table: string, moments: readonly Moment[], about: (row: Row) => readonly string[]) =>
  moments.map(
    (moment): Trigger => ({
      name: `ulger_changed_${table}_${moment.on.split(' ')[1]?.toLowerCase()}`,
      table,
      on: moment.on,
      statements: moment.rows.flatMap(about),
    }),
  );

type Link = LinkTable & { readonly near: DeliveredType; readonly far: DeliveredType };

/** All links that lead from or to delivered types, each table once. */
const linksOf = (model: DeliveredModel, tables: Tables): readonly Link[] => {
  const links = new Map<string, Link>();
  for (const near of model.types.values()) {
    for (const field of near.fields.values()) {
      if (field.kind !== 'relation' || field.derived !== null) continue;
      const link = tableOf(tables, near.uid).links.get(field.name);
      const far = model.types.get(field.target);
      if (link && far) links.set(link.table, { ...link, near, far });
    }
  }
  return [...links.values()];
};

/**
 * What notes, in the transaction that changes something public, which documents it concerns: the document itself; those that
 * are linked to it, whose lists it enters, leaves or moves in; both ends of a link; whatever a file or a component belongs to.
 */
export const changeTriggers = (model: DeliveredModel, tables: Tables): readonly Trigger[] => {
  const links = linksOf(model, tables);
  const nameOf = (type: DeliveredType): string => tableOf(tables, type.uid).table;
  const documents = (type: DeliveredType, alias: string, from: string): string =>
    note(`SELECT DISTINCT '${type.one}:' || ${alias}.document_id FROM ${from} AND ${isPublic(type, alias)}`);

  const neighbours = (type: DeliveredType, row: Row): readonly string[] =>
    links.flatMap(({ table, from, to, near, far }) => {
      const ends: readonly (readonly [DeliveredType, string, DeliveredType, string])[] = [
        [near, from, far, to],
        [far, to, near, from],
      ];
      return ends
        .filter(([own]) => own === type)
        .map(([own, ownColumn, other, otherColumn]) =>
          documents(
            other,
            'o',
            `${nameOf(own)} t JOIN ${table} l ON l.${ownColumn} = t.id JOIN ${nameOf(other)} o ON o.id = l.${otherColumn} WHERE t.document_id = ${row}.document_id AND ${isPublic(own, row)}`,
          ),
        );
    });

  const ofType = (type: DeliveredType): readonly Trigger[] => {
    const slug = tableOf(tables, type.uid).columns.get('slug');
    return triggersOf(nameOf(type), [inserted, updated, deleted], (row) => [
      note(`SELECT '${type.one}:' || ${row}.document_id WHERE ${isPublic(type, row)}`),
      ...(slug ? [note(`SELECT '${type.one}-slug:' || ${row}.${slug} WHERE ${isPublic(type, row)}`)] : []),
      ...(type.draftAndPublish ? neighbours(type, row) : []),
    ]);
  };

  /** A draft's link changes nothing that is public at its other end. */
  const isPublicEnd = (type: DeliveredType, id: string): string =>
    type.draftAndPublish
      ? ` AND EXISTS (SELECT 1 FROM ${nameOf(type)} e WHERE e.id = ${id} AND ${isPublic(type, 'e')})`
      : '';

  const ofLink = ({ table, from, to, near, far }: Link): readonly Trigger[] =>
    triggersOf(table, [inserted, updated, deleted], (row) => [
      documents(near, 't', `${nameOf(near)} t WHERE t.id = ${row}.${from}${isPublicEnd(far, `${row}.${to}`)}`),
      documents(far, 't', `${nameOf(far)} t WHERE t.id = ${row}.${to}${isPublicEnd(near, `${row}.${from}`)}`),
    ]);

  const types = [...model.types.values()];
  const withMedia = types.filter(({ fields }) => [...fields.values()].some(({ kind }) => kind === 'media'));
  const withComponents = types.filter(({ fields }) => [...fields.values()].some(({ kind }) => kind === 'component'));
  const componentsOf = ({ fields }: DeliveredType): readonly string[] =>
    [...fields.values()].flatMap((field) => (field.kind === 'component' ? [field.component.uid] : []));
  const componentUids = [...new Set(types.flatMap(componentsOf))];
  return [
    ...types.flatMap(ofType),
    ...links.flatMap(ofLink),
    ...triggersOf(tableOf(tables, fileUid).table, [updated, deleted], (row) => [note(`SELECT 'file:' || ${row}.id`)]),
    ...triggersOf('files_related_mph', [inserted, updated, deleted], (row) =>
      withMedia.map((type) =>
        documents(
          type,
          't',
          `${nameOf(type)} t WHERE t.id = ${row}.related_id AND ${row}.related_type = '${type.uid}'`,
        ),
      ),
    ),
    ...withComponents.flatMap((type) =>
      triggersOf(`${nameOf(type)}_cmps`, [inserted, updated, deleted], (row) => [
        documents(type, 't', `${nameOf(type)} t WHERE t.id = ${row}.entity_id`),
      ]),
    ),
    ...componentUids.flatMap((uid) =>
      triggersOf(tableOf(tables, uid).table, [updated, deleted], (row) =>
        types
          .filter((type) => componentsOf(type).includes(uid))
          .map((type) =>
            documents(
              type,
              't',
              `${nameOf(type)} t JOIN ${nameOf(type)}_cmps c ON c.entity_id = t.id WHERE c.cmp_id = ${row}.id AND c.component_type = '${uid}'`,
            ),
          ),
      ),
    ),
    ...['up_permissions', 'up_permissions_role_lnk', 'up_roles'].flatMap((table) =>
      triggersOf(table, [inserted, updated, deleted], () => [note("SELECT 'permissions'")]),
    ),
  ];
};
