import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/importing/extract';
import { publishImport } from '../../src/strapi/importing/publish-import';
import { storeImport } from '../../src/strapi/importing/store-import';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';
import { ask } from './graphql/ask';

/** The feature that Ulger was begun with. Its words are not ours to publish: it lies beside the project, where it does. */
const file = path.resolve(process.env.ULGER_SHARED ?? '../shared', 'source/article-2023-inner-mongolia.txt');

const query = `
  query Feature($slug: String!) {
    articles(filters: { slug: { eq: $slug } }) {
      title
      captions { text position order }
      achievements {
        label value comparator sourceSentence unit { code } award { name level }
        zh: phrase(locale: "zh-Hans")
        en: phrase(locale: "en")
      }
      honorees { name }
    }
  }`;

describe.runIf(existsSync(file)).each(databases)('The real article on %s', (client) => {
  const ulger = useStrapi(client);

  it('goes the whole way: read, stored, published, and read back in one query with its figures in two languages', async () => {
    const text = readFileSync(file, 'utf8');
    const source = {
      name: path.basename(file),
      byteLength: Buffer.byteLength(text),
      format: 'text' as const,
      extraction: extract(text, 'utf-8'),
    };
    expect(source.extraction.captions).toHaveLength(16);
    expect(source.extraction.honorees).toHaveLength(1);
    const damaged = source.extraction.captions.filter(({ condition }) => condition !== 'clean').length;
    expect(damaged).toBeGreaterThan(0);

    const stored = await storeImport(ulger.strapi, source);
    const { left } = await publishImport(ulger.strapi, source.extraction, stored);
    expect(left.filter(({ reason }) => reason.kind !== 'warned')).toEqual([]);

    const article = await ulger.strapi.documents('api::article.article').findFirst({ status: 'published' });
    const { data, codes } = await ask(ulger.url, { query, variables: { slug: article?.slug } });
    expect(codes).toEqual([]);
    const [feature] = data.articles;
    expect(feature.captions).toHaveLength(16 - damaged);
    expect(feature.achievements.length).toBeGreaterThan(50);
    for (const { sourceSentence } of feature.achievements) expect(text).toContain(sourceSentence);

    const phrases = feature.achievements.map(({ zh, en }: { zh: string; en: string }) => `${zh} = ${en}`);
    expect(phrases).toContain('8.8万余场次 = more than 88,000 sessions');
    expect(phrases).toContain('10.8/10万 = 10.8 per 100,000');
    expect(phrases).toContain('5189万元 = 51.89 million yuan');
    const awards = feature.achievements.filter(({ award }: { award: object | null }) => award !== null);
    expect(awards.map(({ value }: { value: number }) => value)).toEqual(
      expect.arrayContaining([123, 62, 44, 580, 323]),
    );
    expect(feature.honorees).toEqual([]);
  });
});
