import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeDoubleByte } from '../../testing/builders/encode';
import { noPhotoMetadata } from './photo-metadata';
import { readPhotoMetadata } from './read-photo-metadata';
import { rewriteJpeg } from './rewrite-jpeg';
import { rightsPacket } from './xmp';

const canvas = () => sharp({ create: { width: 320, height: 200, channels: 3, background: '#264' } });
const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '48/1 30/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '122/1 15/1 0/1',
};
const exif = { IFD0: { Artist: 'Wang Fang' }, IFD2: { DateTimeOriginal: '2023:05:04 10:11:12' }, IFD3: place };
const packet = (inner: string, attributes = ''): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const alternatives = (...items: readonly (readonly [string, string])[]): string =>
  `<rdf:Alt>${items.map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`).join('')}</rdf:Alt>`;

/** A JPEG with an IPTC-IIM block as Photoshop writes it. */
const withIptc = async (
  datasets: readonly (readonly [record: number, dataset: number, bytes: Uint8Array])[],
): Promise<Uint8Array> => {
  const block = Buffer.concat(
    datasets.map(([record, dataset, bytes]) =>
      Buffer.concat([Buffer.from([0x1c, record, dataset, bytes.length >> 8, bytes.length & 255]), bytes]),
    ),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32BE(block.length);
  const resource = (id: number, name: string, content: Buffer, length: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from('8BIM'),
      Buffer.from([id >> 8, id & 255]),
      Buffer.from(name, 'latin1'),
      length,
      content,
      Buffer.alloc(content.length % 2),
    ]);
  const other = resource(0x03ed, '\x03abc', Buffer.from([1, 2]), Buffer.from([0, 0, 0, 2]));
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\0'), other, resource(0x0404, '\0\0', block, size)]);
  const head = Buffer.from([0xff, 0xed, (content.length + 2) >> 8, (content.length + 2) & 255]);
  const jpeg = await canvas().jpeg().toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gbk = (text: string): Uint8Array => encodeDoubleByte(text, 'gb18030');

describe('The metadata of a photo', () => {
  it('is read from XMP, the Chinese words of several languages', async () => {
    const xmp = packet(
      `<dc:description>${alternatives(['x-default', 'A patrol'], ['zh-CN', '护林员骑马巡山'])}</dc:description><dc:creator><rdf:Seq><rdf:li>王芳</rdf:li><rdf:li>李晓梅</rdf:li></rdf:Seq></dc:creator><dc:rights>${alternatives(['x-default', '© 松岭日报'])}</dc:rights><Iptc4xmpCore:AltTextAccessibility>${alternatives(['x-default', '两名护林员骑马走过山坡'])}</Iptc4xmpCore:AltTextAccessibility><Iptc4xmpCore:Location>北山林场</Iptc4xmpCore:Location>`,
      'photoshop:Credit="县林草局供图" photoshop:City="松岭县" photoshop:State="内蒙古自治区" photoshop:Country="中国" photoshop:DateCreated="2023-05-04T10:11:12+08:00"',
    );
    for (const format of ['jpeg', 'png', 'webp', 'tiff'] as const) {
      expect(await readPhotoMetadata(await canvas().toFormat(format).withXmp(xmp).toBuffer())).toEqual({
        description: '护林员骑马巡山',
        altText: '两名护林员骑马走过山坡',
        extendedDescription: null,
        credit: '县林草局供图',
        creator: '王芳、李晓梅',
        copyrightNotice: '© 松岭日报',
        takenOn: '2023-05-04',
        place: { sublocation: '北山林场', city: '松岭县', province: '内蒙古自治区', country: '中国' },
        hasLocation: false,
      });
    }
  });

  it('is read from EXIF where there is nothing else', async () => {
    for (const format of ['jpeg', 'webp', 'png'] as const) {
      expect(await readPhotoMetadata(await canvas().toFormat(format).withExif(exif).toBuffer()), format).toMatchObject({
        creator: 'Wang Fang',
        takenOn: '2023-05-04',
        hasLocation: true,
      });
    }
  });

  it('tells of a location that only XMP holds', async () => {
    const jpeg = await canvas().jpeg().withXmp(packet('', 'exif:GPSLatitude="48,30N"')).toBuffer();
    expect(await readPhotoMetadata(jpeg)).toEqual({ ...noPhotoMetadata, hasLocation: true });
  });

  it.each<readonly [string, (text: string) => Uint8Array]>([
    ['UTF-8 that is not marked', utf8],
    ['GBK that is not marked', gbk],
  ])('is read from IPTC-IIM in %s', async (_, encode) => {
    const jpeg = await withIptc([
      [2, 0, new Uint8Array([0, 2])],
      [2, 120, encode('护林员骑马巡山')],
      [2, 80, encode('王芳')],
      [2, 80, encode('李晓梅')],
      [2, 110, encode('县林草局供图')],
      [2, 116, encode('松岭日报')],
      [2, 90, encode('松岭县')],
      [2, 55, utf8('20230504')],
    ]);
    expect(await readPhotoMetadata(jpeg)).toEqual({
      ...noPhotoMetadata,
      description: '护林员骑马巡山',
      creator: '王芳、李晓梅',
      credit: '县林草局供图',
      copyrightNotice: '松岭日报',
      takenOn: '2023-05-04',
      place: { ...noPhotoMetadata.place, city: '松岭县' },
    });
  });

  it('is read from one short name in GBK, and from a marked block whatever it looks like', async () => {
    expect((await readPhotoMetadata(await withIptc([[2, 80, gbk('王芳')]]))).creator).toBe('王芳');
    const marked = await withIptc([
      [1, 90, new Uint8Array([0x1b, 0x25, 0x47])],
      [2, 80, utf8('Łukasz')],
    ]);
    expect((await readPhotoMetadata(marked)).creator).toBe('Łukasz');
    expect((await readPhotoMetadata(await withIptc([[2, 80, Buffer.from('M\xfcller', 'latin1')]]))).creator).toBe(
      'Müller',
    );
  });

  it('takes no filler of cameras for words, and no impossible day', async () => {
    const jpeg = await canvas()
      .jpeg()
      .withExif({
        IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA', Artist: '??' },
        IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' },
      })
      .toBuffer();
    expect(await readPhotoMetadata(jpeg)).toEqual(noPhotoMetadata);
  });

  it('is empty for broken bytes, and never fails', async () => {
    const jpeg = await withIptc([[2, 80, gbk('王芳')]]);
    const broken = packet('<dc:creator>').replace('</rdf:Description>', '');
    const samples = [
      new Uint8Array(),
      utf8('no photo'),
      jpeg.slice(0, 40),
      await canvas().jpeg().withXmp(broken).toBuffer(),
      utf8(`<!DOCTYPE x>${packet('')}`),
    ];
    for (const bytes of samples) expect(await readPhotoMetadata(bytes)).toEqual(noPhotoMetadata);
    for (let length = 2; length < 400; length += 7) await readPhotoMetadata(jpeg.slice(0, length));
  });
});

describe('A JPEG that is delivered', () => {
  const rights = rightsPacket({ credit: '县林草局供图', creator: '王芳、李晓梅', copyrightNotice: '<松岭日报>' });

  it('keeps its picture bit for bit and whom to name, and loses everything else', async () => {
    for (const progressive of [false, true]) {
      const jpeg = await canvas()
        .composite([
          { input: Buffer.from('<svg width="320" height="200"><circle cx="90" cy="90" r="60" fill="#fc3"/></svg>') },
        ])
        .jpeg({ progressive })
        .withExif(exif)
        .withXmp(packet('<dc:description>护林员</dc:description>', 'exif:GPSLatitude="48,30N"'))
        .toBuffer();
      const rewritten = rewriteJpeg(Buffer.concat([jpeg, jpeg]), rights, 1) ?? new Uint8Array();
      expect(await readPhotoMetadata(rewritten)).toEqual({
        ...noPhotoMetadata,
        credit: '县林草局供图',
        creator: '王芳、李晓梅',
        copyrightNotice: '<松岭日报>',
      });
      expect(Buffer.from(rewritten).indexOf('Wang Fang')).toBe(-1);
      expect((await sharp(rewritten).raw().toBuffer()).equals(await sharp(jpeg).raw().toBuffer())).toBe(true);
      expect(rewritten.length).toBeLessThan(jpeg.length + 1000);
    }
  });

  it('stays turned as it was, and keeps its colour profile', async () => {
    const jpeg = await canvas().jpeg().withMetadata({ orientation: 6 }).withIccProfile('p3').toBuffer();
    const { orientation, icc } = await sharp(rewriteJpeg(jpeg, null, 6) ?? undefined).metadata();
    expect({ orientation, icc }).toEqual({ orientation: 6, icc: (await sharp(jpeg).metadata()).icc });
  });

  it('is null for other bytes', () => {
    for (const bytes of [new Uint8Array(), utf8('no photo'), new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])])
      expect(rewriteJpeg(bytes, null, 1)).toBeNull();
  });
});
