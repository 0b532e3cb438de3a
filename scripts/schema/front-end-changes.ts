import {
  type BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
} from 'graphql';

/** A change that front-ends have to hear of: `Article.subtitle was removed.` */
export type FrontEndChange = {
  readonly kind: 'breaking' | 'dangerous';
  /** graphql-js's name of it: *FIELD_REMOVED*. */
  readonly type: `${BreakingChangeType | DangerousChangeType}`;
  /** graphql-js's sentence; it names the change in a changeset. */
  readonly description: string;
};

/** What only offers more to whom asks for it; every new attribute brings such filters. */
const harmless: readonly string[] = [
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
  DangerousChangeType.OPTIONAL_ARG_ADDED,
];

/**
 * What of a schema differs from the released one so that a query or a typed front-end could fail or do something else:
 * graphql-js's breaking changes (a field, argument, type or value that is gone, a type that is another or null where it was not,
 * a new required argument) and its dangerous ones (a new enumeration value that a `switch` does not know, another default).
 *
 * @param released SDL
 * @param current SDL
 */
export const frontEndChanges = (released: string, current: string): readonly FrontEndChange[] => {
  const [before, after] = [buildSchema(released), buildSchema(current)];
  return [
    ...findBreakingChanges(before, after).map((change) => ({ kind: 'breaking' as const, ...change })),
    ...findDangerousChanges(before, after)
      .filter(({ type }) => !harmless.includes(type))
      .map((change) => ({ kind: 'dangerous' as const, ...change })),
  ].sort((one, other) => (one.description < other.description ? -1 : 1));
};
