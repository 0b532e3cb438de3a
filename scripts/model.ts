import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFieldTables } from '../src/strapi/model/field-tables';
import { omissionsOf } from '../src/strapi/model/omissions';
import { readModel } from '../src/strapi/model/read-model';

/**
 * `npm run model`: refuses a schema that leaves something unsaid, and writes the tables of `docs/model.md`. With `-- --check` it
 * writes nothing and fails where the document is out of date.
 */
const main = (args: readonly string[]): number => {
  const root = process.cwd();
  const model = readModel(root);
  const omissions = model.flatMap(omissionsOf);
  for (const sentence of omissions) console.error(sentence);

  const file = path.join(root, 'docs/model.md');
  const document = readFileSync(file, 'utf8');
  const written = withFieldTables(document, model);
  const outOfDate = written !== document;
  if (outOfDate && args.includes('--check')) console.error('docs/model.md is out of date: run npm run model');
  else if (outOfDate) writeFileSync(file, written);

  const failed = omissions.length > 0 || (outOfDate && args.includes('--check'));
  if (!failed) console.log(`${model.length} types, complete`);
  return failed ? 1 : 0;
};

process.exitCode = main(process.argv.slice(2));
