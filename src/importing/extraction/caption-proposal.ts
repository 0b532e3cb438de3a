import type { CaptionCondition, CaptionPosition } from '../../domain/caption/caption';
import type { Span } from '../../domain/evidence/span';

/** A picture caption, exactly as printed; `source.slice(start, end)` is the text. */
export type CaptionProposal = Span & {
  /** Stays the same when other lines of the file are edited. */
  readonly key: string;
  readonly text: string;
  readonly position: CaptionPosition;
  /** From 1, through the whole article. */
  readonly order: number;
  readonly condition: CaptionCondition;
  /** What the words may have been; for the editor's eyes, never copied into the text. */
  readonly suggestion: string | null;
  /** The photographer's credit where the line, or the line below, prints one: `某某 摄`. */
  readonly credit: string | null;
};
