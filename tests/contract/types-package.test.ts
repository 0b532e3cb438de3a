import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsumerProject, makeConsumerProject } from './consumer-project';

describe('The types package, packed and unpacked in an empty project', () => {
  let project: ConsumerProject;
  const inside = (name: string): string => path.join(project.folder, 'node_modules/@ulger/types', name);

  beforeAll(() => {
    project = makeConsumerProject();
  });
  afterAll(() => project.remove());

  it('is loaded by require and by import', () => {
    const required = createRequire(path.join(project.folder, 'index.js'))('@ulger/types');
    expect(required.locales).toContain('mn-Mong');
    expect(required.cacheKey({ documentId: 'a' }, 'en')).toEqual(['a', 'en', 'PUBLISHED']);
    const script =
      "import('@ulger/types').then(({ ArticlePageDocument, renderBlocks }) => console.log(ArticlePageDocument.kind, renderBlocks([]).length))";
    const told = execFileSync(process.execPath, ['-e', script], { cwd: project.folder, encoding: 'utf8' });
    expect(told).toBe('Document 0\n');
  });

  it('says nothing of any', () => {
    const found = spawnSync('grep', ['-rnwE', 'any', inside('.'), '--include=*.d.*ts'], { encoding: 'utf8' });
    const types = found.stdout.split('\n').filter((line) => line !== '' && !/\d+:\s*(\/?\*|\/\/)/.test(line));
    expect(types).toEqual([]);
  });

  it('holds the schema and the documents, and nothing that only this repository needs', () => {
    expect(
      ['schema.graphql', 'trusted-documents.json', 'documents', 'README.md'].filter(
        (name) => !existsSync(inside(name)),
      ),
    ).toEqual([]);
    expect(['source', 'released.graphql'].filter((name) => existsSync(inside(name)))).toEqual([]);
  });

  it('names an object in caches by what it was asked with, and none without its documentId', () => {
    const { cacheId, typePolicies, graphcacheKeys } = createRequire(path.join(project.folder, 'index.js'))(
      '@ulger/types',
    );
    const asked = { locale: 'mn', fallback: ['zh-Hans'], status: 'DRAFT' };
    const object = { __typename: 'Article', documentId: 'a"b' };
    expect(cacheId('Article', object, asked)).toBe('Article:["a\\"b","mn","DRAFT",["zh-Hans"]]');
    expect(typePolicies(asked).Article.keyFields(object)).toBe(cacheId('Article', object, asked));
    expect(`Article:${graphcacheKeys(asked).Article(object)}`).toBe(cacheId('Article', object, asked));
    expect(cacheId('Article', object, { locale: 'mn' })).toBe('Article:["a\\"b","mn","PUBLISHED","DEFAULT"]');
    expect(typePolicies(asked).Article.keyFields({ title: 'x' })).toBe(false);
    expect([graphcacheKeys(asked).Article({}), graphcacheKeys(asked).Pagination(object)]).toEqual([null, null]);
  });
});
