import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { distDir, root } from '../../src/testing/build';
import { documentsOf } from '../../src/testing/builders/documents';
import { newsroom } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { readSharedState } from '../../src/testing/shared-state';
import { useStrapi } from '../../src/testing/use-strapi';

const achievement = 'api::achievement.achievement';

/** Another Ulger on the same database, which is killed within a save: after one locale has the new facts, before the other. */
const saveAndDie = `
  const { createStrapi } = require('@strapi/strapi');
  const { appDir, distDir, documentId } = JSON.parse(process.argv[1]);
  createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load().then(async (strapi) => {
    const service = strapi.plugin('i18n').service('localizations');
    const sync = service.syncNonLocalizedAttributes;
    service.syncNonLocalizedAttributes = async (...parameters) => {
      await sync(...parameters);
      process.kill(process.pid, 'SIGKILL');
    };
    const data = { label: '改', numeral: '8', value: 8, article: null };
    await strapi.documents('${achievement}').update({ documentId, data });
  });
`;

describe.each(databases)('A save that is killed on %s', (client) => {
  const ulger = useStrapi(client);

  it('leaves every locale, every fact and every link as it was', async () => {
    const make = newsroom(ulger.strapi);
    const article = await make.article();
    const { documentId } = await make.achievement({ article: article.documentId });
    await documentsOf(ulger.strapi, achievement).update({ documentId, locale: 'en', data: { label: 'A figure' } });
    const state = async () => ({
      figure: await readSharedState(ulger.strapi, achievement, documentId),
      article: await readSharedState(ulger.strapi, 'api::article.article', article.documentId),
      label: (await documentsOf(ulger.strapi, achievement).findOne({ documentId }))?.label,
    });
    const before = await state();

    const argument = JSON.stringify({ appDir: root, distDir, documentId });
    const env = { ...process.env, ...ulger.database.env };
    const child = spawn(process.execPath, ['-e', saveAndDie, argument], { cwd: root, env, stdio: 'ignore' });
    const ended = await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    expect(ended).toBe('SIGKILL');
    expect(await state()).toEqual(before);
  });
});
