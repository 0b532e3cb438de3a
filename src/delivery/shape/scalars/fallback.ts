import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { codedError } from '../../coded-error';
import { clipped } from './clipped';

/** What stands in for a missing translation: the configured chain, nothing, or these locales, best first. */
export type Fallback = 'DEFAULT' | 'NONE' | readonly string[];

/**
 * The scalar `Fallback`: `DEFAULT`, `NONE`, or a list of locales (`["mn", "zh-Hans"]`), as a literal and as a variable.
 *
 * @NOTE GraphQL has no union of an enumeration and a list among its inputs; a scalar is the one way to have a single argument
 * that says all three, and its TypeScript type is exact.
 */
export const fallbackScalar = (codes: readonly string[]): GraphQLScalarType<Fallback, Fallback> => {
  const known = codes.join(', ');
  const locale = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && codes.includes(value)) return value;
    throw codedError('UNKNOWN_LOCALE', { locale: clipped(value), known }, node);
  };
  const parse = (value: unknown, node?: ValueNode): Fallback => {
    if (value === 'DEFAULT' || value === 'NONE') return value;
    if (Array.isArray(value) && value.length <= codes.length) return value.map((entry) => locale(entry, node));
    throw codedError('BAD_USER_INPUT', { reason: 'fallback is DEFAULT, NONE or a list of locales' }, node);
  };
  const literal = (node: ValueNode): unknown => {
    if (node.kind === Kind.ENUM || node.kind === Kind.STRING) return node.value;
    return node.kind === Kind.LIST ? node.values.map(literal) : null;
  };
  return new GraphQLScalarType<Fallback, Fallback>({
    name: 'Fallback',
    description: [
      'What is served where a translation is missing: `DEFAULT` (the chain of `locales { fallback }`), `NONE`, or a list of',
      'locales, best first: `fallback: ["mn", "zh-Hans"]`. What is not published in a locale is missing there.',
    ].join(' '),
    serialize: (value) => parse(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(literal(node), node),
  });
};
