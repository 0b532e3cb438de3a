import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const here = createRequire(import.meta.url);
const tsc = here.resolve('typescript/bin/tsc');

/** What a front-end writes; `client` stands for any that knows typed documents. */
const client = `
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
export type Client = <Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables) => Promise<Result>;
declare const client: Client;
export { client };
/** Is exactly the other type; false for any. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const holds = <Claim extends true>(_claim?: Claim): void => undefined;
`;

const honest = `
import { ArticleListDocument, ArticlePageDocument, type BlocksContent, cacheKey, type CacheKey, FiguresDocument, type Locale, LocalesDocument, locales } from '@ulger/types';
import type { Achievement, ArticleFiltersInput } from '@ulger/types/schema';
import { client, holds, type Same } from './client';

export const frontPage = async (locale: Locale): Promise<readonly string[]> => {
  const { articles_connection } = await client(ArticleListDocument, { locale, fallback: ['mn'], pageSize: 20 });
  const { nodes, pageInfo } = articles_connection;
  holds<Same<typeof pageInfo.total, number>>();
  const [first] = nodes;
  if (first) {
    holds<Same<typeof first.title, string>>();
    holds<Same<typeof first.kicker, string | null>>();
    const key: CacheKey = cacheKey(first, locale);
    return [...key, ...first.captions.map((caption) => caption.image?.url ?? caption.text)];
  }
  return nodes.map(({ title }) => title.toUpperCase());
};

export const page = async (slug: string): Promise<string> => {
  const { articleBySlug } = await client(ArticlePageDocument, { slug, locale: 'mn-Mong', fallback: 'NONE' });
  if (articleBySlug === null) return 'not found';
  holds<Same<typeof articleBySlug.body, BlocksContent>>();
  holds<Same<typeof articleBySlug.locale, Locale>>();
  const [block] = articleBySlug.body;
  if (block?.type === 'heading') holds<Same<typeof block.level, 1 | 2 | 3 | 4 | 5 | 6>>();
  const words = articleBySlug.body.flatMap((one) => (one.type === 'paragraph' ? one.children : []));
  const award = articleBySlug.honorees[0]?.awards[0];
  if (award?.level === 'national') return award.name;
  return words.map((inline) => (inline.type === 'link' ? inline.url : inline.text)).join('');
};

export const figures = async (): Promise<readonly (string | null)[]> => {
  const { achievements } = await client(FiguresDocument, { theme: 'reading', locale: 'en', style: 'COMPACT', above: 100 });
  for (const { kind, value } of achievements) {
    holds<Same<typeof value, number | null>>();
    if (kind === 'share') return [String(value)];
  }
  return achievements.map(({ inWords, article }) => inWords ?? article?.title ?? null);
};

export const languages = async (): Promise<readonly Locale[]> => {
  const answer = await client(LocalesDocument, {});
  for (const { writingMode } of answer.locales) holds<Same<typeof writingMode, 'horizontal-tb' | 'vertical-lr'>>();
  return answer.locales.map(({ code }) => code).filter((code) => locales.includes(code));
};

export const filters: ArticleFiltersInput = {
  or: [{ genre: { eq: 'feature' } }, { achievements: { value: { gt: 1000 }, themes: { code: { in: ['reading'] } } } }],
};
export const unit = (figure: Achievement): string => figure.unit?.name ?? figure.kind;
`;

/** Each must be refused by the compiler. */
const dishonest: readonly (readonly [string, string])[] = [
  ['an unknown locale', `client(LocalesDocument, {}); client(ArticleListDocument, { locale: 'fr' });`],
  ['a variable that is missing', `client(ArticlePageDocument, { locale: 'en' });`],
  ['a variable of another type', `client(ArticlePageDocument, { slug: 7, locale: 'en' });`],
  ['an unknown enumeration value', `client(FiguresDocument, { theme: 'x', locale: 'en', style: 'LONG' });`],
  [
    'a nullable field as if it were there',
    `client(ArticlePageDocument, { slug: 'a', locale: 'en' }).then(({ articleBySlug }) => articleBySlug.title);`,
  ],
  [
    'a field that was not asked for',
    `client(ArticleListDocument, { locale: 'en' }).then(({ articles_connection }) => articles_connection.nodes[0]?.body);`,
  ],
  [
    'a relation that may be absent',
    `client(FiguresDocument, { theme: 'x', locale: 'en' }).then(({ achievements }) => achievements[0]?.article.title);`,
  ],
  [
    'an answer that is taken for anything',
    `client(ArticleListDocument, { locale: 'en' }).then((answer) => answer.whatever.you.like);`,
  ],
  ['a private field in a filter', `const filters: AchievementFiltersInput = { reviewState: { eq: 'confirmed' } };`],
];

const imports = `
import { ArticleListDocument, ArticlePageDocument, FiguresDocument, LocalesDocument } from '@ulger/types';
import type { AchievementFiltersInput } from '@ulger/types/schema';
import { client } from './client';
export const used: readonly unknown[] = [ArticleListDocument, ArticlePageDocument, FiguresDocument, LocalesDocument, client];
export type Used = AchievementFiltersInput;
`;

describe('The types package, packed and unpacked in an empty project', () => {
  let project = '';

  beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), 'ulger-consumer-'));
    const modules = path.join(project, 'node_modules');
    mkdirSync(path.join(modules, '@ulger'), { recursive: true });
    mkdirSync(path.join(modules, '@graphql-typed-document-node'));
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project, path.join(root, 'types/graphql')], {
      cwd: project,
      stdio: 'pipe',
    });
    const [tarball] = readdirSync(project).filter((file) => file.endsWith('.tgz'));
    execFileSync('tar', ['xzf', tarball ?? ''], { cwd: project });
    cpSync(path.join(project, 'package'), path.join(modules, '@ulger/types'), { recursive: true });
    for (const name of ['graphql', '@graphql-typed-document-node/core']) {
      symlinkSync(path.dirname(here.resolve(`${name}/package.json`)), path.join(modules, name));
    }
    writeFileSync(path.join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "commonjs" }');
    writeFileSync(path.join(project, 'client.ts'), client);
    writeFileSync(path.join(project, 'honest.ts'), honest);
    dishonest.forEach(([, code], index) => {
      writeFileSync(path.join(project, `dishonest-${index}.ts`), `${imports}\n${code}\n`);
    });
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const compile = (files: readonly string[], ...options: readonly string[]) => {
    const strict = [
      '--noEmit',
      '--strict',
      '--noUncheckedIndexedAccess',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
    ];
    const target = ['--target', 'ES2022'];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...strict, ...target, ...options, ...files], {
      cwd: project,
      encoding: 'utf8',
    });
    return { status, stdout };
  };

  it.each([
    ['a bundler', ['--module', 'ESNext', '--moduleResolution', 'Bundler']],
    ['Node’s ES modules and CommonJS', ['--module', 'Node16', '--moduleResolution', 'Node16']],
  ])('types real queries for %s, without a cast', (_how, options) => {
    expect(compile(['honest.ts'], ...options)).toEqual({ status: 0, stdout: '' });
  });

  it('refuses what the schema does not have, one error for each', () => {
    const files = dishonest.map((_one, index) => `dishonest-${index}.ts`);
    const { stdout } = compile(files, '--module', 'ESNext', '--moduleResolution', 'Bundler');
    const refused = dishonest.filter((_one, index) => stdout.includes(`dishonest-${index}.ts(`)).map(([name]) => name);
    expect(refused).toEqual(dishonest.map(([name]) => name));
    expect(stdout).not.toMatch(/Cannot find module/);
  });

  it('is loaded by require and by import, and says nothing of any', async () => {
    const required = createRequire(path.join(project, 'index.js'))('@ulger/types');
    expect(required.locales).toContain('mn-Mong');
    expect(required.cacheKey({ documentId: 'a' }, 'en')).toEqual(['a', 'en', 'PUBLISHED']);
    const script = "import('@ulger/types').then(({ ArticlePageDocument }) => console.log(ArticlePageDocument.kind))";
    expect(execFileSync(process.execPath, ['-e', script], { cwd: project, encoding: 'utf8' })).toBe('Document\n');
    const declared = spawnSync('grep', ['-rnwE', 'any', path.join(project, 'package'), '--include=*.d.*ts'], {
      encoding: 'utf8',
    });
    const types = declared.stdout.split('\n').filter((line) => line !== '' && !/\d+:\s*(\/?\*|\/\/)/.test(line));
    expect(types).toEqual([]);
  });
});
