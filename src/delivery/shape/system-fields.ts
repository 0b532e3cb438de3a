import type { DeliveredType, ScalarField } from './delivered-model';
import { scalarFields } from './delivered-model';

const field = (name: string, scalar: 'ID' | 'DateTime', required: boolean, description: string): ScalarField => ({
  kind: 'value',
  name,
  scalar,
  required,
  description,
});

/** What every document has, whatever its type. */
export const systemFields: readonly ScalarField[] = [
  field('documentId', 'ID', true, 'Names the document in every locale and status.'),
  field('createdAt', 'DateTime', true, 'When this version was created.'),
  field('updatedAt', 'DateTime', true, 'When this version was last changed.'),
  field('publishedAt', 'DateTime', false, 'When this version was published; null in a draft.'),
];

/** Everything that a list of the type can be filtered and sorted by: no formatted text, which has no order. */
export const comparableFields = (type: DeliveredType): readonly ScalarField[] =>
  [...systemFields, ...scalarFields(type)].filter((one) => one.kind === 'enum' || one.scalar !== 'BlocksContent');
