import type { Origin, Standing } from './segment-state';

/** What a person does to a segment. */
export type PersonEvent =
  /** Saves words; empty words take the translation back. */
  | { readonly kind: 'save'; readonly text: string; readonly origin: Exclude<Origin, 'file'> }
  /** `errors`: how many checks of level error stand. */
  | { readonly kind: 'review'; readonly errors: number }
  | { readonly kind: 'approve'; readonly errors: number }
  /** Gives it back to the translator. */
  | { readonly kind: 'reject' }
  /** The translation still fits the changed source. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'accept-suggestion' }
  | { readonly kind: 'drop-suggestion' }
  /** Takes the last change of the words back; `before`: as it stood then. */
  | {
      readonly kind: 'undo';
      readonly before: Pick<Standing, 'state' | 'text' | 'origin' | 'touched' | 'translatedHash'>;
    };

/** What happens to a segment without a person who looks at it. */
export type AutomaticEvent =
  | { readonly kind: 'machine'; readonly text: string }
  /** A file brings words for the source of that hash. */
  | { readonly kind: 'file'; readonly text: string; readonly sourceHash: string }
  /** The entry in the target locale holds these words. */
  | { readonly kind: 'sync'; readonly text: string }
  | { readonly kind: 'source'; readonly sourceHash: string };

export type SegmentEvent = PersonEvent | AutomaticEvent;
