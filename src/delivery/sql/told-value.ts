import type { ScalarField } from '../shape/delivered-model';
import type { Compiling } from './compiling';
import { type Sql, sql } from './fragment';

/** The value of a column as the answer tells it. A required word that a draft still lacks is told as an empty one. */
export const toldValue = ({ dialect }: Compiling, field: ScalarField, column: Sql): Sql => {
  if (field.kind === 'enum') return column;
  switch (field.scalar) {
    case 'Boolean':
      return dialect.truth(column);
    case 'DateTime':
      return dialect.instant(column);
    case 'BlocksContent':
      return dialect.json(field.required ? sql`coalesce(${column}, ${dialect.emptyList})` : column);
    case 'String':
      return field.required ? sql`coalesce(${column}, '')` : column;
    default:
      return column;
  }
};
