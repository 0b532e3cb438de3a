import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a file of its own imports is in the same module here. */
const withoutImports = (source: string): string => source.replace(/^import [^;]*? from '\.[^']*';\n/gm, '').trimStart();

/** What the files of `internal/` offer each other is not offered to front-ends. */
const withoutExports = (source: string): string => source.replace(/^export (?=const|type)/gm, '');

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => withoutImports(readFileSync(path.join(folder, name), 'utf8')));

/**
 * The hand-written part of the types package as one module: the files of a folder, which share one scope, and those of its
 * `internal/` as what they alone know.
 */
export const handWritten = (folder: string): string =>
  [...sourcesIn(path.join(folder, 'internal')).map(withoutExports), ...sourcesIn(folder)].join('\n');
