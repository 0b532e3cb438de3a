import { strapiTypes } from '../src/strapi/generated-types';
import { outdated, write } from './codegen/generated-files';
import { typesPackage } from './codegen/types-package';

/**
 * `npm run codegen`: writes the types package (`types/graphql`) and Strapi's own types (`types/generated`) from the schema files;
 * no server runs and no database is asked. With `-- --check` it writes nothing and fails where a file is out of date.
 */
const main = async (args: readonly string[]): Promise<number> => {
  const root = process.cwd();
  const files = new Map([...(await typesPackage(root)), ...(await strapiTypes(root))]);
  const stale = outdated(root, files);
  if (args.includes('--check')) {
    for (const name of stale) console.error(`${name} is out of date: run npm run codegen`);
    return stale.length === 0 ? 0 : 1;
  }
  write(root, files);
  console.log(stale.length === 0 ? `${files.size} files, all up to date` : `Written: ${stale.join(', ')}`);
  return 0;
};

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
