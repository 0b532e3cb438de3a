import type { ScalarField } from '../shape/delivered-model';
import type { ListPlan, RootPlan, RowsPlan, SearchPlan } from './plan';
import { documentsOfHits } from './plan-search';

/** Objects of a row that hang on it: files, components, translations. */
const attachedSize = 3;

/** A text of many paragraphs weighs as much as so many objects; more where the figures of an article tell its text again and again. */
const longTextSize = { once: 20, again: 100 } as const;

const isLongText = (field: ScalarField): boolean => field.kind === 'value' && field.scalar === 'BlocksContent';

const costOfRows = ({ fields, isReturn }: RowsPlan): number =>
  fields.reduce((sum, field) => {
    switch (field.kind) {
      case 'relation':
        return sum + costOfList(field.list);
      case 'media':
      case 'component':
      case 'translations':
        return sum + attachedSize;
      case 'column':
        return sum + (isLongText(field.field) ? longTextSize[isReturn ? 'again' : 'once'] : 0);
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

/** What looking for words costs, for each type, however many hits are told. */
const searchedSize = 400;

const costOfSearch = (plan: SearchPlan): number =>
  plan.types.length * searchedSize +
  plan.page.limit * documentsOfHits(plan).reduce((sum, rows) => sum + costOfRows(rows), 1);

/** How many objects a root field is expected to bring: the sum over its fields times the sizes of the pages that they are on. */
export const costOfPlan = (plan: RootPlan): number => {
  switch (plan.kind) {
    case 'search':
      return costOfSearch(plan);
    case 'list':
      return costOfList(plan.list);
    default:
      return costOfRows(plan.rows);
  }
};
