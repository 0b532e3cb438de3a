/**
 * Draws the ten illustrations of the demo newsroom and writes them, with their rights metadata, to `database/demo/images/`.
 * Run by hand when a drawing changes: `node scripts/make-demo-images.mjs [name …]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { scenes } from './demo-images/scenes.mjs';

const folder = new URL('../database/demo/', import.meta.url);

/** XMP with fields of IPTC Photo Metadata: creator, credit line, copyright notice, date, description. */
function rightsMetadata({ text, creator, credit, copyrightNotice, takenOn }) {
  const inXml = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const alternative = Object.entries(text).map(([tag, words]) => `<rdf:li xml:lang="${tag}">${inXml(words)}</rdf:li>`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" photoshop:Credit="${inXml(credit)}" photoshop:DateCreated="${takenOn}" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation"><dc:creator><rdf:Seq><rdf:li>${inXml(creator)}</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${inXml(copyrightNotice)}</rdf:li></rdf:Alt></dc:rights><dc:description><rdf:Alt>${alternative.join('')}</rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

const wanted = process.argv.slice(2);
const captions = JSON.parse(await readFile(new URL('captions.json', folder), 'utf8'));

for (const { key, facts, words } of captions) {
  if (wanted.length > 0 && !wanted.includes(key)) continue;
  const draw = scenes[key];
  if (draw === undefined) throw new Error(`No drawing is called ${key}; see scripts/demo-images/scenes.mjs.`);
  const text = { 'x-default': words.en.text, en: words.en.text, 'zh-Hans': words['zh-Hans'].text };
  const jpeg = await sharp(Buffer.from(draw()))
    .flatten()
    .withXmp(rightsMetadata({ text, ...facts }))
    .jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer();
  await writeFile(new URL(`images/${key}.jpg`, folder), jpeg);
  console.log(`${key}.jpg ${Math.round(jpeg.length / 1024)} KB`);
}
