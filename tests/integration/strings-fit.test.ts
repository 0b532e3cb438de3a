import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../src/testing/builders/documents';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { useStrapi } from '../../src/testing/use-strapi';

describe.each(databases)('A line of text on %s', (client) => {
  const ulger = useStrapi(client);
  const create = (data: object) =>
    documentsOf(ulger.strapi, 'api::article.article').create({ locale: 'zh-Hans', data: { ...data } });

  it('holds 255 characters', async () => {
    const title = '长'.repeat(255);
    expect((await create({ title })).title).toBe(title);
  });

  it.each([
    ['a field', { title: '长'.repeat(256) }, 'title'],
    ['a part of a component', { title: '短', bylines: [{ displayName: '名'.repeat(256) }] }, 'bylines.0.displayName'],
  ])('is told that it is too long, in %s', async (_, data, at) => {
    expect(await refusalOf(create(data))).toMatchObject({ code: 'TEXT_TOO_LONG', at });
  });
});
