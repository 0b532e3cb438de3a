import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldTable, typesShown, withFieldTables } from './field-tables';
import { readModel } from './read-model';
import type { ModelType } from './schema';

const type: ModelType = {
  uid: 'api::note.note',
  kind: 'DELIVERED',
  schema: {
    info: { displayName: 'Note' },
    attributes: {
      state: { type: 'enumeration', enum: ['open'], required: true, private: true, default: 'open' },
      text: { type: 'text', pluginOptions: { i18n: { localized: true } } },
      articles: { type: 'relation', relation: 'manyToMany', target: 'api::article.article' },
    },
  },
  labels: {
    name: { zh: '便条', en: 'Note' },
    plural: { zh: '便条', en: 'Notes' },
    description: { zh: '便条。', en: 'A note.' },
    fields: {
      state: {
        label: { zh: '状态', en: 'State' },
        description: { zh: '进度。', en: 'How far it is.' },
        values: { open: { zh: '未结', en: 'Open' } },
      },
      text: {
        label: { zh: '文字', en: 'Text' },
        description: { zh: '一句话。', en: 'A | B.' },
        good: { zh: '好', en: 'short' },
        bad: { zh: '坏', en: 'long' },
        maps: 'schema.org text',
      },
      articles: { label: { zh: '文章', en: 'Articles' }, description: { zh: '文章。', en: 'Its articles.' } },
    },
  },
};

describe('A table of fields', () => {
  it('says of each field its type, how it is shared, what it means and what it maps to', () => {
    expect(fieldTable(type).split('\n').slice(2)).toEqual([
      '| `state` **!** † | 状态 | enum | S | How far it is.<br>`open` 未结<br>Default `open`. |  |',
      '| `text` | 文字 | text | L | A \\| B.<br>Good: *short* · Bad: *long* | schema.org text |',
      '| `articles` | 文章 | article [ ] | R | Its articles. |  |',
    ]);
  });

  it('replaces what stands between its marks and keeps the rest of the document', () => {
    const document = 'Before\n<!-- fields of api::note.note -->\nold\n<!-- end of fields -->\nAfter';
    const written = withFieldTables(document, [type]);
    expect(written).toContain('| `state`');
    expect(written).not.toContain('old');
    expect(written.startsWith('Before\n')).toBe(true);
    expect(written.endsWith('\nAfter')).toBe(true);
    expect(withFieldTables(written, [type])).toBe(written);
  });
});

describe('docs/model.md', () => {
  const document = readFileSync('docs/model.md', 'utf8');
  const model = readModel(process.cwd());

  it('shows the fields of every type, once', () => {
    expect([...typesShown(document)].sort()).toEqual(model.map(({ uid }) => uid).sort());
  });

  it('shows them as they are today (npm run model writes it)', () => {
    expect(document).toBe(withFieldTables(document, model));
  });
});
