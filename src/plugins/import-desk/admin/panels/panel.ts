import type { ReactNode } from 'react';

/** The part of what the content manager tells a side panel of its edit view that ours go by. */
export type PanelContext = {
  /** The uid of the content type. */
  readonly model: string;
  /** Absent while an entry is created. */
  readonly documentId?: string;
  readonly document?: {
    readonly locale?: string | null;
    readonly updatedAt?: unknown;
    /** `draft`, `published` or `modified`. */
    readonly status?: string;
  };
};

/** A side panel as the content manager shows it; null for none. */
export type Panel = { readonly title: string; readonly content: ReactNode } | null;

/** Changes whenever an entry is saved, published or withdrawn. */
export const versionOf = ({ document }: PanelContext): string =>
  [document?.updatedAt, document?.status, document?.locale].map(String).join(' ');
