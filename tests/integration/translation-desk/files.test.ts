import { beforeAll, describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/domain/problem';
import type { FileOutcome, Help, Segment } from '../../../src/plugins/translation-desk/contract';
import { importFile } from '../../../src/strapi/translating/exchange/import-file';
import { findTranslator } from '../../../src/strapi/translating/people';
import { nobody, type Translator } from '../../../src/strapi/translating/translator';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { type DocumentsOf, documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { bodyOf } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';
import { translated, words } from './cat-tool';
import { segmentIn, translationDesk } from './desk';
import { brief, paragraphs, storedSegments } from './segments';

describe.each(databases)('Files of CAT tools on %s', (client) => {
  const ulger = useStrapi(client);
  let editor: AdminClient;
  let colleague: AdminClient;
  let cyrillic: AdminClient;
  let articles: DocumentsOf;
  beforeAll(async () => {
    editor = await adminClient(ulger, 'en', 'ulger-editor');
    colleague = await adminClient(ulger, 'en', 'ulger-editor', 'Colleague');
    cyrillic = await adminClient(ulger, 'en', 'ulger-translator-mn');
    articles = documentsOf(ulger.strapi, 'api::article.article');
  });

  const begin = async (): Promise<string> => {
    const body = paragraphs('全乡服务3.2万人。书也到了。', '第二段结束了。');
    return (await articles.create({ locale: 'zh-Hans', data: { title: '草原上的书', body } })).documentId;
  };
  const text = async (path: string): Promise<string> => {
    const { status, body } = await editor.getText(`/translation-desk${path}`);
    expect(status, body).toBe(200);
    return body;
  };
  const download = (documentId: string, format = 'xliff-2'): Promise<string> =>
    text(`/entries/api::article.article/${documentId}/en/file?format=${format}`);
  const upload = async (file: BlobPart, name = 'file.xlf', path = '/files', by = editor): Promise<FileOutcome> => {
    const form = new FormData();
    form.append('files', new Blob([file]), name);
    const { files } = bodyOf<{ files: FileOutcome[] }>(await by.send(`/translation-desk${path}`, form));
    return files[0] ?? expect.unreachable();
  };
  const filled = [
    'title translated: Books on the steppe',
    ...Object.values(words)
      .slice(1)
      .map((it) => `body translated: ${it}`),
  ];

  it.each(['xliff-2', 'xliff-1.2'])('go out as %s and come back as translations', async (format) => {
    const documentId = await begin();
    const outcome = await upload(translated(await download(documentId, format)));
    expect(outcome).toMatchObject({ problem: null, taken: 4, suggested: 0, refused: 0, notes: [] });
    expect(outcome.entries).toEqual([{ type: 'api::article.article', documentId, locale: 'en' }]);
    expect(brief(await storedSegments(ulger.strapi, documentId))).toEqual(filled);
    const draft = await articles.findOne({ documentId, locale: 'en', status: 'draft' });
    expect(draft).toMatchObject({ title: 'Books on the steppe' });
    const again = await upload(translated(await download(documentId, format)));
    expect(again).toMatchObject({ problem: null, taken: 0, suggested: 0, same: 4 });
  });

  it('come back as PO and CSV, too', async () => {
    const documentId = await begin();
    const po = (await download(documentId, 'po')).replace(
      'msgid "草原上的书"\nmsgstr ""',
      'msgid "草原上的书"\nmsgstr "Books"',
    );
    expect(await upload(po, 'file.po')).toMatchObject({ problem: null, taken: 1 });
    const csv = (await download(documentId, 'csv')).replace('"书也到了。",""', '"书也到了。","They came."');
    expect(await upload(csv, 'file.csv')).toMatchObject({ problem: null, taken: 1 });
  });

  it('as PO without contexts are placed by their sources, and what is doubted in them is still a person’s', async () => {
    const documentId = await begin();
    const bare = (await download(documentId, 'po')).replace(/^(?:msgctxt|#).*\n/gm, '');
    const filled = bare
      .replace('msgid "草原上的书"\nmsgstr ""', '#, fuzzy\nmsgid "草原上的书"\nmsgstr "Books"')
      .replace('msgid "书也到了。"', 'msgid "没有这句。"\nmsgstr "Not there."\n\n$&');
    const outcome = await upload(filled, 'file.po');
    expect(outcome).toMatchObject({ problem: null, taken: 1, same: 0, refused: 1 });
    expect(outcome.notes.map(({ problem }) => problem.code)).toEqual(['EXCHANGE_PLACE_UNTOLD']);
    const title = segmentIn(await translationDesk(editor).entry('article', documentId), 'title');
    expect(title).toMatchObject({ target: 'Books', state: 'translated', origin: 'file' });
    const others = filled.replace('"Books"', '"Volumes"');
    expect(await upload(others, 'file.po', '/files', colleague)).toMatchObject({ taken: 0, suggested: 1 });
  });

  it('for a paragraph that is gone are told word by word, and kept by the memory', async () => {
    const documentId = await begin();
    const file = await download(documentId);
    await articles.update({ documentId, locale: 'zh-Hans', data: { body: paragraphs('第二段结束了。') } });
    const outcome = await upload(translated(file));
    expect(outcome).toMatchObject({ taken: 2, suggested: 0, same: 0, refused: 2 });
    expect(outcome.notes.map(({ problem }) => [problem.code, problem.message])).toEqual([
      ['EXCHANGE_UNIT_UNKNOWN', expect.stringContaining('The township served 32,000 people.')],
      ['EXCHANGE_UNIT_UNKNOWN', expect.stringContaining('The books came, too.')],
    ]);
    expect(await text('/memory/en')).toContain('The books came, too.');
  });

  it('never take the place of a person’s words, and become suggestions there', async () => {
    const documentId = await begin();
    const desk = translationDesk(editor);
    const file = await download(documentId);
    bodyOf(await desk.save(segmentIn(await desk.entry('article', documentId), 'title'), 'Volumes'));
    expect(await upload(translated(file))).toMatchObject({ taken: 3, suggested: 1 });
    const title = segmentIn(await desk.entry('article', documentId), 'title');
    expect(title).toMatchObject({
      target: 'Volumes',
      suggestion: { text: 'Books on the steppe', origin: 'file' },
    });
    const accepted = bodyOf<Segment>(await desk.act(title, 'accept-suggestion'));
    expect(accepted).toMatchObject({ target: 'Books on the steppe', suggestion: null, state: 'translated' });
  });

  it('of an older source become suggestions', async () => {
    const documentId = await begin();
    const file = await download(documentId);
    await articles.update({ documentId, locale: 'zh-Hans', data: { title: '草原上的新书' } });
    const outcome = await upload(translated(file));
    expect(outcome).toMatchObject({ taken: 3, suggested: 1 });
    expect(outcome.notes.map(({ problem }) => problem.code)).toEqual(['EXCHANGE_SOURCE_CHANGED']);
  });

  it('leave every suggestion in the history, also one that another took the place of', async () => {
    const documentId = await begin();
    await upload(translated(await download(documentId)));
    const [title] = await storedSegments(ulger.strapi, documentId);
    const change = { version: title?.version, target: 'Typed by me', origin: 'typed' };
    expect((await editor.put(`/translation-desk/segments/${title?.id}`, change)).status).toBe(200);
    const file = await download(documentId);
    for (const words of ['First idea', 'Second idea'])
      expect(await upload(file.replace('Typed by me', words))).toMatchObject({ suggested: 1 });
    const { body } = await editor.get(`/translation-desk/segments/${title?.id}/history`);
    expect(JSON.stringify(body)).toMatch(/Second idea.*First idea/s);
  });

  it('that two send at once lose nothing', async () => {
    const documentId = await begin();
    const file = translated(await download(documentId));
    const outcomes = await Promise.all([upload(file), upload(file)]);
    expect(outcomes.map(({ taken }) => taken).sort()).toEqual([0, 4]);
    expect(brief(await storedSegments(ulger.strapi, documentId))).toEqual(filled);
  });

  it('with words that are too long, or blanks, leave these segments as they are', async () => {
    const documentId = await begin();
    const file = translated(await download(documentId))
      .replace('<target>Books on the steppe', `<target>${'long '.repeat(20_000)}`)
      .replace('<target>The books came, too.', '<target>   ');
    const outcome = await upload(file);
    expect(outcome).toMatchObject({ taken: 2, suggested: 0, same: 1, refused: 1 });
    expect(outcome.notes.map(({ problem }) => problem.code)).toEqual(['SEGMENT_TOO_LONG']);
    expect(brief(await storedSegments(ulger.strapi, documentId))).toEqual([
      'title untranslated',
      filled[1],
      'body untranslated',
      filled[3],
    ]);
  });

  it('of two people for one segment lose neither’s words; a file of one’s own is corrected by the next', async () => {
    const documentId = await begin();
    const file = translated(await download(documentId));
    await upload(file);
    const corrected = file.replace('The books came, too.', 'The books have come, too.');
    expect(await upload(corrected)).toMatchObject({ taken: 1, suggested: 0, same: 3 });
    const others = file.replace('Books on the steppe', 'Volumes on the steppe');
    expect(await upload(others, 'file.xlf', '/files', colleague)).toMatchObject({ taken: 0, suggested: 2, same: 2 });
    const title = segmentIn(await translationDesk(editor).entry('article', documentId), 'title');
    expect(title).toMatchObject({
      target: 'Books on the steppe',
      suggestion: { text: 'Volumes on the steppe', origin: 'file' },
    });
  });

  it('from the command line are a user’s where one is named, and nobody’s where not', async () => {
    const documentId = await begin();
    const file = translated(await download(documentId));
    const bytes = (title: string) => new TextEncoder().encode(file.replace('Books on the steppe', title));
    const [one, other] = ['one', 'other'].map((name) => `${name}-${documentId}@example.org`);
    for (const [index, email] of [one, other].entries())
      await ulger.strapi.service('admin::user').create({ email, firstname: `T${index}`, isActive: true, roles: [] });
    const translatorOf = async (email = ''): Promise<Translator> => {
      const found = await findTranslator(ulger.strapi, email);
      return isProblem(found) ? expect.unreachable(found.message) : found;
    };
    const take = async (title: string, by: Translator, replacesUnnamed = false): Promise<string> => {
      const { taken, suggested } = await importFile(ulger.strapi, bytes(title), 'a.xlf', by, { replacesUnnamed });
      return `${taken} taken, ${suggested} suggested`;
    };
    expect(await take('A', nobody)).toBe('4 taken, 0 suggested');
    expect(await take('A', nobody)).toBe('0 taken, 0 suggested');
    expect(await take('B', nobody)).toBe('0 taken, 1 suggested');
    expect(await take('C', nobody, true)).toBe('1 taken, 0 suggested');
    expect(await take('D', await translatorOf(one))).toBe('0 taken, 1 suggested');
    expect(await take('E', await translatorOf(one?.toUpperCase()), true)).toBe('1 taken, 0 suggested');
    expect(await take('F', await translatorOf(one))).toBe('1 taken, 0 suggested');
    expect(await take('G', await translatorOf(other), true)).toBe('0 taken, 1 suggested');
    expect(await take('H', nobody, true)).toBe('0 taken, 1 suggested');
    expect(await findTranslator(ulger.strapi, 'nobody@example.org')).toMatchObject({ code: 'TRANSLATOR_UNKNOWN' });
  });

  it('are refused where they are of nobody here, or of a locale that is not the user’s', async () => {
    const documentId = await begin();
    const file = translated(await download(documentId));
    expect((await upload(file.replaceAll(documentId, 'nothing'))).problem?.code).toBe('TRANSLATION_ENTRY_UNKNOWN');
    expect((await upload(file.replace('trgLang="en"', 'trgLang="fr"'))).problem?.code).toBe('EXCHANGE_OTHER_LOCALE');
    expect((await upload(file, 'a.xlf', '/files', cyrillic)).problem?.code).toBe('TRANSLATION_NOT_PERMITTED');
    expect(brief(await storedSegments(ulger.strapi, documentId))).toEqual([
      'title untranslated',
      ...Array(3).fill('body untranslated'),
    ]);
  });

  it.each([
    ['malformed XML', '<xliff version="2.0"><file>', 'EXCHANGE_XML_BROKEN'],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff version="2.0">&e;</xliff>',
      'EXCHANGE_DOCTYPE',
    ],
    [
      'an entity bomb',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><xliff version="2.0">&b;</xliff>',
      'EXCHANGE_DOCTYPE',
    ],
    ['nesting without end', '<a>'.repeat(20_000), 'EXCHANGE_XML_EXCESSIVE'],
    ['nothing', '', 'EXCHANGE_XML_BROKEN'],
    ['words', 'not xml <', 'EXCHANGE_XML_BROKEN'],
    ['words under another name', 'not xml <', 'EXCHANGE_FORMAT_UNKNOWN', 'a.doc'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), 'EXCHANGE_ENCODING'],
    ['other XML', '<html/>', 'EXCHANGE_FORMAT_UNKNOWN'],
    ['another table', 'a,b\n1,2', 'EXCHANGE_CSV_COLUMN_MISSING', 'a.csv'],
  ])('with %s are refused with a code', async (_what, file, code, name = 'a.xlf') => {
    const outcome = await upload(file, name);
    expect(outcome.problem?.code).toBe(code);
  });

  it('of a hundred megabytes are refused and not opened', async () => {
    const file = new Blob([new Uint8Array(100 * 1024 * 1024).fill(0x20)]);
    // While so much is made, a connection that is kept may be given up; this opens one.
    await editor.get('/translation-desk/people');
    // A server that has read enough may close while the rest is still being sent: whoever sent it tries again.
    const outcome = await upload(file).catch(() => upload(file));
    expect(outcome.problem?.code).toBe('EXCHANGE_TOO_LARGE');
    await editor.get('/translation-desk/people').catch(() => undefined);
  });

  it('with codes that the source has not become suggestions', async () => {
    const documentId = await begin();
    const file = translated(await download(documentId)).replace('The second', '<ph id="9"/>The second');
    const outcome = await upload(file);
    expect(outcome).toMatchObject({ taken: 3, suggested: 1 });
    expect(outcome.notes.map(({ problem }) => problem.code)).toEqual(['EXCHANGE_CODES_EXTRA']);
  });

  it('carry the memory, which finds last year’s sentence with new figures', async () => {
    const tmx = `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-Hans" datatype="plaintext"/><body>
      <tu><tuv xml:lang="zh-CN"><seg>全乡培训120人。</seg></tuv><tuv xml:lang="en-US"><seg>The township trained 120 people.</seg></tuv></tu></body></tmx>`;
    expect(await upload(tmx, 'memory.tmx', '/memory')).toMatchObject({ problem: null, taken: 1 });
    expect(await upload(tmx, 'memory.tmx', '/memory')).toMatchObject({ taken: 0, same: 1 });
    expect(await text('/memory/en')).toContain('The township trained 120 people.');
    const { documentId } = await articles.create({
      locale: 'zh-Hans',
      data: { title: '培训', body: paragraphs('全乡培训210人。') },
    });
    const segment = segmentIn(await translationDesk(editor).entry('article', documentId), 'body');
    const help = bodyOf<Help>(await editor.get(`/translation-desk/segments/${segment.id}/help`));
    expect(help.memory[0]).toMatchObject({ score: 100, target: 'The township trained 210 people.', origin: 'file' });
    expect(help.figures[0]?.renderings[0]).toContain('210');
  });

  it('carry the glossary, and take no rendering back', async () => {
    const terms = documentsOf(ulger.strapi, 'api::term.term');
    const { documentId } = await terms.create({ locale: 'zh-Hans', data: { source: '旗', kind: 'place' } });
    await terms.update({ documentId, locale: 'en', data: { rendering: 'banner' } });
    const tbx = await text('/glossary');
    expect(tbx).toContain('banner');
    expect(await upload(tbx, 'glossary.tbx', '/glossary')).toMatchObject({ problem: null, taken: 0, refused: 0 });
    const other = await upload(tbx.replace('>banner<', '>county<'), 'glossary.tbx', '/glossary');
    expect(other.notes.map(({ problem }) => problem.code)).toEqual(['GLOSSARY_TERM_KEPT']);
    expect((await upload(tbx.replaceAll('旗', '苏木'), 'glossary.tbx', '/glossary')).taken).toBe(2);
  });
});
