import { beforeAll, describe, expect, it } from 'vitest';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { purgeDesk, purging } from './purge-desk';

const target = { name: 'Site', url: 'https://www.example.org/purge', enabled: false };

describe.each(databases)('Purge targets on %s', (client) => {
  const ulger = useStrapi(client, purging);
  let administrator: AdminClient;
  beforeAll(async () => {
    administrator = await adminClient(ulger);
  });

  const codeOf = ({ body }: Awaited<ReturnType<AdminClient['get']>>): unknown =>
    (body as { error?: { details?: { code?: string } } } | null)?.error?.details?.code;

  it('are seen and changed by nobody whose role does not say so', async () => {
    const { id } = await purgeDesk(administrator).create(target.url);
    const editor = await adminClient(ulger, 'en', 'ulger-editor');
    const statuses = [
      await editor.get('/purging/targets'),
      await editor.post('/purging/targets', target),
      await editor.put(`/purging/targets/${id}`, target),
      await editor.delete(`/purging/targets/${id}`),
      ...(await Promise.all(
        ['secret', 'test', 'retry'].map((what) => editor.post(`/purging/targets/${id}/${what}`, {})),
      )),
    ].map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([403]));
    expect((await fetch(`${ulger.url}/purging/targets`)).status).toBe(401);
  });

  it('never tell their secrets again, and keep them encrypted', async () => {
    const { id, secret } = await purgeDesk(administrator).create(target.url);
    expect(JSON.stringify(await administrator.get('/purging/targets'))).not.toContain(secret.slice(6));
    const row = await ulger.strapi.db.connection('ulger_purge_targets').where({ id }).first();
    expect(JSON.stringify(row)).not.toContain(secret.slice(6));
    const { body } = await administrator.post(`/purging/targets/${id}/secret`, {});
    expect((body as { secret: string }).secret).not.toBe(secret);
  });

  it.each([
    [{ ...target, name: ' ' }, 'PURGE_NAME_WRONG'],
    [{ ...target, name: 'x'.repeat(101) }, 'PURGE_NAME_WRONG'],
    [{ ...target, url: 'example.org' }, 'PURGE_URL_WRONG'],
    [{ ...target, url: 'http://example.org/' }, 'PURGE_URL_NOT_ALLOWED'],
    [{ ...target, url: 'https://localhost/' }, 'PURGE_URL_NOT_ALLOWED'],
    [{ ...target, enabled: 'yes' }, 'PURGE_REQUEST_WRONG'],
    [{}, 'PURGE_REQUEST_WRONG'],
    [[], 'PURGE_REQUEST_WRONG'],
  ])('are refused: %j', async (body, code) => {
    const answer = await administrator.post('/purging/targets', body);
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
  });

  it.each(['0', '999999999', '99999999999999999999', 'x'])('are not there: %s', async (id) => {
    for (const answer of [
      await administrator.put(`/purging/targets/${id}`, target),
      await administrator.delete(`/purging/targets/${id}`),
      await administrator.post(`/purging/targets/${id}/test`, {}),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([404, 'PURGE_TARGET_UNKNOWN']);
    }
  });
});
