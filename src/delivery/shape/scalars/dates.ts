import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { codedError } from '../../coded-error';

const isDate = (text: string): boolean => {
  // @NOTE The calendar of PostgreSQL has no year 0.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

const isDateTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  isDate(text.slice(0, 10)) &&
  !Number.isNaN(new Date(text).valueOf());

const textScalar = (
  name: string,
  description: string,
  specifiedByURL: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw codedError('BAD_USER_INPUT', { reason: `a ${name} is written like ${description}` }, node);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description: `Written like ${description}.`,
    specifiedByURL,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
};

const iso8601 = 'https://www.rfc-editor.org/info/rfc3339';

/** A day of the calendar, without a time or a zone. */
export const dateScalar = textScalar('Date', '`2023-08-30`', iso8601, isDate);

/** An instant; delivered in UTC. */
export const dateTimeScalar = textScalar('DateTime', '`2023-08-30T02:00:00.000Z`', iso8601, isDateTime);
