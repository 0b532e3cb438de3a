import type { Span } from '../../domain/evidence/span';
import type { ProblemCode } from '../../domain/problem';

export type CheckLevel = 'error' | 'warning';

/** A finding about a translation. An error blocks approval, never saving; a warning can be dismissed with a reason. */
export type Check = {
  readonly code: ProblemCode;
  readonly level: CheckLevel;
  /** In English, parameters filled in. */
  readonly message: string;
  readonly messageZh: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Half-open offsets into the notation, in UTF-16 code units; null where there is no place. */
  readonly source: Span | null;
  readonly target: Span | null;
  /** The target as one click mends it, in the notation; null where a person has to. */
  readonly repair: string | null;
};
