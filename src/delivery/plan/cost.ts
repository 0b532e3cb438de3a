import type { ListPlan, RootPlan, RowsPlan } from './plan';

/** Objects of a row that hang on it: files, components, translations. */
const attachedSize = 3;

const costOfRows = ({ fields }: RowsPlan): number =>
  fields.reduce((sum, field) => {
    switch (field.kind) {
      case 'relation':
        return sum + costOfList(field.list);
      case 'media':
      case 'component':
      case 'translations':
        return sum + attachedSize;
      case 'phrase':
        return sum + 1;
      case 'computed':
        return sum + costOfRows(field.rows);
      default:
        return sum;
    }
  }, 1);

const costOfList = (list: ListPlan): number => {
  if (list.connection === null) return list.expected * costOfRows(list.rows);
  return list.connection.reduce(
    (sum, field) => sum + (field.kind === 'nodes' ? list.expected * costOfRows(field.rows) : 1),
    1,
  );
};

/** How many objects a root field is expected to bring: the sum over its fields times the sizes of the pages that they are on. */
export const costOfPlan = (plan: RootPlan): number =>
  plan.kind === 'list' ? costOfList(plan.list) : costOfRows(plan.rows);
