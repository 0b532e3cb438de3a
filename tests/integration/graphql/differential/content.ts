import type { Core, UID } from '@strapi/strapi';
import { documentsOf, type TestDocument } from '../../../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../../../src/testing/builders/newsroom';
import { type Random, randomOf } from './random';
import texts from './texts.json';

type Fields = Readonly<Record<string, unknown>>;
type Words = (random: Random) => Fields;

const locales = ['zh-Hans', 'en', 'mn', 'mn-Mong'] as const;
const dates = ['2021-12-31', '2022-01-01', '2023-08-30', '2023-08-30', '2024-02-29'];
const regions = ['150000', '150100', '110000'];

/** An id as Strapi makes them, but the same in every run. */
const documentId = (random: Random): string =>
  Array.from({ length: 24 }, () => random.pick([...'abcdefghijklmnopqrstuvwxyz0123456789'])).join('');

/** A value, or none: every optional field is empty now and then. */
const maybe = <Value>(random: Random, value: Value): Value | null => (random.chance(0.3) ? null : value);
const text = (random: Random): string => random.pick(texts);

/** The words of each type that has translations of its own here. */
const words: Readonly<Record<string, Words>> = {
  'api::article.article': (random) => ({
    title: text(random),
    kicker: maybe(random, text(random)),
    subtitle: maybe(random, text(random)),
    summary: maybe(random, text(random)),
    body: paragraph(text(random)),
    correctionNote: maybe(random, text(random)),
    bylines: Array.from({ length: random.below(3) }, (_, order) => ({
      displayName: text(random),
      role: maybe(random, text(random)),
      order: maybe(random, order),
    })),
  }),
  'api::photo-caption.photo-caption': (random) => ({
    text: text(random),
    altText: text(random),
    extendedDescription: maybe(random, text(random)),
  }),
  'api::achievement.achievement': (random) => ({
    label: text(random),
    population: maybe(random, text(random)),
    note: maybe(random, text(random)),
    rankOf: maybe(random, text(random)),
  }),
  'api::honoree.honoree': (random) => ({ name: text(random), biography: maybe(random, text(random)) }),
  'api::conferral.conferral': (random) => ({ citation: maybe(random, text(random)) }),
  'api::award.award': (random) => ({ name: text(random), description: maybe(random, text(random)) }),
  'api::theme.theme': (random) => ({ name: text(random), description: maybe(random, text(random)) }),
  'api::organisation.organisation': (random) => ({ name: text(random), shortName: maybe(random, text(random)) }),
  'api::publication.publication': (random) => ({ name: text(random), shortName: maybe(random, text(random)) }),
  'api::person.person': (random) => ({ name: text(random), role: maybe(random, text(random)) }),
  'api::event.event': (random) => ({ name: text(random), description: maybe(random, text(random)) }),
};

/** Facts of a figure that agree with one another. */
const figure = (random: Random): Fields => {
  const magnitude = random.pick([0, 0, 4]);
  const numeral = random.pick(['3', '8', '30', '88', '12']);
  const value = Number(numeral) * 10 ** magnitude;
  const common = { regionCode: maybe(random, random.pick(regions)), adminLevel: maybe(random, 'regional') };
  if (random.chance(0.15)) return { kind: 'qualitative', qualitativeCode: 'achieved', unit: null, ...common };
  const comparator = random.pick(['eq', 'eq', 'gt', 'ge', 'range']);
  return {
    kind: 'count',
    numeral,
    magnitude,
    value,
    comparator,
    upper: comparator === 'range' ? value * 2 : null,
    trend: maybe(random, random.pick(['rose', 'fell'])),
    timeAspect: maybe(random, random.pick(['cumulative', 'unmarked'])),
    recipientKind: maybe(random, random.pick(['person', 'collective'])),
    periodStart: maybe(random, random.pick(dates)),
    periodEnd: maybe(random, random.pick(dates)),
    periodPrecision: maybe(random, random.pick(['day', 'year'])),
    measureWord: maybe(random, text(random)),
    ...common,
  };
};

const makeFiles = async (strapi: Core.Strapi): Promise<readonly number[]> => {
  const widths = [[500, 245], [245], []];
  const names = ['thumbnail', 'small'];
  const ids: number[] = [];
  for (const [index, sizes] of widths.entries()) {
    const hash = `generated_${index}`;
    const rendition = { ext: '.jpg', hash, mime: 'image/jpeg', path: null };
    const formats = sizes.map((width, at) => [
      names[at],
      { ...rendition, url: `/uploads/${width}_${hash}.jpg`, width, height: width / 2, size: width / 10 + 0.25 },
    ]);
    const data = {
      name: `${texts[index]}.jpg`,
      hash,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 120.5 + index,
      width: index === 2 ? null : 1200,
      height: index === 2 ? null : 800,
      url: `/uploads/${hash}.jpg`,
      provider: 'local',
      folderPath: '/',
      formats: sizes.length === 0 ? null : Object.fromEntries(formats),
    };
    ids.push((await strapi.db.query('plugin::upload.file').create({ data })).id);
  }
  return ids;
};

/** How many writes were made and how many of them the newsroom's rules refused. */
export type Written = { writes: number; refused: number };

/** Writes as an editor writes: what a rule refuses is not there, and the rest goes on. */
class Editor {
  readonly written: Written = { writes: 0, refused: 0 };

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly random: Random,
  ) {}

  private async attempt<Result>(write: () => Promise<Result>): Promise<Result | null> {
    this.written.writes += 1;
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Error && 'details' in error)) throw error;
      this.written.refused += 1;
      return null;
    }
  }

  async create(uid: UID.ContentType, count: number, facts: (index: number) => Fields): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const data = { documentId: documentId(this.random), ...words[uid]?.(this.random), ...facts(index) };
      const made = await this.attempt<TestDocument>(() => documentsOf(this.strapi, uid).create({ data }));
      if (made) ids.push(made.documentId);
    }
    return ids;
  }

  /** Translations into some locales: a target may be missing where its parent is there. */
  async translate(uid: UID.ContentType, ids: readonly string[]): Promise<void> {
    for (const documentId of ids) {
      for (const locale of locales.slice(1)) {
        if (!this.random.chance(locale === 'en' ? 0.7 : 0.35)) continue;
        // Now and then a draft that lacks every word.
        const data = this.random.chance(0.15) ? {} : (words[uid]?.(this.random) ?? {});
        await this.attempt(() => documentsOf(this.strapi, uid).update({ documentId, locale, data }));
      }
    }
  }

  /** Publishes most, in all locales or in some. */
  async publish(uid: UID.ContentType, ids: readonly string[]): Promise<void> {
    for (const documentId of ids) {
      if (this.random.chance(0.15)) continue;
      const some = this.random.chance(0.3) ? (['zh-Hans', 'mn'] as const) : locales;
      for (const locale of some)
        await this.attempt(() => documentsOf(this.strapi, uid).publish({ documentId, locale: [locale] }));
    }
  }

  /** Afterwards: drafts that differ from what is published, and targets that are published no longer. */
  async change(uid: UID.ContentType, ids: readonly string[]): Promise<void> {
    const documents = documentsOf(this.strapi, uid);
    for (const documentId of ids) {
      if (this.random.chance(0.2))
        await this.attempt(() => documents.update({ documentId, data: words[uid]?.(this.random) ?? {} }));
      const locale = this.random.pick(locales);
      if (this.random.chance(0.12)) await this.attempt(() => documents.unpublish({ documentId, locale }));
    }
  }
}

/** Fills a newsroom with generated content, the same for the same seed, through the Document Service. */
export const generateContent = async (strapi: Core.Strapi, seed: number): Promise<Written> => {
  const random = randomOf(seed);
  const editor = new Editor(strapi, random);
  const { pick, some } = random;
  const files = await makeFiles(strapi);
  const units = (await documentsOf(strapi, 'api::unit.unit').findMany({ locale: 'zh-Hans' })).filter(
    ({ kind }) => kind === 'event' || kind === 'people',
  );
  const licences = [
    await newsroom(strapi).licence({ documentId: documentId(random) }),
    await newsroom(strapi).licence({ documentId: documentId(random), isDefault: false, terms: '' }),
  ];

  const organisations = await editor.create('api::organisation.organisation', 4, () => ({
    kind: maybe(random, pick(['government', 'media'])),
    regionCode: maybe(random, pick(regions)),
  }));
  const publications = await editor.create('api::publication.publication', 3, () => ({
    kind: maybe(random, 'newspaper'),
    publisher: maybe(random, pick(organisations)),
  }));
  const people = await editor.create('api::person.person', 5, () => ({
    privacy: maybe(random, pick(['public_figure', 'private'])),
    organisation: maybe(random, pick(organisations)),
  }));
  const events = await editor.create('api::event.event', 4, () => ({
    kind: maybe(random, pick(['ceremony', 'festival'])),
    startsOn: maybe(random, pick(dates)),
    endsOn: maybe(random, pick(dates)),
    organiser: maybe(random, pick(organisations)),
  }));
  const themes = await editor.create('api::theme.theme', 6, (index) => ({
    code: `generated-${index}`,
    order: maybe(random, index % 3),
  }));
  const [root = '', branch = '', ...leaves] = themes;
  for (const leaf of leaves)
    await documentsOf(strapi, 'api::theme.theme').update({ documentId: leaf, data: { parent: pick([root, branch]) } });
  const awards = await editor.create('api::award.award', 5, () => ({
    level: maybe(random, pick(['national', 'regional'])),
    recipientKind: maybe(random, pick(['person', 'collective'])),
    conferredBy: maybe(random, pick(organisations)),
    since: maybe(random, text(random)),
  }));
  const honorees = await editor.create('api::honoree.honoree', 12, () => ({
    kind: pick(['person', 'collective', 'family']),
    privacy: maybe(random, pick(['public_figure', 'public_figure', 'private'])),
    regionCode: maybe(random, pick(regions)),
    organisation: maybe(random, pick(organisations)),
    portrait: random.chance(0.4) ? pick(files) : null,
  }));
  const articles = await editor.create('api::article.article', 16, () => ({
    publishedOn: maybe(random, pick(dates)),
    datePrecision: maybe(random, pick(['day', 'month'])),
    genre: maybe(random, pick(['feature', 'report', 'round_up'])),
    regionCode: maybe(random, pick(regions)),
    bylineAsPrinted: maybe(random, text(random)),
    correctedOn: maybe(random, pick(dates)),
    publication: maybe(random, pick(publications)),
    licence: pick(licences).documentId,
    themes: some(themes, random.below(4)),
    honorees: some(honorees, random.below(4)),
  }));
  const captions = await editor.create('api::photo-caption.photo-caption', 22, (index) => ({
    article: maybe(random, pick(articles)),
    position: maybe(random, pick(['before_byline', 'in_body', 'after_body'])),
    order: maybe(random, index),
    image: maybe(random, pick(files)),
    honorees: some(honorees, random.below(3)),
    credit: maybe(random, text(random)),
    creator: maybe(random, text(random)),
    takenOn: maybe(random, pick(dates)),
    placeCode: maybe(random, pick(regions)),
  }));
  const achievements = await editor.create('api::achievement.achievement', 28, () => ({
    unit: pick(units).documentId,
    ...(random.chance(0.1) ? {} : figure(random)),
    article: maybe(random, pick(articles)),
    award: random.chance(0.2) ? pick(awards) : null,
    themes: some(themes, random.below(3)),
  }));
  const conferrals = await editor.create('api::conferral.conferral', 12, () => ({
    honoree: pick(honorees),
    award: pick(awards),
    article: maybe(random, pick(articles)),
    year: maybe(random, pick([2021, 2023])),
  }));

  const made: readonly (readonly [UID.ContentType, readonly string[]])[] = [
    ['api::organisation.organisation', organisations],
    ['api::publication.publication', publications],
    ['api::person.person', people],
    ['api::event.event', events],
    ['api::theme.theme', themes],
    ['api::award.award', awards],
    ['api::honoree.honoree', honorees],
    ['api::article.article', articles],
    ['api::photo-caption.photo-caption', captions],
    ['api::achievement.achievement', achievements],
    ['api::conferral.conferral', conferrals],
  ];
  const keepsDrafts = (uid: UID.ContentType): boolean => strapi.contentType(uid).options?.draftAndPublish === true;
  for (const [uid, ids] of made) await editor.translate(uid, ids);
  for (const [uid, ids] of made) if (keepsDrafts(uid)) await editor.publish(uid, ids);
  for (const [uid, ids] of made) if (keepsDrafts(uid)) await editor.change(uid, ids);
  return editor.written;
};
