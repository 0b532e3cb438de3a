import type { boot } from '../../src/strapi/boot';

/** A Strapi that runs with Ulger in it. */
export type Newsroom = Awaited<ReturnType<typeof boot>>;

/** What the overview is asked for, beside all. */
export const deskStates = ['untranslated', 'outdated', 'errors'] as const;

const states = ['untranslated', 'machine', 'translated', 'reviewed', 'approved', 'outdated'] as const;
const targets = ['mn-Mong', 'mn', 'en'] as const;
const [entries, perLocale] = [1_667, 10];
const sentences = 50_000;
const batch = 500;

const subjects = ['全乡', '牧区', '学校', '医院', '合作社', '图书馆', '护林员', '志愿者', '妇联', '嘎查'];
const verbs = ['培训', '服务', '发放', '种植', '救助', '组织', '完成', '建设', '收到', '整理'];
const objects = ['牧民', '树苗', '图书', '药品', '课程', '岗位', '家庭', '羊羔', '水井', '讲座'];
const places = ['在草原上', '在春天', '在旗里', '在冬天之前', '沿着河边', '在新的集镇', '为了孩子', '同邻村一起'];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list');
  return found;
};

/** A sentence of its own for each number, some alike. */
const sentence = (number: number): string =>
  `${at(subjects, number)}${at(places, Math.floor(number / 10))}${at(verbs, Math.floor(number / 80))}了${(number % 977) + 12}${at(['名', '册', '棵', '次'], number)}${at(objects, Math.floor(number / 800))}，${at(subjects, Math.floor(number / 8_000))}${at(verbs, number + 3)}。`;

type Query = { readonly createMany: (params: { readonly data: readonly object[] }) => Promise<unknown> };

const store = async (query: Query, rows: readonly object[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += batch)
    await query.createMany({ data: rows.slice(from, from + batch) });
};

const documentOf = (entry: number): string => `benchentry${String(entry).padStart(14, '0')}`;

const segmentRows = (entry: number): readonly object[] =>
  targets.flatMap((targetLocale) =>
    Array.from({ length: perLocale }, (_none, order) => {
      const number = entry * perLocale + order;
      const state = at(states, number * 7 + targetLocale.length);
      return {
        entryType: 'api::article.article',
        entryDocumentId: documentOf(entry),
        targetLocale,
        path: order === 0 ? 'title' : `body/${number}/1`,
        field: order === 0 ? 'title' : 'body',
        kind: 'string',
        order,
        sourceText: sentence(number * 3 + 1),
        sourceHash: `hash-${number}`,
        targetText: state === 'untranslated' ? null : `Sentence ${number}.`,
        state,
        touchedByPerson: false,
        codes: [],
        version: 1,
        errors: number % 11 === 0 ? 1 : 0,
        warnings: number % 5 === 0 ? 1 : 0,
      };
    }),
  );

export type FilledDesk = { readonly segments: number; readonly memory: number; readonly ids: readonly number[] };

/** Fills a newsroom with articles whose words are cut into 50,000 segments, and a memory of as many sentences. */
export const fillDesk = async (strapi: Newsroom): Promise<FilledDesk> => {
  const numbers = Array.from({ length: entries }, (_none, entry) => entry);
  await store(
    strapi.db.query('api::article.article'),
    numbers.map((entry) => ({
      documentId: documentOf(entry),
      locale: 'zh-Hans',
      title: `文章 ${entry}`,
      slug: `bench-${entry}`,
    })),
  );
  const segment = strapi.db.query('api::translation-segment.translation-segment');
  await store(segment, numbers.flatMap(segmentRows));
  await store(
    strapi.db.query('api::translation-memory.translation-memory'),
    Array.from({ length: sentences }, (_none, number) => ({
      sourceLocale: 'zh-Hans',
      targetLocale: 'en',
      sourceText: sentence(number),
      targetText: `Translation of the sentence, as number ${number}.`,
      maskedSource: sentence(number),
      sourceHash: `hash-${number}`,
      origin: 'typed',
      uses: 1,
    })),
  );
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('ANALYZE');
  const some: readonly { readonly id: number }[] = await segment.findMany({
    select: ['id'],
    where: { targetLocale: 'en' },
    orderBy: { sourceHash: 'asc' },
    limit: 40,
  });
  return { segments: await segment.count(), memory: sentences, ids: some.map(({ id }) => id) };
};
