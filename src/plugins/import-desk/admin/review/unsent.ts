import { type Decision, readDecisions } from '../../../../importing/review/decision';

/** Decisions as the server has them. */
export type Acknowledged = { readonly version: number; readonly decisions: readonly Decision[] };

/** How the decisions of the page differ from the server's: so many of its first ones stand, and these follow. */
export type Unsent = { readonly version: number; readonly kept: number; readonly tail: readonly Decision[] };

/** What the server does not know yet; null where it knows all. Decisions are compared by identity. */
export const unsentOf = ({ version, decisions }: Acknowledged, local: readonly Decision[]): Unsent | null => {
  const differs = local.findIndex((decision, index) => decision !== decisions[index]);
  const kept = differs === -1 ? local.length : differs;
  return kept === local.length && kept === decisions.length ? null : { version, kept, tail: local.slice(kept) };
};

/**
 * The decisions of the page over those that the server has now. Where somebody else decided in between, theirs stand and ours
 * follow.
 */
export const overServer = (server: Acknowledged, { version, kept, tail }: Unsent): readonly Decision[] => [
  ...(server.version === version ? server.decisions.slice(0, kept) : server.decisions),
  ...tail,
];

const keyOf = (id: string): string => `ulger.import-desk.${id}`;

/** Keeps what is not sent yet in the browser, for a page that is closed or a connection that is lost. */
export const keepUnsent = (id: string, unsent: Unsent | null): void => {
  if (unsent === null) localStorage.removeItem(keyOf(id));
  else localStorage.setItem(keyOf(id), JSON.stringify(unsent));
};

/** What an earlier visit could not send. */
export const keptUnsent = (id: string): Unsent | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('kept' in stored)) return null;
    const tail = readDecisions('tail' in stored ? stored.tail : null);
    const { version, kept } = stored;
    return tail !== null && typeof version === 'number' && typeof kept === 'number' ? { version, kept, tail } : null;
  } catch {
    return null;
  }
};
