import { readFileSync } from 'node:fs';
import path from 'node:path';
import { complaintsOf } from './schema/complaints';
import { frontEndChanges } from './schema/front-end-changes';
import { readChangesets } from './schema/read-changesets';
import { release } from './schema/release';

/** The `version` of a package.json. */
const versionOf = (text: string): string => {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) throw new Error('No version');
  return String(manifest.version);
};

/**
 * `npm run schema`: tells what of the schema has changed since the release so that front-ends have to hear of it, and fails where
 * no changeset announces it. `-- --release` makes the schema the released one, prints what was announced for `CHANGELOG.md`, and
 * removes the changesets.
 */
const main = (args: readonly string[]): number => {
  const root = process.cwd();
  const read = (name: string): string => readFileSync(path.join(root, 'types/graphql', name), 'utf8');
  const [current, released, version] = [
    read('schema.graphql'),
    read('released.graphql'),
    versionOf(read('package.json')),
  ];
  const changes = frontEndChanges(released, current);
  const changesets = readChangesets(root);
  const complaints = complaintsOf(changes, changesets);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) return 1;

  if (!args.includes('--release')) {
    for (const { kind, description } of changes) console.log(`${kind}: ${description}`);
    console.log(`${changes.length} changes that front-ends have to hear of, all announced`);
    return 0;
  }
  const announced = release({ root, version, current, released, changes, changesets });
  if (announced === null) {
    console.error(`${version} is released already: raise the version in types/graphql/package.json first.`);
    return 1;
  }
  console.log(`${announced}types/graphql/released.graphql is the schema of ${version} now`);
  return 0;
};

process.exitCode = main(process.argv.slice(2));
