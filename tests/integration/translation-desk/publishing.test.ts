import { beforeAll, describe, expect, it } from 'vitest';
import { asEditor } from '../../../src/testing/as-editor';
import { type DocumentsOf, documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { refusalOf } from '../../../src/testing/refusal';
import { useStrapi } from '../../../src/testing/use-strapi';
import { storedSegments } from './segments';

describe.each(databases)('Publishing a translation on %s', (client) => {
  const ulger = useStrapi(client);
  let honorees: DocumentsOf;
  beforeAll(() => {
    honorees = documentsOf(ulger.strapi, 'api::honoree.honoree');
  });

  const begin = async (): Promise<string> => {
    const data = { name: '其其格', kind: 'person', biography: '护林员。' };
    const { documentId } = await honorees.create({ locale: 'zh-Hans', data });
    await honorees.publish({ documentId, locale: 'zh-Hans' });
    return documentId;
  };

  it('is refused to an editor while segments are not approved, with a list', async () => {
    const documentId = await begin();
    await honorees.update({ documentId, locale: 'en', data: { name: 'Qiqige' } });
    const publish = () => honorees.publish({ documentId, locale: 'en' });
    const refusal = await refusalOf(asEditor(ulger.strapi, publish));
    expect(refusal).toMatchObject({
      code: 'TRANSLATION_NOT_READY',
      problem: { code: 'TRANSLATION_NOT_READY', parameters: { locale: 'en', count: 1 } },
      segments: [{ path: expect.stringMatching(/^biography\//), state: 'untranslated', errors: 0 }],
    });
    await honorees.update({ documentId, locale: 'en', data: { biography: 'A forest ranger.' } });
    expect((await asEditor(ulger.strapi, publish)).entries).toHaveLength(1);
  });

  it('is as it was for what a machine writes', async () => {
    const documentId = await begin();
    await honorees.update({ documentId, locale: 'en', data: { name: 'Qiqige' } });
    expect((await honorees.publish({ documentId, locale: 'en' })).entries).toHaveLength(1);
  });

  it('never keeps the source locale', async () => {
    const documentId = await begin();
    expect(await storedSegments(ulger.strapi, documentId)).toHaveLength(2);
    const publish = () => honorees.publish({ documentId, locale: 'zh-Hans' });
    expect((await asEditor(ulger.strapi, publish)).entries).toHaveLength(1);
  });
});
