import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Changeset } from './changeset';
import type { FrontEndChange } from './front-end-changes';
import { releasedText, releasedVersion } from './released-text';

type Release = {
  readonly root: string;
  /** Of `types/graphql/package.json`. */
  readonly version: string;
  readonly current: string;
  readonly released: string;
  readonly changes: readonly FrontEndChange[];
  readonly changesets: readonly Changeset[];
};

/**
 * Makes the schema the released one and removes the changesets.
 *
 * @returns what was announced, for `CHANGELOG.md`; null where front-ends could not tell the release from the one before, since
 * both have the same version
 */
export const release = ({ root, version, current, released, changes, changesets }: Release): string | null => {
  if (changes.length > 0 && releasedVersion(released) === version) return null;
  writeFileSync(path.join(root, 'types/graphql/released.graphql'), releasedText(version, current));
  for (const { file } of changesets) rmSync(path.join(root, '.changesets', file));
  return changesets
    .map(({ announced, advice }) => [...announced.map((line) => `- ${line}`), '', advice, ''].join('\n'))
    .join('\n');
};
