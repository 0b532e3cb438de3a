/** What has changed of what is public, as the database tells it after each commit. */
export type Changes = {
  /** Whether all changes that were committed up to a moment ago have been told. */
  readonly isCurrent: () => boolean;
  /** Resolves when all that was committed before has been told, or is known not to be. */
  readonly caughtUp: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type OnChanges = {
  /** Tags such as `article:x`, or `permissions`. */
  readonly told: (tags: readonly string[]) => void;
  /** Changes may have gone by untold. */
  readonly lost: () => void;
};

/** The table in which triggers note what changes, and the channel on which PostgreSQL tells it. */
export const changesTable = 'ulger_changes';
