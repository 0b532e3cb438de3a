import type { Check as Finding } from '../../localizing/checks/check';

/** What a check found about a translation, and whether a reviewer has dismissed it. */
export type Check = Finding & {
  readonly dismissed: { readonly by: string; readonly at: string; readonly reason: string } | null;
};
