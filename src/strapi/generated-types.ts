import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { directories } from './boot';

type Generators = {
  readonly generators: {
    generate(options: {
      strapi: Core.Strapi;
      pwd: string;
      rootDir: string;
      logger: { silent: boolean; debug: boolean };
      artifacts: { contentTypes: boolean; components: boolean };
    }): Promise<unknown>;
  };
};

/** Strapi's own generator of types, which it keeps in a package of its own. */
const strapiGenerators = (): Generators => {
  const fromStrapi = createRequire(require.resolve('@strapi/strapi'));
  // @NOTE Not a dependency of ours: it comes with Strapi, in Strapi's version.
  return fromStrapi('@strapi/typescript-utils') as Generators;
};

/** Strapi with its types registered, and without anything that touches a database. */
const registered = async (root: string, database: string): Promise<Core.Strapi> => {
  Object.assign(process.env, {
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    DATABASE_URL: '',
  });
  const strapi = createStrapi({ ...directories(root), autoReload: false, serveAdminPanel: false });
  const silent = async (): Promise<void> => undefined;
  // @NOTE What Ulger adds at the start needs a database, and adds nothing to the types.
  Object.defineProperty(strapi, 'runUserLifecycles', { value: silent });
  return strapi.register();
};

/**
 * Strapi's types of the content types and components, as `strapi ts:generate-types` writes them, by their path from the root.
 * The server must be compiled.
 */
export const strapiTypes = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ulger-types-'));
  try {
    const strapi = await registered(root, path.join(folder, 'unused.db'));
    await strapiGenerators().generators.generate({
      strapi,
      pwd: folder,
      rootDir: 'types',
      logger: { silent: true, debug: false },
      artifacts: { contentTypes: true, components: true },
    });
    const written = path.join(folder, 'types/generated');
    return new Map(
      readdirSync(written)
        .sort()
        .map((name) => [`types/generated/${name}`, readFileSync(path.join(written, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
