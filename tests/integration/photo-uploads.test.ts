import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPhotoMetadata } from '../../src/importing/photo/read-photo-metadata';
import { type DocumentsOf, documentsOf } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { useStrapi } from '../../src/testing/use-strapi';

const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '48/1 30/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '122/1 15/1 0/1',
};
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" photoshop:Credit="县林草局供图" photoshop:City="呼和浩特" exif:GPSLatitude="48,30N"><dc:creator><rdf:Seq><rdf:li>王芳</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">松岭日报</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>';

/** A photo of 1200 × 800 as a camera and a desk leave it: turned, located, with its rights. */
const photo = (format: 'jpeg' | 'png' | 'webp' | 'tiff'): Promise<Buffer> =>
  sharp({
    create: {
      width: 1200,
      height: 800,
      channels: 3,
      background: '#264',
      noise: { type: 'gaussian', mean: 90, sigma: 20 },
    },
  })
    .toFormat(format)
    .withExif({ IFD2: { DateTimeOriginal: '2023:05:04 10:11:12' }, IFD3: place })
    .withXmp(xmp)
    .toBuffer();

type Stored = {
  readonly id: number;
  readonly url: string;
  readonly mime: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
};

describe.each(databases)('A photo that is uploaded, on %s', (client) => {
  const ulger = useStrapi(client);
  let folder: string;
  let make: Newsroom;
  let captions: DocumentsOf;
  const stored: Stored[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ulger-photos-'));
    make = newsroom(ulger.strapi);
    captions = documentsOf(ulger.strapi, 'api::photo-caption.photo-caption');
  });
  afterAll(async () => {
    for (const { id } of stored) {
      const service = ulger.strapi.plugin('upload').service('upload');
      await service.remove(await service.findOne(id));
    }
    await rm(folder, { recursive: true });
  });

  const fileOf = async (bytes: Buffer, name: string, mimetype: string) => {
    const filepath = path.join(folder, name);
    await writeFile(filepath, bytes);
    return { filepath, originalFilename: name, mimetype, size: bytes.length };
  };
  const upload = async (bytes: Buffer, name: string, mimetype: string): Promise<Stored> => {
    const files = await fileOf(bytes, name, mimetype);
    const [file]: readonly Stored[] = await ulger.strapi.plugin('upload').service('upload').upload({ data: {}, files });
    if (file === undefined) throw new Error('nothing was stored');
    stored.push(file);
    return file;
  };
  const deliveredOf = ({ url, formats }: Stored): Promise<readonly Buffer[]> =>
    Promise.all(
      [url, ...Object.values(formats ?? {}).map((format) => format.url)].map((at) =>
        readFile(path.join(ulger.strapi.dirs.static.public, at)),
      ),
    );

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)(
    'tells in no rendition where it was taken, and in each whom to name: %s',
    async (format) => {
      const original = await photo(format);
      expect((await readPhotoMetadata(original)).hasLocation).toBe(true);
      const delivered = await deliveredOf(await upload(original, `photo.${format}`, `image/${format}`));
      expect(delivered.length).toBeGreaterThanOrEqual(4);
      for (const bytes of delivered) {
        expect(await readPhotoMetadata(bytes)).toMatchObject({
          hasLocation: false,
          credit: '县林草局供图',
          creator: '王芳',
          copyrightNotice: '松岭日报',
          takenOn: null,
        });
        expect((await sharp(bytes).metadata()).exif?.includes('GPS') ?? false).toBe(false);
      }
    },
  );

  it('is given a placeholder of some hundred bytes, which is made anew when it is replaced', async () => {
    const placeholderOf = async (id: number): Promise<string> => {
      const file = await ulger.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
      return file.provider_metadata.placeholder;
    };
    const { id } = await upload(await photo('jpeg'), 'shown.jpg', 'image/jpeg');
    const first = await placeholderOf(id);
    expect(first).toMatch(/^data:image\/webp;base64,/);
    expect(first.length).toBeLessThan(500);
    const { width, height } = await sharp(Buffer.from(first.split(',')[1] ?? '', 'base64')).metadata();
    expect([width, height]).toEqual([16, 11]);
    const white = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const file = await fileOf(white, 'white.jpg', 'image/jpeg');
    await ulger.strapi
      .plugin('upload')
      .service('upload')
      .replace(id, { data: { fileInfo: {} }, file });
    expect(await placeholderOf(id)).not.toBe(first);
  });

  it('is clean too when it replaces another', async () => {
    const first = await upload(
      await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
        .jpeg()
        .toBuffer(),
      'plain.jpg',
      'image/jpeg',
    );
    const file = await fileOf(await photo('jpeg'), 'new.jpg', 'image/jpeg');
    const replaced: Stored = await ulger.strapi
      .plugin('upload')
      .service('upload')
      .replace(first.id, { data: { fileInfo: {} }, file });
    for (const bytes of await deliveredOf(replaced))
      expect(await readPhotoMetadata(bytes)).toMatchObject({ hasLocation: false, creator: '王芳' });
  });

  it('is refused where its format does not let its location be taken out', async () => {
    const gif = Buffer.concat([
      await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
        .gif()
        .toBuffer(),
      Buffer.from(xmp),
    ]);
    expect(await refusalOf(upload(gif, 'moving.gif', 'image/gif'))).toMatchObject({ code: 'PHOTO_LOCATION' });
    const avif = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
      .avif()
      .withExif({ IFD3: place })
      .toBuffer();
    expect(await refusalOf(upload(avif, 'new.avif', 'image/avif'))).toMatchObject({ code: 'PHOTO_LOCATION' });
  });

  it('fills the empty fields of the caption that it is attached to', async () => {
    const { id } = await upload(await photo('jpeg'), 'photo.jpg', 'image/jpeg');
    const region = await ulger.strapi.db
      .query('api::region.region')
      .findOne({ where: { shortName: '呼和浩特', locale: 'zh-Hans' } });
    const filled = {
      credit: '县林草局供图',
      creator: '王芳',
      copyrightNotice: '松岭日报',
      takenOn: '2023-05-04',
      placeCode: region?.code,
    };
    expect(await make.caption({ image: id })).toMatchObject(filled);

    const edited = await make.caption({ creator: '李晓梅', takenOn: null });
    const saved = await captions.update({
      documentId: edited.documentId,
      locale: 'zh-Hans',
      data: { image: id, credit: '本报' },
    });
    expect(saved).toMatchObject({ ...filled, creator: '李晓梅', credit: '本报' });

    const emptied = await captions.update({
      documentId: edited.documentId,
      locale: 'zh-Hans',
      data: { image: id, creator: null },
    });
    expect(emptied).toMatchObject({ creator: null });
  });
});
