import type { DeliveredNode } from '../plan/node';
import type { Edge, RowsPlan } from '../plan/plan';
import { pageInfo } from '../plan/plan-page';
import { componentStatement, mediaStatement, translationsStatement } from '../sql/attached';
import { relationCountStatement, relationStatement, rowColumns } from '../sql/statements';
import { decode, numberAt, textAt } from './decode';
import { decodeFile } from './decode-file';
import { readPhrases } from './read-phrases';
import { byParent, nodeOf } from './read-rows';
import type { Reading } from './reading';

type Nodes = readonly DeliveredNode[];
type EdgeOf<Kind extends Edge['kind']> = Extract<Edge, { readonly kind: Kind }>;

const documents = (nodes: Nodes): readonly string[] => [...new Set(nodes.map(({ documentId }) => documentId))];
const rowIds = (nodes: Nodes): readonly number[] => [...new Set(nodes.map(({ rowId }) => rowId))];

const readRelation = async (
  plan: RowsPlan,
  edge: EdgeOf<'relation'>,
  nodes: Nodes,
  reading: Reading,
): Promise<void> => {
  const { key, field, list } = edge;
  const parents = documents(nodes);
  const rows = list.nodesWanted
    ? await reading.run(relationStatement(reading.compiling(), plan.type, field, list, parents))
    : [];
  const counts = list.totalWanted
    ? await reading.run(relationCountStatement(reading.compiling(), plan.type, field, list, parents))
    : [];
  const children = new Map<string, DeliveredNode>();
  for (const row of rows) {
    const document = textAt(row, rowColumns.document);
    if (!children.has(document)) children.set(document, nodeOf(list.rows, row, reading));
  }
  await readEdges(list.rows, [...children.values()], reading);
  const lists = byParent(rows, (row) => children.get(textAt(row, rowColumns.document)));
  const totals = byParent(counts, (row) => numberAt(row, rowColumns.total));
  for (const node of nodes) {
    const targets = (lists.get(node.documentId) ?? []).filter((child) => child !== undefined);
    const total = totals.get(node.documentId)?.[0] ?? 0;
    if (list.connection) {
      node.edges.set(key, { nodes: targets, pageInfo: list.totalWanted ? pageInfo(list.page, total) : null });
    } else {
      node.edges.set(key, field.many ? targets : (targets[0] ?? null));
    }
  }
};

const readMedia = async (
  plan: RowsPlan,
  { key, field }: EdgeOf<'media'>,
  all: Nodes,
  reading: Reading,
): Promise<void> => {
  const { only } = field;
  const nodes = only ? all.filter(({ values }) => only.values.some((value) => value === values[only.field])) : all;
  const rows =
    nodes.length === 0 ? [] : await reading.run(mediaStatement(reading.compiling(), plan.type, field, rowIds(nodes)));
  const files = byParent(rows, (row) => decodeFile(row, reading.source.publicUrl));
  const shown = new Set(nodes);
  for (const node of all) {
    const own = shown.has(node) ? (files.get(String(node.rowId)) ?? []) : [];
    node.edges.set(key, field.many ? own : (own[0] ?? null));
  }
};

const readComponent = async (
  plan: RowsPlan,
  { key, field }: EdgeOf<'component'>,
  nodes: Nodes,
  reading: Reading,
): Promise<void> => {
  const rows = await reading.run(componentStatement(reading.compiling(), plan.type, field, rowIds(nodes)));
  const entries = byParent(rows, (row) =>
    Object.fromEntries(field.component.fields.map((one) => [one.name, decode(one, row)])),
  );
  for (const node of nodes) {
    const own = entries.get(String(node.rowId)) ?? [];
    node.edges.set(key, field.many ? own : (own[0] ?? null));
  }
};

const readTranslations = async (plan: RowsPlan, key: string, nodes: Nodes, reading: Reading): Promise<void> => {
  const rows = await reading.run(translationsStatement(reading.compiling(), plan.type, documents(nodes)));
  const codes = reading.source.locales.map(({ code }) => code);
  const place = (row: { readonly locale: string }): number => codes.indexOf(row.locale);
  const translations = byParent(rows, (row) => ({
    locale: textAt(row, 'locale'),
    slug: textAt(row, 'slug'),
    title: textAt(row, 'title'),
  }));
  for (const node of nodes) {
    const own = (translations.get(node.documentId) ?? []).filter((one) => place(one) >= 0);
    node.edges.set(
      key,
      [...own].sort((one, other) => place(one) - place(other)),
    );
  }
};

/**
 * Reads everything that hangs on the rows of one level: one statement for each relation, media field and component, however
 * many rows there are, and then the next level.
 */
export const readEdges = async (plan: RowsPlan, nodes: Nodes, reading: Reading): Promise<void> => {
  if (nodes.length === 0) return;
  for (const edge of plan.edges) {
    switch (edge.kind) {
      case 'relation':
        await readRelation(plan, edge, nodes, reading);
        break;
      case 'media':
        await readMedia(plan, edge, nodes, reading);
        break;
      case 'component':
        await readComponent(plan, edge, nodes, reading);
        break;
      case 'translations':
        await readTranslations(plan, edge.key, nodes, reading);
        break;
      case 'phrase':
        await readPhrases(plan, edge, nodes, reading);
        break;
    }
  }
};
