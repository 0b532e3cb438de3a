import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { codedError } from '../../coded-error';
import { clipped } from './clipped';

/**
 * The scalar `Locale`: one of the configured codes and nothing else, as a literal and as a variable. An object such as
 * `{"$ne":"mn"}` never gets further than here.
 */
export const localeScalar = (codes: readonly string[]): GraphQLScalarType<string, string> => {
  const known = codes.join(', ');
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && codes.includes(value)) return value;
    throw codedError('UNKNOWN_LOCALE', { locale: clipped(value), known }, node);
  };
  return new GraphQLScalarType<string, string>({
    name: 'Locale',
    description: `A BCP 47 tag of a configured locale: ${known}.`,
    specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : node.kind, node),
  });
};
