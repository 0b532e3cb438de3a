import { type ExecutionArgs, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales';
import { tablesOfStrapi } from '../../../src/delivery/database/tables-of-strapi';
import { engine } from '../../../src/delivery/engine/execute';
import { modelOfFiles } from '../../../src/delivery/model-of-files';
import { phraseFigure } from '../../../src/delivery/phrase-figure';
import { buildSchema } from '../../../src/delivery/shape/build-schema';
import { postgres } from '../../../src/delivery/sql/postgres';
import { sqlite } from '../../../src/delivery/sql/sqlite';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';

/** Tables that grow with every article. */
const growing = [
  'articles',
  'achievements',
  'photo_captions',
  'honorees',
  'conferrals',
  'files_related_mph',
  'ulger_search',
  'ulger_list_articles',
  'ulger_list_achievements',
  'ulger_list_photo_captions',
  'ulger_list_honorees',
];

const asked: readonly string[] = [
  '{ articles(locale: "en", sort: ["publishedOn:desc"], pagination: { limit: 20 }) { title captions(pagination: { limit: 1 }) { text image { url } } } }',
  '{ articleBySlug(slug: "a", locale: "en") { title captions { text image { url } } achievements { label unit { name } themes { name } } honorees { name awards { name } region { name } } translations { locale slug } } }',
  '{ achievements(locale: "en", filters: { themes: { code: { eq: "a" } }, value: { gt: 1 } }, sort: ["value"], pagination: { limit: 50 }) { label value article { title } } }',
  '{ articles(locale: "en", sort: ["publishedOn:desc"], pagination: { limit: 20 }) { title captions { text } honorees { name awards { name } } achievements { label themes { name } } } }',
  '{ search(query: "图书 馆") { nodes { title article { slug } } pageInfo { total } } }',
  '{ search(query: "图书馆", locale: "mn") { nodes { title } } }',
  '{ articles(locale: "en") { jsonLd translations(missing: true) { state progress } captions { responsiveImage(width: 300) { src } } } }',
  '{ article(documentId: "a", locale: "en") { title } honoree(documentId: "a") { name conferrals { year } articles { title } } }',
];

/** @NOTE SQLite has no index whose absent values come last upwards: it sorts what these list. */
const askedOfPostgres = '{ articles(locale: "mn", sort: ["title"]) { title } achievements(sort: ["label"]) { label } }';

describe.each(databases)('The plan of a query on %s', (client) => {
  const ulger = useStrapi(client);
  let planOf: (query: string) => Promise<{ readonly text: string; readonly plan: readonly string[] }>;

  beforeAll(() => {
    const { strapi } = ulger;
    const model = modelOfFiles(strapi.dirs.dist.root);
    const schema = buildSchema({ model, locales });
    planOf = async (query) => {
      const seen: { text: string; values: readonly unknown[] }[] = [];
      const database = {
        dialect: client === 'postgres' ? postgres : sqlite,
        tables: tablesOfStrapi(strapi, model),
        row: async (statement: { text: string; values: readonly unknown[] }) => {
          seen.push(statement);
          return [];
        },
        drop: () => undefined,
        close: async () => undefined,
      };
      const execute = engine({ model, locales, database, phraseFigure, publicUrl: '', articleUrl: '', tagKey: null });
      const contextValue = {
        verify: async () => undefined,
        signal: new AbortController().signal,
        onAnswer: () => undefined,
        onStatement: () => undefined,
      };
      await execute({ schema, document: parse(query), contextValue } as ExecutionArgs);
      const [statement] = seen;
      if (!statement) throw new Error(`No statement answers ${query}`);
      if (client === 'sqlite') {
        const rows: readonly { detail: string }[] = await strapi.db.connection.raw(
          // Strapi's connection has not the function of delivery's, which no plan depends on.
          `EXPLAIN QUERY PLAN ${statement.text.replaceAll('FILTER (WHERE in_time())', '')}`,
          [...statement.values] as string[],
        );
        return { text: statement.text, plan: rows.map(({ detail }) => detail) };
      }
      // The tables of a test are so small that reading them whole is cheapest: only where no index serves is it still done.
      const plan = await strapi.db.connection.transaction(async (transaction) => {
        await transaction.raw('SET LOCAL enable_seqscan = off');
        const { rows } = await transaction.raw(`EXPLAIN ${statement.text}`, [...statement.values] as string[]);
        return rows.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']);
      });
      return { text: statement.text, plan };
    };
  });

  it.each([...asked, ...(client === 'postgres' ? [askedOfPostgres] : [])])(
    'reads no growing table whole: %s',
    async (query) => {
      const { text, plan } = await planOf(query);
      const isWhole = (line: string, table: string): boolean => {
        if (client === 'postgres') return line.includes(`Seq Scan on ${table} `);
        // SQLite names the alias only; what it scans by an index, in order, is read no further than the page.
        const [, alias] = /^SCAN (\w+)$/.exec(line) ?? [];
        return alias !== undefined && new RegExp(`"${table}" ${alias}\\b`).test(text);
      };
      const whole = plan.filter((line) => growing.some((table) => isWhole(line, table)));
      expect(whole).toEqual([]);
    },
  );
});
