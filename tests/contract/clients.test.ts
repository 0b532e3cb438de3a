import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompileError, type ConsumerProject, makeConsumerProject } from './consumer-project';

const sources = path.join(process.cwd(), 'tests/consumers');
const frontEnds = readdirSync(sources).filter((name) => name.endsWith('.ts'));

type Refused = {
  readonly name: string;
  readonly in: 'graphql-request' | 'apollo' | 'urql';
  /** One expression that must not compile. */
  readonly code: string;
  /** Its only error, and a part of its words. */
  readonly error: string;
  readonly says: string;
};
const refused: readonly Refused[] = JSON.parse(readFileSync(path.join(sources, 'refused.json'), 'utf8'));

/** What every case finds in its file, whichever of it it uses. */
const head: Readonly<Record<Refused['in'], string>> = {
  'graphql-request': `import type { GraphQLClient } from 'graphql-request';
    declare const client: GraphQLClient;`,
  apollo: `import { type ApolloClient, InMemoryCache } from '@apollo/client/core';
    declare const client: ApolloClient;
    void InMemoryCache;`,
  urql: `import type { Client } from '@urql/core';
    import { cacheExchange } from '@urql/exchange-graphcache';
    declare const client: Client;
    void cacheExchange;`,
};
const imports = `import { ArticleListDocument, ArticlePageDocument, cacheId, FiguresDocument, graphcacheKeys, LocalesDocument,
      renderBlocks, typePolicies } from '@ulger/types';
    import type { AchievementFiltersInput } from '@ulger/types/schema';
    void [ArticleListDocument, ArticlePageDocument, cacheId, FiguresDocument, graphcacheKeys, LocalesDocument, renderBlocks, typePolicies];
    export type Used = AchievementFiltersInput;`;

const fileOf = (index: number): string => `refused-${index}.ts`;

describe('The packed types package, with graphql-request, Apollo Client and urql', () => {
  let project: ConsumerProject;
  let errors: readonly CompileError[] = [];

  beforeAll(() => {
    project = makeConsumerProject();
    refused.forEach((one, index) => {
      project.write(fileOf(index), `${imports}\n${head[one.in]}\nvoid (${one.code});\n`);
    });
    errors = project.compile([...frontEnds, ...refused.map((_one, index) => fileOf(index))]);
  });

  afterAll(() => project.remove());

  it('types a front-end from end to end, by the strictest settings', () => {
    expect(errors.filter(({ file }) => !file.startsWith('refused-'))).toEqual([]);
  });

  it('types it for bundlers too', () => {
    const bundler = { module: 99, moduleResolution: 100 };
    expect(project.compile(frontEnds, bundler)).toEqual([]);
  });

  it.each(refused.map((one, index) => ({ ...one, index })))('refuses $name', ({ index, error, says }) => {
    const found = errors.filter(({ file }) => file === fileOf(index));
    expect(found).toEqual([{ file: fileOf(index), code: error, message: expect.stringContaining(says) }]);
  });

  it.each(frontEnds)('needs no any and no cast in %s', (name) => {
    const code = readFileSync(path.join(sources, name), 'utf8').replace(/\/\*\*.*?\*\//gs, '');
    expect(code).not.toMatch(/\bany\b|\bas\b|@ts-|<any>|!\./);
  });
});
