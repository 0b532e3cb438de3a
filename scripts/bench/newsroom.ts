/** How many documents the newsroom has. */
export type Size = {
  readonly articles: number;
  readonly achievements: number;
  readonly captions: number;
  readonly honorees: number;
};

/** The workload *newsroom*, or a multiple of it. Awards, themes and regions stay as they are. */
export const sizeOf = (factor: number): Size => ({
  articles: 5_000 * factor,
  achievements: 20_000 * factor,
  captions: 15_000 * factor,
  honorees: 6_000 * factor,
});

const awards = 40;
const themes = 8;

/** The rows of a document: a draft and a published one in each of three locales, numbered without gaps. */
const rows = (count: number): string =>
  `generate_series(0, ${count - 1}) d, generate_series(0, 1) s, (values (0, 'zh-Hans'), (1, 'mn'), (2, 'en')) l(l, loc)`;
const rowId = '(d * 6 + s * 3 + l + 1)';
const system = `timestamp '2026-01-01' + d * interval '1 minute', timestamp '2026-06-01' + d * interval '1 minute', case when s = 1 then timestamp '2026-06-01' + d * interval '1 minute' end, loc`;
const systemColumns = 'created_at, updated_at, published_at, locale';

const reference = (count: number): string =>
  `generate_series(0, ${count - 1}) d, (values (0, 'zh-Hans'), (1, 'mn'), (2, 'en')) l(l, loc)`;
const referenceId = '(d * 3 + l + 1)';

const documentId = (prefix: string): string => `'${prefix}' || lpad(d::text, ${24 - prefix.length}, '0')`;
const regionCode = `'15' || lpad((d % 9)::text, 2, '0') || '00'`;

/** About three kilobytes of formatted text. */
const body = `(select jsonb_agg(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('words of paragraph ' || p || ' ', 14))))) from generate_series(1, 9) p)`;

/** The row of the same locale and status of another document. */
const same = (document: string): string => `((${document}) * 6 + s * 3 + l + 1)`;

const link = (table: string, columns: string, values: string, source: string): string =>
  `insert into ${table} (${columns}) select ${values} from ${source}`;

/**
 * Fills Strapi's tables with a newsroom, the same for the same size: everything is published in three locales, and linked as
 * Ulger links.
 */
export const newsroomStatements = (size: Size): readonly string[] => {
  const { articles, achievements, captions, honorees } = size;
  const conferrals = honorees * 1.5;
  return [
    'truncate articles, photo_captions, achievements, honorees, awards, conferrals, themes, files, files_related_mph, achievements_article_lnk, achievements_themes_lnk, achievements_unit_lnk, photo_captions_article_lnk, articles_honorees_lnk, conferrals_honoree_lnk, conferrals_award_lnk restart identity cascade',
    `insert into themes (id, document_id, code, name, "order", ${systemColumns}) select ${referenceId}, ${documentId('theme')}, 'theme-' || d, 'Theme ' || d || ' ' || loc, d, now(), now(), now(), loc from ${reference(themes)}`,
    `insert into awards (id, document_id, name, level, recipient_kind, ${systemColumns}) select ${referenceId}, ${documentId('award')}, 'Award ' || d || ' ' || loc, (array['national', 'regional', 'league', 'banner'])[d % 4 + 1], 'person', now(), now(), now(), loc from ${reference(awards)}`,
    `insert into articles (id, document_id, title, kicker, slug, summary, body, published_on, region_code, ${systemColumns}) select ${rowId}, ${documentId('article')}, 'Title ' || d || ' ' || loc, 'Kicker ' || d, 'article-' || d || '-' || loc, repeat('Summary of the article ' || d || ' ', 6), ${body}, date '2020-01-01' + ((d * 7919) % 2200), ${regionCode}, ${system} from ${rows(articles)}`,
    `insert into honorees (id, document_id, kind, name, biography, region_code, privacy, ${systemColumns}) select ${rowId}, ${documentId('honoree')}, 'person', 'Honoree ' || d || ' ' || loc, 'Biography', ${regionCode}, 'public_figure', ${system} from ${rows(honorees)}`,
    `insert into photo_captions (id, document_id, text, alt_text, image_status, credit, position, "order", ${systemColumns}) select ${rowId}, ${documentId('caption')}, 'Caption ' || d || ' in ' || loc || ' with some words about the photograph', 'Alternative ' || d, 'attached', 'Credit', 'in_body', d / ${articles}, ${system} from ${rows(captions)}`,
    `insert into achievements (id, document_id, label, kind, value, numeral, comparator, time_aspect, region_code, ${systemColumns}) select ${rowId}, ${documentId('achieve')}, 'Label ' || d || ' ' || loc, 'count', (d * 7919) % 1000000, ((d * 7919) % 1000000)::text, 'eq', 'cumulative', '150000', ${system} from ${rows(achievements)}`,
    `insert into conferrals (id, document_id, year, ${systemColumns}) select ${rowId}, ${documentId('confer')}, 2000 + d % 25, ${system} from ${rows(conferrals)}`,
    `insert into files (id, document_id, name, width, height, formats, hash, ext, mime, size, url, provider, created_at, updated_at) select d + 1, ${documentId('file')}, 'photo-' || d || '.jpg', 1600, 1200, '{}', 'h' || d, '.jpg', 'image/jpeg', 812.5, '/uploads/photo_' || d || '.jpg', 'local', now(), now() from generate_series(0, ${captions - 1}) d`,
    `insert into files_related_mph (file_id, related_id, related_type, field, "order") select d + 1, ${rowId}, 'api::photo-caption.photo-caption', 'image', 1 from ${rows(captions)}`,
    link(
      'photo_captions_article_lnk',
      'photo_caption_id, article_id, photo_caption_ord',
      `${rowId}, ${same(`d % ${articles}`)}, d / ${articles} + 1`,
      rows(captions),
    ),
    link(
      'achievements_article_lnk',
      'achievement_id, article_id, achievement_ord',
      `${rowId}, ${same(`d % ${articles}`)}, d / ${articles} + 1`,
      rows(achievements),
    ),
    link(
      'achievements_themes_lnk',
      'achievement_id, theme_id, theme_ord, achievement_ord',
      `${rowId}, (d % ${themes}) * 3 + l + 1, 1, d / ${themes} + 1`,
      rows(achievements),
    ),
    link(
      'achievements_unit_lnk',
      'achievement_id, unit_id',
      `${rowId}, u.id`,
      `${rows(achievements)} cross join (select id, locale, row_number() over (partition by locale order by id) - 1 as place from units) u where u.locale = loc and u.place = d % 20`,
    ),
    link(
      'articles_honorees_lnk',
      'article_id, honoree_id, honoree_ord, article_ord',
      `${rowId}, ${same(`(d * 3 + k * 1999) % ${honorees}`)}, k + 1, 1`,
      `${rows(articles)}, generate_series(0, 3) k`,
    ),
    link(
      'conferrals_honoree_lnk',
      'conferral_id, honoree_id, conferral_ord',
      `${rowId}, ${same(`d % ${honorees}`)}, 1`,
      rows(conferrals),
    ),
    link(
      'conferrals_award_lnk',
      'conferral_id, award_id, conferral_ord',
      `${rowId}, (d % ${awards}) * 3 + l + 1, 1`,
      rows(conferrals),
    ),
  ];
};
