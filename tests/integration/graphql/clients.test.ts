import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/testing/builders/documents';
import { useStrapi } from '../../../src/testing/use-strapi';
import { type ConsumerProject, makeConsumerProject } from '../../contract/consumer-project';
import { makeScene } from './scene';

const words = (text: string) => ({ type: 'text', text });
const body = [
  { type: 'heading', level: 2, children: [words('A <hall> of books')] },
  {
    type: 'paragraph',
    children: [words('See '), { type: 'link', url: 'https://example.org/?a=1&b=2', children: [words('more')] }],
  },
  { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [words('one')] }] },
];

const run = promisify(execFile);

describe('A front-end with the packed types package, in a process of its own', () => {
  const ulger = useStrapi('sqlite');
  let project: ConsumerProject;

  beforeAll(async () => {
    const { article: documentId } = await makeScene(ulger.strapi);
    const articles = documentsOf(ulger.strapi, 'api::article.article');
    await articles.update({ documentId, locale: 'en', data: { body } });
    await articles.publish({ documentId, locale: 'en' });
    project = makeConsumerProject();
    project.emit();
  });
  afterAll(() => project.remove());

  it.each(['graphql-request', 'apollo', 'urql'])(
    'reads articles, figures and what its cache keeps: %s',
    async (client) => {
      const { stdout, stderr } = await run(process.execPath, ['run.mjs', client, ulger.url], { cwd: project.folder });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({
        title: 'Books across the steppe',
        servedIn: 'en',
        html: '<h2>A &lt;hall&gt; of books</h2><p>See <a href="https://example.org/?a=1&amp;b=2">more</a></p><ol><li>one</li></ol>',
        headings: [2],
        awards: ['national: National Model Collective'],
        pictures: ['/uploads/hall.jpg', null],
        figures: ['counted in Books across the steppe', 'counted in Books across the steppe'],
        missing: true,
        kept: 'Books across the steppe',
      });
    },
  );
});
