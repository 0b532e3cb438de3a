import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Changeset, readChangeset } from './changeset';

const folderOf = (root: string): string => path.join(root, '.changesets');

/** The changesets since the last release, by their names. */
export const readChangesets = (root: string): readonly Changeset[] =>
  existsSync(folderOf(root))
    ? readdirSync(folderOf(root))
        .filter((file) => file.endsWith('.md') && file !== 'README.md')
        .sort()
        .map((file) => readChangeset(file, readFileSync(path.join(folderOf(root), file), 'utf8')))
    : [];
