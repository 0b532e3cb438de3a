import { describe, expect, it } from 'vitest';
import { locales, sourceLocale } from '../../config/locales';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

describe.each(databases)('Ulger on %s', (client) => {
  const ulger = useStrapi(client);

  it('runs on the database that was asked for', () => {
    expect(ulger.strapi.db.dialect.client).toBe(client);
  });

  it('knows the locales of config/locales.ts, the source locale as its default', async () => {
    const stored: { code: string }[] = await ulger.strapi.plugin('i18n').service('locales').find();
    expect(stored.map(({ code }) => code).sort()).toEqual(locales.map(({ code }) => code).sort());
    expect(await ulger.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe(sourceLocale);
  });

  it('answers over HTTP', async () => {
    const answer = await fetch(`${ulger.url}/_health`);
    expect(answer.status).toBe(204);
  });
});
