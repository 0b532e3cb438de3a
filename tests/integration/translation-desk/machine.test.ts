import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MachineAnswer } from '../../../src/plugins/translation-desk/contract';
import { type AdminClient, adminClient } from '../../../src/testing/admin-client';
import { type DocumentsOf, documentsOf } from '../../../src/testing/builders/documents';
import { databases } from '../../../src/testing/databases';
import { bodyOf } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';
import { refusalIn, segmentIn, translationDesk } from './desk';
import { paragraphs } from './segments';

type Asked = {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly api_key?: string;
};
type Answer = (asked: Asked, response: ServerResponse) => void;

const answerJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const inMongolian: Answer = ({ q }, response) =>
  answerJson(response, 200, { translatedText: q.map((text) => text.replace(/[\p{Script=Han}，。]+/gu, 'үг')) });

const bodyIn = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};

describe.each(databases)('Machine translation on %s', (client) => {
  let answer: Answer = inMongolian;
  const asked: Asked[] = [];
  const server: Server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyIn(request)) as Asked;
    asked.push(body);
    answer(body, response);
  });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const ulger = useStrapi(client, {
    env: { MACHINE_TRANSLATION_URL: `http://127.0.0.1:${port}/`, MACHINE_TRANSLATION_KEY: 'secret' },
  });
  let translator: AdminClient;
  let articles: DocumentsOf;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    translator = await adminClient(ulger, 'en', 'ulger-translator-mn');
    articles = documentsOf(ulger.strapi, 'api::article.article');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    process.env.MACHINE_TRANSLATION_URL = '';
    process.env.MACHINE_TRANSLATION_KEY = '';
  });
  beforeEach(() => {
    answer = inMongolian;
    asked.length = 0;
  });

  const begin = async (): Promise<string> => {
    const bold = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '全乡' },
          { type: 'text', text: '人人', bold: true },
        ],
      },
    ];
    const data = { title: '草原', body: [...bold, ...paragraphs('结束了。')] };
    return (await articles.create({ locale: 'zh-Hans', data })).documentId;
  };
  const translate = (documentId: string) =>
    translator.post(`/translation-desk/entries/api::article.article/${documentId}/mn/machine`, {});

  it('translates what nobody has translated, codes kept, and marks it so', async () => {
    const documentId = await begin();
    const desk = translationDesk(translator);
    bodyOf(await desk.save(segmentIn(await desk.entry('article', documentId, 'mn'), 'title'), 'Тал нутаг'));
    const { entry } = bodyOf<MachineAnswer>(await translate(documentId));
    expect(asked).toMatchObject([{ source: 'zh', target: 'mn', api_key: 'secret', format: 'html' }]);
    expect(asked[0]?.q[0]).toBe('全乡<g id="1">人人</g>');
    expect(entry.machine).toBe(true);
    expect(segmentIn(entry, 'title')).toMatchObject({ target: 'Тал нутаг', state: 'translated' });
    expect(segmentIn(entry, 'body')).toMatchObject({ target: 'үг<1>үг</1>', state: 'machine', origin: 'machine' });
    const draft = await articles.findOne({ documentId, locale: 'mn', status: 'draft' });
    expect(draft?.body).toMatchObject([{ children: [{ text: 'үг' }, { text: 'үг', bold: true }] }, {}]);
  });

  it('leaves a person’s words that were written meanwhile, and becomes a suggestion', async () => {
    const documentId = await begin();
    const desk = translationDesk(translator);
    const title = segmentIn(await desk.entry('article', documentId, 'mn'), 'title');
    answer = (body, response) => void desk.save(title, 'Тал').then(() => inMongolian(body, response));
    const { entry } = bodyOf<MachineAnswer>(await translate(documentId));
    expect(segmentIn(entry, 'title')).toMatchObject({
      target: 'Тал',
      state: 'translated',
      suggestion: { text: 'үг', origin: 'machine' },
    });
  });

  const answering =
    (change: (text: string, index: number) => string): Answer =>
    ({ q }, response) =>
      answerJson(response, 200, { translatedText: q.map(change) });

  it('takes no answer without words or with other codes, and says so', async () => {
    const documentId = await begin();
    answer = answering((text) => (text.includes('<g') ? '<g id="9">үг</g>' : text === '草原' ? ' ' : 'үг'));
    const { entry, asked: all, made, notes, problem } = bodyOf<MachineAnswer>(await translate(documentId));
    expect({ all, made, problem }).toEqual({ all: 3, made: 1, problem: null });
    expect(notes.map(({ path, problem: { code } }) => [path.split('/')[0], code]).toSorted()).toEqual([
      ['body', 'MACHINE_ANSWER_CODES'],
      ['title', 'MACHINE_ANSWER_EMPTY'],
    ]);
    expect(entry.progress.counts).toMatchObject({ untranslated: 2, machine: 1 });
  });

  it('keeps what was made where the service has had enough, and goes on from there', async () => {
    const body = paragraphs(...Array.from({ length: 49 }, (_, index) => `第${index + 1}段。`));
    const { documentId } = await articles.create({ locale: 'zh-Hans', data: { title: '草原', body } });
    let served = 0;
    answer = (question, response) => {
      served += 1;
      if (served === 2) answerJson(response, 429, { error: 'Slowdown' });
      else inMongolian(question, response);
    };
    const first = bodyOf<MachineAnswer>(await translate(documentId));
    expect(first).toMatchObject({ asked: 50, made: 20, problem: { code: 'MACHINE_TRANSLATION_REFUSED' } });
    expect(first.problem?.message).toContain('20 of 50');
    const second = bodyOf<MachineAnswer>(await translate(documentId));
    expect(second).toMatchObject({ asked: 30, made: 30, problem: null });
    expect(second.entry.progress.counts).toMatchObject({ untranslated: 0, machine: 50 });
  });

  const failures: readonly (readonly [string, Answer, string])[] = [
    [
      'refuses',
      (_asked, response) => answerJson(response, 403, { error: 'Invalid API key' }),
      'MACHINE_TRANSLATION_REFUSED',
    ],
    ['answers nonsense', (_asked, response) => void response.end('<html>'), 'MACHINE_TRANSLATION_ANSWER'],
    [
      'answers too little',
      (_asked, response) => answerJson(response, 200, { translatedText: ['x'] }),
      'MACHINE_TRANSLATION_ANSWER',
    ],
    ['hangs up', (_asked, response) => void response.destroy(), 'MACHINE_TRANSLATION_UNREACHABLE'],
    [
      'sends elsewhere',
      (_asked, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'MACHINE_TRANSLATION_UNREACHABLE',
    ],
  ];
  it.each(failures)('changes nothing where the service %s', async (_what, failing, code) => {
    const documentId = await begin();
    answer = failing;
    expect(refusalIn(await translate(documentId))).toEqual([503, code]);
    const entry = await translationDesk(translator).entry('article', documentId, 'mn');
    expect(entry.progress.counts.untranslated).toBe(3);
  });
});
