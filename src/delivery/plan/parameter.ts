/** How a value is bound: an instant and a truth value differ between the databases. */
export type Binding = 'plain' | 'instant' | 'boolean';

/**
 * A variable of an operation that is only compared with: it decides nothing about the plan, which therefore serves all its
 * values. It is never null.
 */
export class Parameter {
  constructor(
    readonly name: string,
    readonly binding: Binding = 'plain',
  ) {}
}
