import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Labels, ModelType, Schema } from './schema';

const foldersOf = (place: string): readonly string[] =>
  readdirSync(place, { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map(({ name }) => name)
    .sort();

// @NOTE The files are the project's own and are checked as a whole by `omissionsOf`; nothing from outside is read here.
const readSchema = (file: string): Schema => JSON.parse(readFileSync(file, 'utf8')) as Schema;
const readLabels = (file: string): Labels | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labels) : null;

const contentTypeOf = (root: string, name: string): ModelType => {
  const place = path.join(root, 'src/api', name, 'content-types', name);
  return {
    uid: `api::${name}.${name}`,
    kind: existsSync(path.join(root, 'src/api', name, 'routes')) ? 'DELIVERED' : 'INTERNAL',
    schema: readSchema(path.join(place, 'schema.json')),
    labels: readLabels(path.join(place, 'labels.json')),
  };
};

const componentsOf = (root: string, category: string): readonly ModelType[] => {
  const place = path.join(root, 'src/components', category);
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      uid: `${category}.${path.basename(file, '.json')}`,
      kind: 'COMPONENT',
      schema: readSchema(path.join(place, file)),
      labels: readLabels(path.join(place, 'labels', file)),
    }));
};

/** Reads every content type and component of the project from its files, by name. */
export const readModel = (root: string): readonly ModelType[] => [
  ...foldersOf(path.join(root, 'src/api'))
    .filter((name) => existsSync(path.join(root, 'src/api', name, 'content-types', name, 'schema.json')))
    .map((name) => contentTypeOf(root, name)),
  ...foldersOf(path.join(root, 'src/components')).flatMap((category) => componentsOf(root, category)),
];
