import { type DeliveredModel, typeOf } from '../shape/delivered-model';
import type { ComparedValue, ListPlan, PlannedField, RootPlan, RowsPlan } from './plan';
import { typesOfCondition } from './plan-filter';
import { documentsOfHits } from './plan-search';

/** A tag, or one that ends in a value that is known only when the statement is run. */
export type PlannedTag = string | { readonly prefix: string; readonly value: ComparedValue };

const unitUid = 'api::unit.unit';

/**
 * The tags of an answer that do not follow from the documents in it: of what could enter it. A list of all articles changes with
 * any article. A related list changes with its parent, which is told when a member of it changes; of types without draft &
 * publish, which have thousands of parents, parents are not told.
 */
export const tagsOfPlan = (plan: RootPlan, model: DeliveredModel): readonly PlannedTag[] => {
  const all = (uids: readonly string[]): readonly string[] => uids.map((uid) => typeOf(model, uid).one);

  const ofField = (field: PlannedField): readonly string[] => {
    if (field.kind === 'phrase') return model.types.has(unitUid) ? all([unitUid]) : [];
    if (field.kind === 'computed') return ofRows(field.rows);
    if (field.kind !== 'relation') return [];
    const { list, field: relation } = field;
    const target = typeOf(model, relation.target);
    const isArranged = !target.draftAndPublish && (list.where !== null || list.order.length > 0);
    const isChosen = relation.derived !== null || isArranged;
    return [...(isChosen ? all([relation.target, ...relation.passes]) : []), ...ofList(list)];
  };
  const ofRows = ({ fields }: RowsPlan): readonly string[] => fields.flatMap(ofField);
  const ofList = ({ rows, connection, where }: ListPlan): readonly string[] => [
    ...all(typesOfCondition(where)),
    ...ofRows(rows),
    ...(connection ?? []).flatMap((field) => (field.kind === 'nodes' ? ofRows(field.rows) : [])),
  ];

  if (plan.kind === 'search') {
    return [...new Set([...plan.types.map(({ one }) => one), ...documentsOfHits(plan).flatMap(ofRows)])];
  }
  if (plan.kind === 'list') return [...new Set([plan.list.rows.type.one, ...ofList(plan.list)])];
  const { one } = plan.rows.type;
  const own =
    plan.kind === 'one' ? { prefix: `${one}:`, value: plan.documentId } : { prefix: `${one}-slug:`, value: plan.slug };
  return [own, ...new Set(ofRows(plan.rows))];
};
