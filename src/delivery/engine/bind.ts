import { Parameter } from '../plan/parameter';
import { refuseUnspeakable } from '../plan/refuse-unspeakable';
import type { Dialect } from '../sql/dialect';
import type { Bound } from '../sql/fragment';
import type { Variables } from './prepare';

const given = ({ name, binding }: Parameter, variables: Variables, dialect: Dialect): Bound => {
  const value = variables[name];
  refuseUnspeakable(value, `$${name}`);
  if (binding === 'instant' && typeof value === 'string') return dialect.boundInstant(value);
  if (typeof value === 'boolean') return dialect.boundBoolean(value);
  // @NOTE GraphQL has coerced it: a variable that is compared with is one value.
  return value as string | number;
};

/** The values of a statement for one request. @throws `BAD_USER_INPUT` for a text that no database holds */
export const bind = (values: readonly Bound[], variables: Variables, dialect: Dialect): readonly Bound[] =>
  values.map((value) => (value instanceof Parameter ? given(value, variables, dialect) : value));
