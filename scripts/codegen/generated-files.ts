import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The contents of generated files by their path from the root. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The files that are missing or hold something else than what would be generated now. */
export const outdated = (root: string, files: GeneratedFiles): readonly string[] =>
  [...files].flatMap(([name, content]) => {
    const file = path.join(root, name);
    return existsSync(file) && readFileSync(file, 'utf8') === content ? [] : [name];
  });

export const write = (root: string, files: GeneratedFiles): void => {
  for (const [name, content] of files) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};
