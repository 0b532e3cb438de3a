import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { errorLines, runChild } from './child.mjs';
import { digestOf } from './digest.mjs';
import { Refusal } from './refusal.mjs';
import { at } from './root.mjs';

const inputs = ['config', 'src', 'scripts', 'database', 'types', 'tsconfig.json', 'package-lock.json'];
const rooms = ['config', 'src', 'scripts', 'database', 'types'];
const stamp = at('dist/.compiled');

const isCompiled = (name) =>
  /\.(ts|json)$/.test(name) && !/\.test\.ts$/.test(name) && !/^src\/(admin|testing|plugins\/[^/]+\/admin)\//.test(name);

const wanted = () => digestOf(inputs, isCompiled);

/** Whether the compiled server is that of the present sources. */
export const serverIsBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

/** Compiles the server into `dist`. What was compiled from a file that is gone goes first: Strapi would load it. */
export const compileServer = async ({ step }) => {
  if (serverIsBuilt()) return;
  await step('Compiling the server', async () => {
    for (const gone of ['.compiled', '.built-from', '.tsbuildinfo', ...rooms])
      rmSync(at('dist', gone), { recursive: true, force: true });
    const tsc = at('node_modules/typescript/bin/tsc');
    const { status, words } = await runChild(process.execPath, [tsc, '-p', at('tsconfig.json')]);
    if (status !== 0) throw new Refusal('BUILD_FAILED', { what: 'tsc', words: errorLines(words) });
    writeFileSync(stamp, wanted());
  });
};
