import type { Extraction } from '../../importing/extraction/extraction';
import type { Decision } from '../../importing/review/decision';
import type { FieldValue } from '../../importing/revision/same-value';
import type { WaitingWork } from '../../strapi/importing/panel-answers';

/**
 * What the desk's server and its pages say to one another. All addresses begin with `/import-desk`, take the admin UI's session, and
 * answer a failure as Strapi does, with the whole `Problem` as `details`.
 */

/** `GET /imports` → `{ imports: ImportSummary[] }`, newest first. */
export type ImportSummary = {
  /** The import run's documentId. */
  readonly id: string;
  /** The file's name, or the first words of what was pasted. */
  readonly name: string;
  readonly title: string | null;
  /** `open`: under review; `stored`: its drafts are made. */
  readonly state: 'open' | 'stored';
  readonly startedAt: string;
  readonly startedBy: string | null;
  readonly articleDocumentId: string | null;
  readonly counts: {
    readonly figures: number;
    readonly captions: number;
    readonly honorees: number;
    readonly warnings: number;
    /** Proposals that no decision was made on. */
    readonly undecided: number;
  };
};

/**
 * `POST /imports`, multipart with one `file`, or JSON `{ text }` for pasted text → 201 `{ id }`. A text that is imported or under review
 * already answers 200 `{ id, again: true }`. Refusals: SOURCE_… codes.
 */
export type ImportStarted = { readonly id: string; readonly again?: true };

/** How the text's reading stands to what an earlier import of the same article wrote. */
export type Comparison =
  | { readonly kind: 'new' | 'unchanged' | 'moved' | 'deleted' }
  | {
      /**
       * `update` follows the text; what was `confirmed` as it was read, and what an editor `touched`, stays unless the review takes
       * the new reading.
       */
      readonly kind: 'update' | 'confirmed' | 'touched';
      readonly documentId: string;
      readonly changes: readonly {
        readonly field: string;
        /** As the earlier import read it. */
        readonly before: FieldValue;
        /** As it is stored now. */
        readonly stored: FieldValue;
        /** As the text says it now. */
        readonly now: FieldValue;
      }[];
    };

/** Another figure of the same label and scope with another value. */
export type Contradiction = {
  readonly item: string;
  readonly others: readonly {
    /** Another proposal of this review, or a figure that is published. */
    readonly where: 'here' | 'published';
    readonly item: string | null;
    readonly documentId: string | null;
    readonly articleTitle: string | null;
    /** As printed: `24,500人`. */
    readonly measure: string;
    readonly sentence: string | null;
  }[];
};

/** A photograph that was dropped on the review, in the media library. */
export type ReviewPhoto = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly thumbnailUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** From the file's metadata; null where it tells nothing. */
  readonly description: string | null;
  readonly credit: string | null;
  readonly creator: string | null;
  readonly copyrightNotice: string | null;
  readonly takenOn: string | null;
  readonly placeCode: string | null;
  readonly altText: string | null;
  /** The caption that it seems to belong to, as an item's id, and why. */
  readonly match: { readonly item: string; readonly reason: 'description' | 'order' } | null;
};

/** `GET /imports/:id` → the whole of a review. The page folds `decisions` over `extraction` by `reviewOf`. */
export type ImportReview = ImportSummary & {
  /** Counts up with every change of the decisions; a write tells the one that it was made on. */
  readonly version: number;
  readonly extraction: Extraction;
  readonly decisions: readonly Decision[];
  /** By item id; empty where no earlier import of the article is known. */
  readonly comparisons: Readonly<Record<string, Comparison>>;
  /** What an earlier import wrote and the text no longer states. */
  readonly gone: readonly { readonly uid: string; readonly documentId: string; readonly title: string }[];
  readonly contradictions: readonly Contradiction[];
  readonly photos: readonly ReviewPhoto[];
  readonly may: { readonly confirm: boolean; readonly import: boolean };
};

/**
 * `PUT /imports/:id/decisions` → `{ version }`. Refusals: REVIEW_… codes; 409 IMPORT_REVIEW_CHANGED when somebody else decided in between;
 * 409 IMPORT_REVIEW_CLOSED when the drafts are made.
 */
export type DecisionsWritten = { readonly version: number; readonly decisions: readonly Decision[] };

/** `POST /imports/:id/photos`, multipart with `files` → `{ photos: ReviewPhoto[] }`, all photos of the review. `DELETE /imports/:id/photos/:photo` too. */
export type PhotosAnswer = { readonly photos: readonly ReviewPhoto[] };

/** `POST /imports/:id/drafts` `{ version }` → what was made. `DELETE /imports/:id` → 204 discards an open review. */
export type DraftsMade = {
  readonly articleDocumentId: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** What an editor had touched and stays as it is. */
  readonly kept: number;
};

/**
 * For the side panels: `GET /evidence/:uid/:documentId` → `EvidenceAnswer` for achievements, captions, conferrals and honorees;
 * `GET /articles/:documentId/figures?locale=` → `ArticleFigures`. Both 404 where there is no draft.
 */
export type { ArticleFigures, EvidenceAnswer } from '../../strapi/importing/panel-answers';

/** `GET /summary` for the home page. */
export type DeskSummary = WaitingWork & { readonly latest: readonly ImportSummary[] };
