import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The repository's root: the tests are run from there. */
export const root = process.cwd();
export const distDir = path.join(root, 'dist');

const inputs = ['config', 'src', 'scripts', 'database', 'tsconfig.json', 'package-lock.json'];
const stamp = path.join(distDir, '.built-from');

const isCompiled = (file: string): boolean =>
  /\.(ts|json|js)$/.test(file) &&
  !/\.test\.ts$/.test(file) &&
  !/^src\/(testing|admin|plugins\/[^/]+\/admin)\//.test(file);

const filesUnder = (entry: string): readonly string[] => {
  const place = path.join(root, entry);
  if (!existsSync(place)) return [];
  if (/\.json$/.test(entry)) return [entry];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)).split(path.sep).join('/'))
    .filter(isCompiled)
    .sort();
};

/** A digest of everything that goes into `dist`. */
const digestOfInputs = (): string => {
  const digest = createHash('sha256');
  for (const file of inputs.flatMap(filesUnder)) {
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return digest.digest('hex').slice(0, 16);
};

/** What was compiled from a file that is no longer there would still be loaded by Strapi: a removed content type, say. */
const removeStaleOutput = (): void => {
  for (const room of ['config', 'src', 'scripts', 'database']) {
    const place = path.join(distDir, room);
    if (!existsSync(place)) continue;
    for (const found of readdirSync(place, { withFileTypes: true, recursive: true })) {
      const output = path.relative(distDir, path.join(found.parentPath, found.name));
      if (!found.isFile() || !/\.(js|json)$/.test(output)) continue;
      const sources = [output, output.replace(/\.js$/, '.ts')];
      if (!sources.some((source) => existsSync(path.join(root, source)))) rmSync(path.join(distDir, output));
    }
  }
};

/**
 * Compiles the server into `dist` when a file that goes into it has changed.
 * Throws with the compiler's words when it does not compile: a test never runs on an older server.
 */
export const buildWhenOutOfDate = (): void => {
  const digest = digestOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  rmSync(stamp, { force: true });
  rmSync(path.join(distDir, '.tsbuildinfo'), { force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', root], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The server does not compile:\n${stdout}`);
  removeStaleOutput();
  mkdirSync(distDir, { recursive: true });
  writeFileSync(stamp, digest);
};
