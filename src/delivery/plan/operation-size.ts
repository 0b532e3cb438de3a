import type { GraphQLError } from 'graphql';
import { codedError } from '../coded-error';
import { limits } from '../limits';

const names = {
  comparisons: 'comparisons in all filters',
  comparedValues: 'values in all filters',
  filteredRelations: 'relations in all filters',
  relations: 'relations, with those that computed fields read',
} as const;

type Part = keyof typeof names;

/**
 * Counts what a whole operation makes the database look at, while it is planned: one variable can be the filter of fifty lists, and a
 * computed field reads relations that nobody has written.
 */
export class OperationSize {
  private readonly counts: Record<Part, number> = {
    comparisons: 0,
    comparedValues: 0,
    filteredRelations: 0,
    relations: 0,
  };

  /** @throws QUERY_TOO_LARGE, again and again once it is */
  add(part: Part, count = 1): void {
    this.counts[part] += count;
    const broken = this.broken();
    if (broken) throw broken;
  }

  /** The limit that the operation breaks; null while it keeps all. */
  broken(): GraphQLError | null {
    for (const [part, limit] of Object.entries(limits.operation)) {
      // @NOTE The limits have the names of the counts.
      const what = part as Part;
      if (this.counts[what] > limit) return codedError('QUERY_TOO_LARGE', { what: names[what], limit });
    }
    return null;
  }
}
