import { GraphQLBoolean, type GraphQLFieldConfig, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType } from 'graphql';

const decimal = new GraphQLScalarType({
  name: 'Decimal',
  description: 'An exact decimal number, written out as text: `346800`, `0.1`, `-3.5`.',
  serialize: String,
});

const achievementInterval = new GraphQLObjectType({
  name: 'AchievementInterval',
  description: 'The numbers that a figure allows.',
  fields: {
    low: { type: decimal, description: 'Null where the figure names no lower bound: *fewer than 500*.' },
    high: { type: decimal, description: 'Null where the figure names no upper bound: *more than 88,000*.' },
    inclusive: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Whether the bounds themselves are allowed: *at least* and not *more than*.',
    },
  },
});

/** `Achievement.interval { low high inclusive }`. */
export const intervalField: GraphQLFieldConfig<unknown, unknown> = {
  type: achievementInterval,
  description:
    'The numbers that `value`, `upper` and `comparator` allow, exact. Null where there is no value, and for *about*, which says no bounds.',
};
