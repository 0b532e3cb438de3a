import { type Inline, type InlineCode, normaliseInline } from '../segments/inline';
import { codeOfId } from './code-ids';
import type { RawCode } from './read-inline';

/**
 * Gives the codes of a unit their numbers again, whatever ids a tool has given them: as when they were written, a code's number
 * is its place among the codes of the source. A code that only the target has keeps the number that its id tells, or gets one
 * that the source does not use.
 */
export class CodeNumbers {
  readonly #bySource = new Map<string, number>();
  readonly #extra = new Map<string, number>();

  /** Numbers the codes of the source, which are to come in their order. */
  readSource(parts: readonly (string | RawCode)[]): Inline {
    for (const part of parts) {
      if (typeof part !== 'string' && !this.#bySource.has(part.id))
        this.#bySource.set(part.id, this.#bySource.size + 1);
    }
    return this.readTarget(parts);
  }

  readTarget(parts: readonly (string | RawCode)[]): Inline {
    return normaliseInline(
      parts.map((part): string | InlineCode =>
        typeof part === 'string' ? part : { code: this.#numberOf(part), type: part.type },
      ),
    );
  }

  #numberOf({ id, copyOf }: RawCode): number {
    const known = this.#bySource.get(id) ?? (copyOf === null ? undefined : this.#bySource.get(copyOf));
    if (known !== undefined) return known;
    const [base = id] = id.split('.');
    const told = this.#bySource.get(base) ?? this.#extra.get(id) ?? codeOfId(id);
    const isTaken = told !== null && !this.#bySource.has(base) && told <= this.#bySource.size && !this.#extra.has(id);
    const number = told === null || isTaken ? this.#bySource.size + this.#extra.size + 1 : told;
    this.#extra.set(id, number);
    return number;
  }
}
