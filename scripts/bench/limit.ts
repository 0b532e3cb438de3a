import type { Size } from './newsroom';

/**
 * The machine's limit: the same content in clean normalised tables with the indexes that the queries need, and for each query
 * one statement written by hand.
 */
export const limitTables = ({ articles, achievements, captions, honorees }: Size): readonly string[] => [
  'drop schema if exists bare cascade',
  'create schema bare',
  `create table bare.article as select d as id, date '2020-01-01' + ((d * 7919) % 2200) as published_on from generate_series(0, ${articles - 1}) d`,
  'create table bare.article_text as select (id - 1) / 6 as article_id, locale, slug, title, kicker, summary, body from articles where published_at is not null',
  `create table bare.caption as select d as id, d % ${articles} as article_id, d / ${articles} as place, d as image_id from generate_series(0, ${captions - 1}) d`,
  'create table bare.caption_text as select (id - 1) / 6 as caption_id, locale, text from photo_captions where published_at is not null',
  'create table bare.image as select id - 1 as id, url from files',
  "create table bare.theme as select distinct (id - 1) / 3 as id, code from themes where locale = 'en'",
  'create table bare.theme_text as select (id - 1) / 3 as theme_id, locale, name from themes',
  `create table bare.achievement as select d as id, d % ${articles} as article_id, d % 8 as theme_id, d / ${articles} as place, ((d * 7919) % 1000000)::float8 as value, d % 20 as unit_id from generate_series(0, ${achievements - 1}) d`,
  'create table bare.achievement_text as select (id - 1) / 6 as achievement_id, locale, label from achievements where published_at is not null',
  'create table bare.unit_text as select row_number() over (partition by locale order by id) - 1 as unit_id, locale, name, symbol from units',
  `create table bare.honoree as select d as id, '15' || lpad((d % 9)::text, 2, '0') || '00' as region_code from generate_series(0, ${honorees - 1}) d`,
  'create table bare.honoree_text as select (id - 1) / 6 as honoree_id, locale, name from honorees where published_at is not null',
  'create table bare.region_text as select code, locale, name from regions',
  `create table bare.article_honoree as select d as article_id, (d * 3 + k * 1999) % ${honorees} as honoree_id, k as place from generate_series(0, ${articles - 1}) d, generate_series(0, 3) k`,
  "create table bare.award as select (id - 1) / 3 as id, level from awards where locale = 'en'",
  'create table bare.award_text as select (id - 1) / 3 as award_id, locale, name from awards',
  `create table bare.honoree_award as select distinct d % ${honorees} as honoree_id, d % 40 as award_id from generate_series(0, ${honorees * 1.5 - 1}) d`,
  ...['article', 'caption', 'image', 'theme', 'achievement', 'honoree', 'award'].map(
    (table) => `alter table bare.${table} add primary key (id)`,
  ),
  ...['article', 'caption', 'theme', 'achievement', 'unit', 'honoree', 'award'].map(
    (table) => `alter table bare.${table}_text add primary key (${table}_id, locale)`,
  ),
  'alter table bare.region_text add primary key (code, locale)',
  'alter table bare.article_honoree add primary key (article_id, honoree_id)',
  'alter table bare.honoree_award add primary key (honoree_id, award_id)',
  'create index on bare.article_text (slug, locale)',
  'create index on bare.article (published_on desc, id)',
  'create index on bare.caption (article_id, place)',
  'create index on bare.achievement (article_id, place)',
  'create index on bare.achievement (theme_id, value, id)',
];

const list = (object: string, order: string, from: string): string =>
  `(select coalesce(json_agg(${object} order by ${order}), '[]') from ${from})`;

const articlesOf = (fields: string, limit: number): string =>
  `select ${list(`json_build_object(${fields})`, 'a.published_on desc, a.id', `(select id, published_on from bare.article order by published_on desc, id limit ${limit}) a join bare.article_text t on t.article_id = a.id and t.locale = $1`)}::text`;

const captions = (fields: string): string =>
  list(
    `json_build_object(${fields})`,
    'c.place',
    'bare.caption c join bare.caption_text ct on ct.caption_id = c.id and ct.locale = $1 left join bare.image i on i.id = c.image_id where c.article_id = a.id',
  );
const awards = (fields: string): string =>
  list(
    `json_build_object(${fields})`,
    'w.id',
    'bare.honoree_award ha join bare.award w on w.id = ha.award_id join bare.award_text wt on wt.award_id = w.id and wt.locale = $1 where ha.honoree_id = h.id',
  );
const honorees = (fields: string): string =>
  list(
    `json_build_object(${fields})`,
    'ah.place',
    'bare.article_honoree ah join bare.honoree h on h.id = ah.honoree_id join bare.honoree_text ht on ht.honoree_id = h.id and ht.locale = $1 where ah.article_id = a.id',
  );
const achievements = (fields: string): string =>
  list(
    `json_build_object(${fields})`,
    'c.place',
    'bare.achievement c join bare.achievement_text ct on ct.achievement_id = c.id and ct.locale = $1 join bare.theme_text tt on tt.theme_id = c.theme_id and tt.locale = $1 left join bare.unit_text u on u.unit_id = c.unit_id and u.locale = $1 where c.article_id = a.id',
  );
const theme = "'themes', json_build_array(json_build_object('name', tt.name))";

const deep = `'title', t.title, 'slug', t.slug, 'captions', ${captions("'text', ct.text")}, 'honorees', ${honorees(`'name', ht.name, 'awards', ${awards("'name', wt.name")}`)}, 'achievements', ${achievements(`'label', ct.label, 'value', c.value, ${theme}`)}`;

/** Each answers the value of the query's root field as text; `$1` is the locale. */
export const limitStatements = {
  list: articlesOf(
    `'title', t.title, 'slug', t.slug, 'kicker', t.kicker, 'summary', t.summary, 'publishedOn', a.published_on, 'captions', (select coalesce(json_agg(json_build_object('text', ct.text, 'image', json_build_object('url', i.url))), '[]') from (select * from bare.caption c where c.article_id = a.id order by c.place limit 1) c join bare.caption_text ct on ct.caption_id = c.id and ct.locale = $1 left join bare.image i on i.id = c.image_id)`,
    20,
  ),
  page: `select (select json_build_object('title', t.title, 'body', t.body, 'captions', ${captions("'text', ct.text, 'image', json_build_object('url', i.url)")}, 'achievements', ${achievements(`'label', ct.label, 'value', c.value, 'unit', json_build_object('name', u.name, 'symbol', u.symbol), ${theme}`)}, 'honorees', ${honorees(`'name', ht.name, 'awards', ${awards("'name', wt.name, 'level', w.level")}, 'region', (select json_build_object('name', r.name) from bare.region_text r where r.code = h.region_code and r.locale = $1)`)}, 'translations', (select json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by array_position(array['zh-Hans', 'mn-Mong', 'mn', 'en'], o.locale::text)) from bare.article_text o where o.article_id = a.id)) from bare.article_text t join bare.article a on a.id = t.article_id where t.slug = $2 and t.locale = $1)::text`,
  filter: `select ${list("json_build_object('label', ct.label, 'value', c.value, 'article', json_build_object('title', t.title, 'slug', t.slug))", 'c.value, c.id', '(select * from bare.achievement where theme_id = (select id from bare.theme where code = $2) and value > $3 order by value, id limit 50) c join bare.achievement_text ct on ct.achievement_id = c.id and ct.locale = $1 join bare.article_text t on t.article_id = c.article_id and t.locale = $1')}::text`,
  deep: articlesOf(deep, 20),
  deep100: articlesOf(deep, 100),
} as const;

export type LimitStatement = keyof typeof limitStatements;
