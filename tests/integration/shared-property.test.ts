import type { UID } from '@strapi/strapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { newsroom, paragraph } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { readSharedState } from '../../src/testing/shared-state';
import { useStrapi } from '../../src/testing/use-strapi';

const article = 'api::article.article';
const achievement = 'api::achievement.achievement';
const honoree = 'api::honoree.honoree';
const theme = 'api::theme.theme';

/** The small newsroom that the operations work on: two of each. */
const cast = [article, achievement, honoree, theme] as const;
const codes = ['zh-Hans', 'en', 'mn'] as const;

type Place = { readonly uid: (typeof cast)[number]; readonly index: 0 | 1; readonly locale: (typeof codes)[number] };
type Operation =
  | (Place & { readonly kind: 'word' | 'publish' | 'unpublish' | 'discardDraft' | 'delete' })
  | (Place & { readonly kind: 'fact'; readonly value: number })
  | (Place & { readonly kind: 'link'; readonly field: string; readonly targets: readonly number[] });

/** Relations between the cast, from both ends. */
const fields: Readonly<Record<Place['uid'], Readonly<Record<string, Place['uid']>>>> = {
  [article]: { achievements: achievement, honorees: honoree, themes: theme },
  [achievement]: { article, themes: theme },
  [honoree]: { articles: article },
  [theme]: { parent: theme, achievements: achievement, articles: article },
};

const operation = fc.oneof(
  fc.record({
    kind: fc.constantFrom('word', 'publish', 'unpublish', 'discardDraft', 'delete'),
    uid: fc.constantFrom(...cast),
    index: fc.constantFrom(0, 1),
    locale: fc.constantFrom(...codes),
  }),
  fc.record({
    kind: fc.constant('fact'),
    uid: fc.constantFrom(...cast),
    index: fc.constantFrom(0, 1),
    locale: fc.constantFrom(...codes),
    value: fc.integer({ min: 1, max: 99 }),
  }),
  fc.constantFrom(...cast).chain((uid) =>
    fc.record({
      kind: fc.constant('link'),
      uid: fc.constant(uid),
      index: fc.constantFrom(0, 1),
      locale: fc.constantFrom(...codes),
      field: fc.constantFrom(...Object.keys(fields[uid])),
      targets: fc.uniqueArray(fc.constantFrom(0, 1)),
    }),
  ),
) as fc.Arbitrary<Operation>;

const words: Readonly<Record<Place['uid'], object>> = {
  [article]: { title: 'a', body: paragraph('b') },
  [achievement]: { label: 'a' },
  [honoree]: { name: 'a' },
  [theme]: { name: 'a' },
};

const facts = (uid: Place['uid'], value: number): object =>
  ({
    [article]: { regionCode: String(value) },
    [achievement]: { numeral: String(value), value },
    [honoree]: { regionCode: String(value) },
    [theme]: { order: value },
  })[uid];

describe.each(databases)('Whatever is done to documents on %s', (client) => {
  const ulger = useStrapi(client);

  const perform = async (documents: Readonly<Record<Place['uid'], readonly TestDocument[]>>, step: Operation) => {
    const { uid, index, locale, kind } = step;
    const documentId = documents[uid][index]?.documentId ?? '';
    const service = documentsOf(ulger.strapi, uid);
    const call = { documentId, locale };
    if (kind === 'word') return service.update({ ...call, data: { ...words[uid] } });
    if (kind === 'fact') return service.update({ ...call, data: { ...words[uid], ...facts(uid, step.value) } });
    if (kind === 'link') {
      const target = fields[uid][step.field];
      const linked = step.targets.map((each) => (target ? documents[target][each]?.documentId : undefined));
      return service.update({ ...call, data: { ...words[uid], [step.field]: linked } });
    }
    return kind === 'delete' || uid !== theme ? service[kind](call) : undefined;
  };

  /** The problem of the rows of a document, or null: all drafts agree, and all that is published agrees. */
  const disagreement = async (uid: UID.ContentType, { documentId }: TestDocument): Promise<unknown> => {
    const states = await readSharedState(ulger.strapi, uid, documentId);
    for (const status of ['draft', 'published'] as const) {
      const [first, ...others] = states[status];
      const odd = others.find((state) => {
        const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
        return !same(state.facts, first?.facts) || !same(state.relations, first?.relations);
      });
      if (odd) return { uid, status, first, odd };
    }
    return null;
  };

  it('its facts and relations, with their order, are the same in every locale, among drafts and among what is published', async () => {
    const make = newsroom(ulger.strapi);
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 14 }), async (steps) => {
        const documents = {
          [article]: [await make.article(), await make.article()],
          [achievement]: [await make.achievement(), await make.achievement()],
          [honoree]: [await make.honoree(), await make.honoree()],
          [theme]: [await make.theme(), await make.theme()],
        };
        for (const step of steps) {
          // A refusal is fine (an edit of links in a translation, a draft that was never published): it changes nothing.
          await perform(documents, step).catch((error: unknown) => {
            if (!(error instanceof Error && 'details' in error)) throw error;
          });
          for (const uid of cast) {
            for (const document of documents[uid]) expect(await disagreement(uid, document)).toBeNull();
          }
        }
      }),
      { numRuns: Number(process.env.ULGER_PROPERTY_RUNS ?? 8), interruptAfterTimeLimit: 60_000 },
    );
  }, 120_000);
});
