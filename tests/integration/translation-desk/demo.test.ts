import { afterAll, describe, expect, it } from 'vitest';
import { type SegmentRow, segmentUid } from '../../../src/strapi/translating/segment-row';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';

describe.each(databases)('The demo at the translation desk on %s', (client) => {
  const ulger = useStrapi(client, { env: { ULGER_DEMO: 'true' } });
  afterAll(async () => {
    const upload = ulger.strapi.plugin('upload').service('upload');
    for (const file of await ulger.strapi.db.query('plugin::upload.file').findMany()) await upload.remove(file);
  });

  const segments = (where: object): Promise<readonly SegmentRow[]> =>
    ulger.strapi.db.query(segmentUid).findMany({ where: { kind: 'string', ...where } });

  it('shows every state', async () => {
    const english = await segments({ targetLocale: 'en' });
    const told = english.map(({ state, errors, sourceText, targetText }) =>
      state === 'approved' ? state : `${state} ${errors}: ${sourceText} → ${targetText}`,
    );
    expect(told.filter((line) => line === 'approved').length).toBeGreaterThan(100);
    expect(told.filter((line) => line !== 'approved')).toEqual([expect.stringMatching(/^outdated 0: .*赤峰、通辽/)]);
    expect((await segments({ targetLocale: 'mn', state: 'machine' })).length).toBe(6);
    expect((await segments({ targetLocale: 'mn-Mong', state: 'untranslated' })).length).toBeGreaterThan(50);
    const wrong = await segments({ targetLocale: 'mn', errors: { $gt: 0 } });
    expect(wrong.map(({ targetText }) => targetText)).toContainEqual(expect.stringContaining('550 сая'));
  });
});
