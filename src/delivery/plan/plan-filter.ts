import { codedError } from '../coded-error';
import { limits } from '../limits';
import {
  type DeliveredModel,
  type DeliveredType,
  relationFields,
  type ScalarField,
  typeOf,
} from '../shape/delivered-model';
import { comparableFields } from '../shape/system-fields';
import type { OperationSize } from './operation-size';
import { Parameter } from './parameter';
import { type ComparedValue, type Condition, type Operator, operators } from './plan';
import { refuseUnspeakable } from './refuse-unspeakable';

type Input = Readonly<Record<string, unknown>>;

const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inputs = (value: unknown): readonly Input[] => (Array.isArray(value) ? value : [value]).filter(isInput);

const isOperator = (name: string): name is Operator => (operators as readonly string[]).includes(name);

const isValue = (value: unknown): value is ComparedValue =>
  value === null || value instanceof Parameter || ['string', 'number', 'boolean'].includes(typeof value);

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 && conditions[0] ? conditions[0] : { kind: 'all', of: conditions };

/** What asks for nothing is left out, as Strapi leaves it out: `or: []` and `not: {}` hold for everything. */
const asksForSomething = (condition: Condition | null): condition is Condition =>
  condition !== null && !(condition.kind === 'all' && condition.of.length === 0);

/** Plans the filters of one list; counts what they hold, so that a filter cannot grow without bound. */
class FilterPlan {
  private comparisons = 0;
  private branches = 0;

  constructor(
    private readonly model: DeliveredModel,
    private readonly size: OperationSize,
  ) {}

  private compare(field: ScalarField, operator: Operator, value: unknown): Condition {
    this.comparisons += 1;
    if (this.comparisons > limits.comparisons)
      throw codedError('FILTER_LIMIT', { what: 'comparisons', limit: limits.comparisons });
    const values = (Array.isArray(value) ? value : [value]).filter(isValue);
    if (values.length > limits.comparedValues) {
      throw codedError('FILTER_LIMIT', { what: `values in ${operator}`, limit: limits.comparedValues });
    }
    if (operator === 'between' && values.length !== 2) {
      throw codedError('BAD_USER_INPUT', { reason: `between takes two bounds, ${field.name} has ${values.length}` });
    }
    this.size.add('comparisons');
    this.size.add('comparedValues', values.length);
    for (const one of values) refuseUnspeakable(one, field.name);
    return { kind: 'compare', field, operator, values };
  }

  /** `{ gt: 1000, not: { eq: 5000 } }` */
  private field(field: ScalarField, input: Input, depth: number): Condition {
    return this.combine(
      input,
      depth,
      (part, next) => this.field(field, part, next),
      (name, value) => {
        if (name === 'notNull') return value === null ? null : this.compare(field, 'null', value === false);
        const isAsked = value !== null || name === 'eq' || name === 'ne';
        return isOperator(name) && isAsked ? this.compare(field, name, value) : null;
      },
    );
  }

  /** `{ title: {…}, themes: {…}, or: […] }` */
  rows(type: DeliveredType, input: Input, depth: number): Condition {
    return this.combine(
      input,
      depth,
      (part, next) => this.rows(type, part, next),
      (name, value) => {
        if (!isInput(value)) return null;
        const scalar = comparableFields(type).find((one) => one.name === name);
        if (scalar) return this.field(scalar, value, depth + 1);
        const relation = relationFields(type).find((one) => one.name === name);
        if (!relation) return null;
        this.size.add('filteredRelations');
        return {
          kind: 'related',
          field: relation,
          of: this.rows(typeOf(this.model, relation.target), value, depth + 1),
        };
      },
    );
  }

  private combine(
    input: Input,
    depth: number,
    again: (part: Input, depth: number) => Condition,
    leaf: (name: string, value: unknown) => Condition | null,
  ): Condition {
    if (depth > limits.filterDepth) throw codedError('FILTER_LIMIT', { what: 'levels', limit: limits.filterDepth });
    const parts = (value: unknown): readonly Condition[] => {
      const found = inputs(value);
      this.branches += found.length;
      if (this.branches > limits.branches)
        throw codedError('FILTER_LIMIT', { what: 'branches', limit: limits.branches });
      return found.map((part) => again(part, depth + 1)).filter(asksForSomething);
    };
    const either = (of: readonly Condition[]): Condition | null => (of.length === 0 ? null : { kind: 'any', of });
    const not = (of: Condition): Condition | null => (asksForSomething(of) ? { kind: 'not', of } : null);
    const conditions = Object.entries(input).map(([name, value]): Condition | null => {
      if (name === 'and') return value === null ? null : all(parts(value));
      if (name === 'or') return value === null ? null : either(parts(value));
      if (name === 'not') return isInput(value) ? not(again(value, depth + 1)) : null;
      return leaf(name, value);
    });
    return all(conditions.filter(asksForSomething));
  }
}

/**
 * The condition that `filters` ask for; null when they ask for nothing. A private field cannot be named here, as the inputs of
 * the schema do not have it.
 */
export const planFilter = (
  model: DeliveredModel,
  type: DeliveredType,
  filters: unknown,
  size: OperationSize,
): Condition | null => (isInput(filters) ? new FilterPlan(model, size).rows(type, filters, 1) : null);

/** The uids of the types that a condition looks at: permission to read them is asked too. */
export const typesOfCondition = (condition: Condition | null): readonly string[] => {
  if (!condition) return [];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(typesOfCondition);
    case 'not':
      return typesOfCondition(condition.of);
    case 'related':
      return [condition.field.target, ...condition.field.passes, ...typesOfCondition(condition.of)];
    default:
      return [];
  }
};
