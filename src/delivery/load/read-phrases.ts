import type { DeliveredNode } from '../plan/node';
import type { Edge, ListPlan, RowsPlan, Scope } from '../plan/plan';
import { planScope } from '../plan/plan-scope';
import { scalarFields, typeOf } from '../shape/delivered-model';
import { relationStatement, rowColumns } from '../sql/statements';
import { type RawRow, textAt } from './decode';
import type { PhraseUnit } from './phrases';
import { byParent } from './read-rows';
import type { Reading } from './reading';

type PhraseEdge = Extract<Edge, { readonly kind: 'phrase' }>;

const wordAt = (row: RawRow, name: string): string | null => (row[name] == null ? null : String(row[name]));

const phraseUnit = (row: RawRow, locale: string): PhraseUnit => ({
  code: textAt(row, 'code'),
  words:
    textAt(row, rowColumns.locale) === locale
      ? {
          name: textAt(row, 'name'),
          wordOne: wordAt(row, 'wordOne'),
          wordOther: wordAt(row, 'wordOther'),
          symbol: wordAt(row, 'symbol'),
        }
      : null,
});

const unitList = (uid: string, reading: Reading): ListPlan => {
  const type = typeOf(reading.source.model, uid);
  return {
    rows: { type, columns: scalarFields(type), edges: [] },
    where: null,
    order: [],
    page: { offset: 0, limit: 1 },
    connection: false,
    nodesWanted: true,
    totalWanted: false,
  };
};

/**
 * Puts the figures of a level into words. A figure is the same in all languages, so it is said in the locale that was asked
 * for even where its label is served in another; the words of its unit are taken in that locale too.
 */
export const readPhrases = async (
  plan: RowsPlan,
  { key, locale, style }: PhraseEdge,
  nodes: readonly DeliveredNode[],
  reading: Reading,
): Promise<void> => {
  const unit = plan.type.fields.get('unit');
  if (unit?.kind !== 'relation') return;
  const words: Scope = { ...planScope({ locale }, reading.source.locales), status: reading.scope.status };
  const parents = nodes.map(({ documentId }) => documentId);
  const statement = relationStatement(
    reading.compiling(words),
    plan.type,
    unit,
    unitList(unit.target, reading),
    parents,
  );
  const rows = await reading.run(statement);
  const units = byParent(rows, (row) => phraseUnit(row, locale));
  for (const node of nodes) {
    const [own = null] = units.get(node.documentId) ?? [];
    node.edges.set(key, reading.source.phraseFigure(node.values, own, locale, style));
  }
};
