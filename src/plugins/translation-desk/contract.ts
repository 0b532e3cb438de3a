import type { Problem } from '../../domain/problem';

/**
 * What the server and the pages of the translation desk say to one another. All addresses begin with `/translation-desk`, take the
 * admin UI's session, and answer a failure as Strapi does, with the whole `Problem` as `details`. Times are ISO 8601. Texts of
 * segments are in the notation of `src/localizing/segments/inline-notation.ts`: `全乡<1>120人</1>`.
 */

export type SegmentState = 'untranslated' | 'machine' | 'translated' | 'reviewed' | 'approved' | 'outdated';
type Origin = 'typed' | 'memory' | 'machine' | 'file';

/** Somebody who uses the admin UI. */
export type Person = { readonly id: number; readonly name: string };

/** How far a locale of an entry is. */
export type Progress = {
  readonly locale: string;
  /** Of the entry in this locale. */
  readonly entryState: 'missing' | 'draft' | 'modified' | 'published';
  readonly total: number;
  readonly counts: Readonly<Record<SegmentState, number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly assignee: Person | null;
  /** A day: `2026-12-01`. */
  readonly due: string | null;
};

/** `GET /overview?locale=&type=&show=&search=&page=&pageSize=` → `Overview`. `show` is one of `shows`; the others are optional. */
export const shows = ['all', 'untranslated', 'outdated', 'errors', 'unapproved', 'mine'] as const;
export type Show = (typeof shows)[number];

export type OverviewEntry = {
  /** The uid of its content type: `api::article.article`. */
  readonly type: string;
  readonly documentId: string;
  /** In the source locale. */
  readonly title: string;
  readonly updatedAt: string;
  readonly locales: readonly Progress[];
};

export type Overview = {
  readonly entries: readonly OverviewEntry[];
  readonly total: number;
  /** What the content types of translatable entries are called by their uids is told by the admin UI's own words. */
  readonly types: readonly string[];
  /** Target locales, in the order of the configuration; `mayTranslate` where the user may change words. */
  readonly locales: readonly { readonly code: string; readonly name: string; readonly mayTranslate: boolean }[];
  readonly totals: readonly Progress[];
};

/** A finding about a translation; `code` and `message` as of a `Problem`. */
export type Check = {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** Half-open offsets into the notation of source and target, in UTF-16 code units; null where there is no place. */
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly target: { readonly start: number; readonly end: number } | null;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** The target as one click mends it. */
  readonly repair: string | null;
  readonly dismissed: { readonly by: string; readonly at: string; readonly reason: string } | null;
};

/** A piece of the source as it was or as it is: `kept` is in both. */
export type DiffPart = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string };

/** What a code of the source stands for: `bold`, `link` with its address, `break`, `figure`. */
export type CodeMeaning = { readonly code: number; readonly label: string };

export type Segment = {
  readonly id: number;
  readonly path: string;
  /** The attribute that it belongs to: `title`, `body`. */
  readonly field: string;
  readonly kind: 'string' | 'overridable';
  readonly source: string;
  readonly codes: readonly CodeMeaning[];
  /** How the source has changed since it was translated; null where it has not. */
  readonly diff: readonly DiffPart[] | null;
  readonly target: string | null;
  readonly state: SegmentState;
  readonly origin: Origin | null;
  /** Raised with every change; a change names the version that it was made from. */
  readonly version: number;
  readonly checks: readonly Check[];
  /** Another translation, which clashed with a person's. */
  readonly suggestion: { readonly text: string; readonly origin: Origin } | null;
  readonly comments: number;
  readonly maxLength: number | null;
};

/** A term of the glossary that occurs in the entry. */
export type Term = {
  readonly source: string;
  readonly rendering: string | null;
  readonly forbidden: readonly string[];
  readonly kind: string;
  readonly note: string | null;
  /** The digits in it are a name's and no figure's. */
  readonly bearsNumber: boolean;
};

/** `GET /entries/:type/:documentId/:locale` → `Entry`. `:type` is a uid. */
export type Entry = {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly progress: Progress;
  readonly segments: readonly Segment[];
  readonly terms: readonly Term[];
  /** How the honorees of the entry are called in the source and in the locale; names are checked while typed where they are told. */
  readonly names?: readonly { readonly source: string; readonly target: string }[];
  readonly mayTranslate: boolean;
  readonly mayReview: boolean;
  readonly mayPublish: boolean;
  /** Whether a provider of machine translation is configured. */
  readonly machine: boolean;
};

/** `PUT /segments/:id` with `SegmentChange` → `Segment`; 409 `SEGMENT_CHANGED` with `SegmentConflict` in `details.current`. */
export type SegmentChange = {
  readonly target: string;
  readonly version: number;
  readonly origin: 'typed' | 'memory' | 'machine';
};
export type SegmentConflict = { readonly current: Segment };

/**
 * `POST /segments/:id/actions` with `SegmentAction` → `Segment`. `review` and `approve` are refused while an error stands
 * (409 `SEGMENT_HAS_ERRORS`); `reject` gives it back to the translator; `keep` says that the translation still fits the changed
 * source; `undo` takes the last change of the translation back.
 */
export type SegmentAction = {
  readonly action: 'review' | 'approve' | 'reject' | 'keep' | 'accept-suggestion' | 'drop-suggestion' | 'undo';
  readonly version: number;
  readonly reason?: string;
};

/** `POST /segments/:id/dismissals` with `{ code, reason }` → `Segment`: a reviewer dismisses a warning. */

/** `GET /segments/:id/help` → `Help`. */
export type Help = {
  readonly memory: readonly {
    /** 0–100; 100 is the same sentence, figures apart. */
    readonly score: number;
    readonly source: string;
    /** With the figures of this segment in the place of its own, where both texts state the same ones; else as it is. */
    readonly target: string;
    /** Whether its figures are those of this segment. */
    readonly isFilled: boolean;
    readonly origin: Origin;
  }[];
  /** Terms of the glossary in the source. */
  readonly terms: readonly (Term & { readonly start: number; readonly end: number })[];
  /** How the figures of the source may be put, each by its place in the source. */
  readonly figures: readonly { readonly start: number; readonly end: number; readonly renderings: readonly string[] }[];
};

/** `GET /segments/:id/history` → `{ events }`, the latest first. */
export type HistoryEvent = {
  readonly at: string;
  /** Empty for the machine. */
  readonly by: string;
  readonly action: string;
  readonly stateBefore: SegmentState | null;
  readonly stateAfter: SegmentState | null;
  readonly textBefore: string | null;
  readonly textAfter: string | null;
  readonly reason: string | null;
};
export type History = { readonly events: readonly HistoryEvent[] };

/** `GET /segments/:id/comments` → `{ comments }`; `POST` with `{ text }` → `Comment`. `@[7]` in a text mentions user 7. */
export type Comment = {
  readonly id: number;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
  readonly mentions: readonly Person[];
};
export type Comments = { readonly comments: readonly Comment[] };

/** `GET /people` → `{ people }`: who may be assigned and mentioned. */
export type People = { readonly people: readonly Person[] };

/** `PUT /entries/:type/:documentId/:locale/assignment` → `Progress`. */
export type Assignment = { readonly assignee: number | null; readonly due: string | null };

/**
 * `POST /entries/:type/:documentId/:locale/publish` with `{ override?: reason }` → `Progress`; 409 `TRANSLATION_NOT_READY` with
 * `Unready` as `details` while segments are not approved or have errors, unless a reviewer overrides.
 */
export type Unready = {
  readonly problem: Problem;
  readonly segments: readonly {
    readonly id: number;
    readonly path: string;
    readonly state: SegmentState;
    readonly errors: number;
  }[];
};

/**
 * `POST /entries/:type/:documentId/:locale/machine` → `MachineAnswer`: translates what nobody has translated, state `machine`. 503
 * where nothing came of it.
 */
export type MachineAnswer = {
  readonly entry: Entry;
  readonly asked: number;
  readonly made: number;
  /** Answers that were not taken, each by the path of its segment. */
  readonly notes: readonly { readonly path: string; readonly problem: Problem }[];
  /** Why it ended before all were asked; what was made is kept. */
  readonly problem: Problem | null;
};

/** `GET /entries/:type/:documentId/:locale/file?format=` → the file. */
export const fileFormats = ['xliff-2', 'xliff-1.2', 'po', 'csv'] as const;

/** `POST /files` (multipart, one file or several) → `{ files: FileOutcome[] }`. */
export type FileOutcome = {
  readonly name: string;
  /** Why nothing of it was taken; null where something could be. */
  readonly problem: Problem | null;
  readonly entries: readonly { readonly type: string; readonly documentId: string; readonly locale: string }[];
  /** Segments that were filled, that became suggestions beside somebody's work, that were the same, that could not be taken. */
  readonly taken: number;
  readonly suggested: number;
  readonly same: number;
  readonly refused: number;
  readonly notes: readonly { readonly path: string; readonly problem: Problem }[];
};

/** `GET /memory/:locale` → TMX; `POST /memory` (multipart) takes TMX. `GET /glossary` → TBX; `POST /glossary` takes TBX. */

/** `GET /states/:type/:documentId` → `{ locales: Progress[] }`: for the panel beside an entry's form. */
export type States = { readonly locales: readonly Progress[] };

/** `GET /summary` → for the home page: what is assigned to the user, what is outdated in the locales that the user translates, in all for a reviewer. */
export type Summary = {
  readonly mine: readonly { readonly entry: OverviewEntry; readonly progress: Progress }[];
  readonly outdated: readonly { readonly entry: OverviewEntry; readonly progress: Progress }[];
  readonly mentions: readonly {
    readonly entry: { readonly type: string; readonly documentId: string; readonly title: string };
    readonly locale: string;
    readonly comment: Comment;
  }[];
};
