import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PhotosAnswer, ReviewPhoto } from '../../../src/plugins/import-desk/contract';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { databases } from '../../../src/testing/databases';
import { bodyOf, type DeskClient, deskClient } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';

const text = readFileSync('tests/fixtures/grassland-nurses.txt', 'utf8');

const xmp = (description: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
   xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="旗融媒体中心">
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;

const photo = (description: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a7' } })
    .withXmp(xmp(description))
    .jpeg()
    .toBuffer();

describe.each(databases)('Photos at the desk on %s', (client) => {
  const ulger = useStrapi(client);
  let editor: AdminClient;
  let desk: DeskClient;
  let id = '';
  let shown: readonly ReviewPhoto[] = [];
  beforeAll(async () => {
    editor = await adminClient(ulger, 'en', 'ulger-editor');
    desk = deskClient(editor);
    id = (await desk.paste(text)).id;
  });

  const drop = (...files: readonly (readonly [string, Buffer])[]) => {
    const form = new FormData();
    for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
    return editor.send(`/import-desk/imports/${id}/photos`, form);
  };
  const captions = async () => (await desk.open(id)).extraction.captions;

  it('are matched to captions by what they say of themselves, then by order', async () => {
    const [first, second, third] = await captions();
    const answer = await drop(['图2.jpg', await photo('')], ['图1.jpg', await photo(second?.text ?? '')]);
    shown = bodyOf<PhotosAnswer>(answer).photos;
    expect(third).toBeDefined();
    expect(shown).toMatchObject([
      { name: '图1.jpg', credit: '旗融媒体中心', match: { item: `caption:${second?.key}`, reason: 'description' } },
      { name: '图2.jpg', width: 60, match: { item: `caption:${first?.key}`, reason: 'order' } },
    ]);
    expect((await desk.open(id)).photos).toEqual(shown);
  });

  it('are refused where they are none, by content, and none of the others is taken then', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const cut = (await photo('')).subarray(0, 40);
    for (const bytes of [svg, cut]) {
      const answer = await drop(['photo.jpg', bytes]);
      expect(answer).toMatchObject({ status: 400, body: { error: { details: { code: 'IMPORT_PHOTO_UNFIT' } } } });
    }
    expect((await desk.open(id)).photos).toHaveLength(2);
  });

  it('leave the media library when they leave the review', async () => {
    const [stays, gone] = shown;
    const answer = bodyOf<PhotosAnswer>(await editor.delete(`/import-desk/imports/${id}/photos/${gone?.id}`));
    expect(answer.photos.map((one) => one.id)).toEqual([stays?.id]);
    expect(await ulger.strapi.db.query('plugin::upload.file').count({ where: { id: gone?.id } })).toBe(0);
    const again = await editor.delete(`/import-desk/imports/${id}/photos/${gone?.id}`);
    expect(again).toMatchObject({ status: 404, body: { error: { details: { code: 'IMPORT_PHOTO_UNKNOWN' } } } });
  });

  it('come to their captions with the drafts', async () => {
    const [image] = shown;
    const [, caption] = await captions();
    const fields = { image: image?.id ?? 0, altText: '护士在毡房里', credit: image?.credit ?? null };
    const item = `caption:${caption?.key}`;
    expect((await desk.decide(id, 0, [{ kind: 'correct', item, fields }])).status).toBe(200);
    await desk.makeDrafts(id, 1);
    const stored = await ulger.strapi
      .documents('api::photo-caption.photo-caption')
      .findMany({ locale: 'zh-Hans', populate: ['image'] });
    const found = stored.find(({ text: words }) => words === caption?.text);
    expect(found).toMatchObject({
      image: { id: image?.id },
      imageStatus: 'attached',
      altText: '护士在毡房里',
      credit: '旗融媒体中心',
      textChecked: true,
    });
    expect(stored.filter(({ imageStatus }) => imageStatus === 'missing')).toHaveLength(stored.length - 1);
  });
});
