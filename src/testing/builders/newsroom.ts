import type { Core } from '@strapi/strapi';
import { documentsOf, nextNumber, type TestDocument } from './documents';

type Fields = Readonly<Record<string, unknown>>;

/** Text in Strapi's blocks, one paragraph. */
export const paragraph = (text: string): readonly object[] => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];

/**
 * Makes the documents that tests need, in the source locale, as drafts that could be published. `fields` overrides what is
 * filled in.
 */
export const newsroom = (strapi: Core.Strapi) => ({
  licence: (fields: Fields = {}): Promise<TestDocument> => {
    const number = nextNumber();
    const data = { code: `licence-${number}`, name: `许可 ${number}`, url: 'https://example.org/licence', ...fields };
    return documentsOf(strapi, 'api::licence.licence').create({ data });
  },
  theme: (fields: Fields = {}): Promise<TestDocument> => {
    const number = nextNumber();
    const data = { code: `theme-${number}`, name: `主题 ${number}`, ...fields };
    return documentsOf(strapi, 'api::theme.theme').create({ data });
  },
  /** The unit of a code, made where the newsroom has none of it. */
  unit: async (fields: Fields = {}): Promise<TestDocument> => {
    const data = { code: 'session', name: '场次', kind: 'event', ...fields };
    const units = documentsOf(strapi, 'api::unit.unit');
    const [stored] = (await units.findMany({})).filter((unit) => unit.code === data.code);
    return stored ?? units.create({ data });
  },
  award: (fields: Fields = {}): Promise<TestDocument> => {
    const data = { name: `奖项 ${nextNumber()}`, ...fields };
    return documentsOf(strapi, 'api::award.award').create({ data });
  },
  article: (fields: Fields = {}): Promise<TestDocument> => {
    const data = { title: `文章 ${nextNumber()}`, body: paragraph('正文。'), ...fields };
    return documentsOf(strapi, 'api::article.article').create({ data });
  },
  achievement: async (fields: Fields = {}): Promise<TestDocument> => {
    const number = nextNumber();
    const figure = { kind: 'count', numeral: String(number), magnitude: 0, value: number, comparator: 'eq' };
    const unit = fields.unit === undefined ? (await newsroom(strapi).unit()).documentId : fields.unit;
    const data = { label: `指标 ${number}`, ...figure, ...fields, unit };
    return documentsOf(strapi, 'api::achievement.achievement').create({ data });
  },
  caption: (fields: Fields = {}): Promise<TestDocument> => {
    const number = nextNumber();
    const data = { text: `图说 ${number}`, position: 'after_body', order: number, ...fields };
    return documentsOf(strapi, 'api::photo-caption.photo-caption').create({ data });
  },
  source: (fields: Fields = {}): Promise<TestDocument> => {
    const number = nextNumber();
    const data = { name: `来源 ${number}.txt`, channel: 'file', text: '原文。', sha256: `digest-${number}`, ...fields };
    return documentsOf(strapi, 'api::source-document.source-document').create({ data });
  },
  /** A file of the media library, without bytes. */
  file: (): Promise<{ readonly id: number }> => {
    const hash = `file_${nextNumber()}`;
    const kind = { ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
    return strapi.db
      .query('plugin::upload.file')
      .create({ data: { name: `${hash}.png`, hash, url: `/uploads/${hash}.png`, ...kind } });
  },
  honoree: (fields: Fields = {}): Promise<TestDocument> => {
    const data = { name: `人物 ${nextNumber()}`, kind: 'person', ...fields };
    return documentsOf(strapi, 'api::honoree.honoree').create({ data });
  },
  conferral: (fields: Fields = {}): Promise<TestDocument> => {
    const data = { year: 2023, ...fields };
    return documentsOf(strapi, 'api::conferral.conferral').create({ data });
  },
});

export type Newsroom = ReturnType<typeof newsroom>;
