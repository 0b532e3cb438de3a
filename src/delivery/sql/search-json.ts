import { excerpt } from '../../domain/search/excerpt';
import { limits } from '../limits';
import type { HitField, SearchField, SearchPlan } from '../plan/plan';
import { searchTable } from '../search/searched-types';
import type { DeliveredType } from '../shape/delivered-model';
import { type Compiled, finishAll, finishUnder, type Told } from './compiled';
import { type Compiling, tableName } from './compiling';
import type { Entry } from './dialect';
import { allOf, column, identifier, join, keyword, literal, type Sql, sql } from './fragment';
import { pageInfoJson } from './page-info';
import { rowEntries } from './rows-json';
import { isServed } from './served-row';

/** What a word is worth in a title, and each time that it is found, up to so many times. */
const inTitle = 10;
const mostOften = 5;
/** Characters of a text among which an excerpt is looked for. */
const searchedForExcerpt = 20_000;

/** How well a row fits: words in its title, how often they are in its text, and all of them in a row. */
const scoreOf = ({ dialect }: Compiling, words: readonly string[], row: string): Sql => {
  const [title, text] = [column(row, 'folded_title'), column(row, 'folded')];
  const each = words.flatMap((word) => {
    const without = sql`length(replace(${text}, ${word}, ''))`;
    const often = sql`(length(${text}) - ${without}) / ${keyword(String([...word].length))}`;
    return [
      sql`CASE WHEN ${dialect.contains(title, sql`${word}`)} THEN ${keyword(String(inTitle))} ELSE 0 END`,
      dialect.least(often, keyword(String(mostOften))),
    ];
  });
  const together = sql`CASE WHEN ${dialect.contains(text, sql`${words.join(' ')}`)} THEN ${keyword(String(inTitle))} ELSE 0 END`;
  return join(words.length > 1 ? [...each, together] : each, ' + ');
};

/** The hits of one type that were published last, with their scores. */
const hitsOf = (compiling: Compiling, words: readonly string[], type: DeliveredType): Sql => {
  const [found, row, hit] = [compiling.alias(), compiling.alias(), compiling.alias()];
  const { from, where, age } = compiling.dialect.holding(words, found);
  const conditions = [sql`${column(found, 'type')} = ${literal(type.one)}`, ...where, isServed(compiling, type, row)];
  const names = ['id', 'type', 'row_id', 'folded_title', 'folded'].map((name) => column(found, name));
  const rows = sql`SELECT ${join(names, ', ')}, ${column(row, 'document_id')}, ${column(row, 'locale')} FROM ${from} JOIN ${tableName(compiling, type.uid)} ${keyword(row)} ON ${column(row, 'id')} = ${column(found, 'row_id')} WHERE ${allOf(conditions)} ORDER BY ${age} DESC LIMIT ${keyword(String(limits.searched))}`;
  const kept = ['id', 'type', 'row_id', 'document_id', 'locale'].map((name) => column(hit, name));
  const score = words.length > 0 ? scoreOf(compiling, words, hit) : keyword('0');
  return sql`SELECT ${join(kept, ', ')}, ${score} AS "score" FROM (${rows}) ${keyword(hit)}`;
};

/** What is told of a hit. */
const hitJson = (
  compiling: Compiling,
  { words, types, scope }: SearchPlan,
  hit: string,
  field: HitField,
): Compiled<Told> => {
  const { key } = field;
  switch (field.kind) {
    case 'typename':
      return { json: literal('SearchHit'), finish: null };
    case 'excerpt': {
      const text = sql`substr(${column(hit, 'text')}, 1, ${keyword(String(searchedForExcerpt))})`;
      return {
        json: compiling.dialect.object([
          ['title', column(hit, 'title')],
          ['text', text],
        ]),
        finish: (object) => {
          // @NOTE The statement tells it so.
          const told = object[key] as { readonly title: string; readonly text: string };
          const inText = excerpt(told.text, words);
          object[key] = inText.includes('<mark>') ? inText : excerpt(told.title, words);
        },
      };
    }
    case 'document': {
      const row = compiling.alias();
      const { entries, finish } = rowEntries(compiling, field.rows, row);
      const { type } = field.rows;
      const rows = sql`${tableName(compiling, type.uid)} ${keyword(row)} WHERE ${column(row, 'id')} = ${column(hit, 'row_id')} AND ${column(hit, 'type')} = ${literal(type.one)}`;
      return {
        json: compiling.dialect.one(entries, rows),
        finish: finishUnder(key, finish),
      };
    }
    case 'leaf': {
      const names = types.map(({ one, name }) => sql`WHEN ${literal(one)} THEN ${literal(name)}`);
      const told: Readonly<Record<string, Sql>> = {
        documentId: column(hit, 'document_id'),
        type: sql`CASE ${column(hit, 'type')} ${join(names, ' ')} END`,
        isFallback: compiling.dialect.truth(sql`(${column(hit, 'locale')} <> ${literal(scope.locales[0])})`),
      };
      return { json: told[field.name] ?? column(hit, field.name), finish: null };
    }
  }
};

/** The window of the hits, best first; those that were published last come first among equals. */
const nodesJson = (
  compiling: Compiling,
  plan: SearchPlan,
  hits: string,
  fields: readonly HitField[],
): Compiled<Told> => {
  const [hit, found, one] = [compiling.alias(), compiling.alias(), compiling.alias()];
  const parts = fields.map((field) => ({ key: field.key, ...hitJson(compiling, plan, one, field) }));
  const { offset, limit } = plan.page;
  const window = sql`SELECT ${keyword(hit)}.*, ${column(found, 'title')}, ${column(found, 'text')} FROM ${identifier(hits)} ${keyword(hit)} JOIN ${identifier(searchTable)} ${keyword(found)} ON ${column(found, 'id')} = ${column(hit, 'id')} ORDER BY ${column(hit, 'score')} DESC, ${column(hit, 'id')} DESC LIMIT ${keyword(String(limit))} OFFSET ${offset}`;
  const entries = parts.map(({ key, json }): Entry => [key, json]);
  return {
    json: compiling.dialect.list(entries, sql`(${window}) ${keyword(one)}`),
    finish: finishAll(parts.map(({ finish }) => finish)),
  };
};

const fieldJson = (compiling: Compiling, plan: SearchPlan, hits: string, field: SearchField): Compiled<Told> => {
  switch (field.kind) {
    case 'typename':
      return { json: literal('SearchConnection'), finish: null };
    case 'nodes': {
      const { json, finish } = nodesJson(compiling, plan, hits, field.fields);
      return { json, finish: finishUnder(field.key, finish) };
    }
    case 'pageInfo': {
      const json = pageInfoJson(compiling, plan.page, field.leaves, sql`FROM ${identifier(hits)}`);
      return { json, finish: null };
    }
  }
};

/** What `search` answers: the hits are found once, for the page and for what is said of all pages. */
export const searchJson = (compiling: Compiling, key: string, plan: SearchPlan): Compiled<Told> => {
  const hits = compiling.alias();
  const branches = plan.types.map((type) => hitsOf(compiling, plan.words, type));
  const parts = plan.fields.map((field) => ({ key: field.key, ...fieldJson(compiling, plan, hits, field) }));
  const object = compiling.dialect.object(parts.map(({ key: name, json }): Entry => [name, json]));
  return {
    json: sql`(WITH ${identifier(hits)} AS MATERIALIZED (${join(branches, ' UNION ALL ')}) SELECT ${object})`,
    finish: finishUnder(key, finishAll(parts.map(({ finish }) => finish))),
  };
};
