import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { at, root } from './root.mjs';

const filesUnder = (place) => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
};

/**
 * What a built thing was made from, in one line: it is out of date when this differs.
 *
 * @param inputs files and folders of the project
 * @param takes tells of a path, relative to the project and with slashes, whether it goes in
 * @param settings words that go in, too
 */
export const digestOf = (inputs, takes, settings = []) => {
  const digest = createHash('sha256').update(JSON.stringify(settings));
  const files = inputs.flatMap((input) => filesUnder(at(input)));
  for (const file of files.sort()) {
    const name = path.relative(root, file).split(path.sep).join('/');
    if (takes(name)) digest.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
};
