import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../src/testing/databases';
import { useStrapi } from '../../src/testing/use-strapi';

const uid = 'api::achievement.achievement';
const password = 'Correct-Horse-7';

describe.each(databases)('Roles on %s', (client) => {
  const ulger = useStrapi(client);
  const tokens: Record<string, string> = {};
  let documentId = '';

  const call = async (role: string, method: string, path: string, body?: object) => {
    const answer = await fetch(`${ulger.url}/content-manager/collection-types/${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens[role]}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : undefined,
    });
    return { status: answer.status, text: await answer.text() };
  };
  const inLocale = (locale: string) => ulger.strapi.documents(uid).findOne({ documentId, locale, status: 'draft' });

  beforeAll(async () => {
    const { strapi } = ulger;
    const created = await strapi.documents(uid).create({
      locale: 'zh-Hans',
      data: { label: '宣讲场次', kind: 'count', value: 88000, numeral: '8.8', magnitude: 4, reviewState: 'confirmed' },
    });
    documentId = created.documentId;
    for (const code of ['ulger-editor', 'ulger-reviewer', 'ulger-translator-en']) {
      const { id } = await strapi.service('admin::role').findOne({ code });
      const email = `${code}@example.org`;
      await strapi
        .service('admin::user')
        .create({ email, firstname: code, password, isActive: true, registrationToken: null, roles: [id] });
      const answer = await fetch(`${ulger.url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      tokens[code] = JSON.parse(await answer.text()).data.token;
    }
  });

  it('let a translator put words into the language of the role, facts standing as they are', async () => {
    const { status, text } = await call('ulger-translator-en', 'PUT', `${uid}/${documentId}?locale=en`, {
      label: 'Public talks',
      value: 88000,
      numeral: '8.8',
      hedge: '',
      // As a form of a language that is begun is filled.
      reviewState: 'confirmed',
      magnitude: null,
      unit: { connect: [], disconnect: [] },
    });
    expect(status, text).toBe(200);
    expect(await inLocale('en')).toMatchObject({ label: 'Public talks', value: 88000, reviewState: 'confirmed' });
    expect(await inLocale('zh-Hans')).toMatchObject({ label: '宣讲场次', value: 88000, reviewState: 'confirmed' });
  });

  it('tell a translator who changes facts that the role does not, and save nothing', async () => {
    const { status, text } = await call('ulger-translator-en', 'PUT', `${uid}/${documentId}?locale=en`, {
      label: 'Talks',
      value: 1,
      reviewState: 'rejected',
      magnitude: null,
      unit: { connect: [{ id: 1 }] },
    });
    expect(status).toBe(403);
    expect(JSON.parse(text).error.details).toMatchObject({
      code: 'FIELDS_NOT_PERMITTED',
      at: 'value',
      parameters: { fields: 'value, magnitude, unit, reviewState' },
    });
    expect(await inLocale('en')).toMatchObject({ label: 'Public talks', value: 88000, reviewState: 'confirmed' });
  });

  it.each(['zh-Hans', 'mn'])('do not let a translator write another language: %s', async (locale) => {
    const { status, text } = await call('ulger-translator-en', 'PUT', `${uid}/${documentId}?locale=${locale}`, {
      label: 'X',
    });
    expect(status).toBe(403);
    expect(JSON.parse(text).error.details).toMatchObject({ code: 'LOCALE_NOT_PERMITTED', parameters: { locale } });
    expect((await inLocale(locale))?.label).not.toBe('X');
  });

  it('do not let a translator begin, publish or delete an entry', async () => {
    const begun = await call('ulger-translator-en', 'POST', `${uid}?locale=en`, { label: 'New', kind: 'count' });
    expect(begun.status).toBe(403);
    expect(begun.text).toContain('TRANSLATOR_BEGINS_NO_ENTRY');
    const translator = 'ulger-translator-en';
    expect((await call(translator, 'POST', `${uid}/${documentId}/actions/publish?locale=en`, {})).status).toBe(403);
    expect((await call(translator, 'DELETE', `${uid}/${documentId}?locale=en`)).status).toBe(403);
  });

  it('let a reviewer give the verdict, and write nothing else', async () => {
    const save = (fields: object) =>
      call('ulger-reviewer', 'PUT', `${uid}/${documentId}?locale=zh-Hans`, { reviewState: 'corrected', ...fields });
    const refused = await save({ label: '别的', value: 2 });
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.text).error.details.parameters).toEqual({ fields: 'label, value' });
    expect((await save({ label: '宣讲场次', value: 88000 })).status).toBe(200);
    expect(await inLocale('zh-Hans')).toMatchObject({ label: '宣讲场次', value: 88000, reviewState: 'corrected' });
    expect((await call('ulger-reviewer', 'POST', `${uid}?locale=zh-Hans`, { label: '新' })).status).toBe(403);
  });

  it('let an editor begin and change an entry', async () => {
    const begun = await call('ulger-editor', 'POST', `${uid}?locale=zh-Hans`, { label: '新指标', kind: 'qualitative' });
    expect(begun.status, begun.text).toBe(201);
    const changed = await call('ulger-editor', 'PUT', `${uid}/${documentId}?locale=zh-Hans`, { label: '宣讲' });
    expect(changed.status, changed.text).toBe(200);
  });

  it('show nobody but the administrator what Strapi stores for itself', async () => {
    for (const role of Object.keys(tokens)) {
      const answer = await fetch(`${ulger.url}/admin/api-tokens`, {
        headers: { authorization: `Bearer ${tokens[role]}` },
      });
      expect(answer.status, role).toBe(403);
    }
  });
});
