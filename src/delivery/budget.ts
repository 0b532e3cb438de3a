import { codedError } from './coded-error';
import { limits } from './limits';

/** What one request may still cost, over all its root fields. */
export class Budget {
  private statements = 0;
  private objects = 0;

  /** @throws `QUERY_TOO_LARGE` before anything is read. */
  takeStatements(count: number): void {
    this.statements += count;
    if (this.statements > limits.statements) {
      throw codedError('QUERY_TOO_LARGE', { what: 'fields that lead to other rows', limit: limits.statements });
    }
  }

  /** @throws `ANSWER_TOO_LARGE` before the answer is written out. */
  takeObjects(count: number): void {
    this.objects += count;
    if (this.objects > limits.objects) throw codedError('ANSWER_TOO_LARGE', { limit: limits.objects });
  }
}
