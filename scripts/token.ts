import { parseArgs } from 'node:util';
import { apiTokenExists, createApiToken } from '../src/strapi/access/api-token';
import { boot } from '../src/strapi/boot';

const usage = 'npm run token -- --name NAME [--preview]';

/** `npm run token -- --name site`: prints a new API token for a front-end; with `--preview` it opens drafts, too. */
const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { name: { type: 'string' }, preview: { type: 'boolean', default: false } },
  });
  if (!values.name) {
    console.error(`Usage: ${usage}`);
    return 2;
  }
  const strapi = await boot();
  try {
    if (await apiTokenExists(strapi, values.name)) {
      console.error(
        `There is a token named ${values.name}. Remove it in the admin UI under Settings, or take another name.`,
      );
      return 1;
    }
    console.log(await createApiToken(strapi, { name: values.name, preview: values.preview }));
    return 0;
  } finally {
    await strapi.destroy();
  }
};

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
