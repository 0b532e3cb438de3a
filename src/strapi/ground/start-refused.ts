import type { Problem } from '../../domain/problem';

/** Thrown when Ulger must not start. Whoever starts it prints the problem and ends with status 1, without a stack trace. */
export class StartRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.name = 'StartRefused';
    this.problems = problems;
  }
}
