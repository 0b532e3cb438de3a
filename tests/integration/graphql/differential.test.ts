import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { compare } from './differential/compare';
import { generateContent } from './differential/content';
import { addedFields, addedToAll, notDelivered, notDeliveredOfAny } from './differential/fields-of-one';
import { generateQuestions } from './differential/generate-questions';
import { differencesOn, type IntendedDifference } from './differential/intended-differences';
import { bootNewsroomOfTwo, type NewsroomOfTwo, tellCapitalsApart } from './differential/newsroom-of-two';
import { randomOf } from './differential/random';
import { readContent } from './differential/read-content';
import { readSchema, type Shared, shareSchemas } from './differential/schemas';

/** Content and questions are the same for the same seed; another one may be tried now and then. */
const seed = Number(process.env.ULGER_DIFFERENTIAL_SEED ?? 20_250_301);
/** Answers that are compared on each database. */
const wanted = Number(process.env.ULGER_DIFFERENTIAL_QUESTIONS ?? 2_000);
/** Reports that are shown: one fault makes many. */
const shown = 10;

describe.each(databases)('Ulger and Strapi’s own resolvers, asked the same on %s', (client) => {
  let newsroom: NewsroomOfTwo;
  let shared: Shared;

  beforeAll(async () => {
    newsroom = await bootNewsroomOfTwo(client);
    await generateContent(newsroom.running.strapi, seed);
    shared = shareSchemas(
      await readSchema((query) => newsroom.askUlger({ query, variables: {} })),
      await readSchema(newsroom.askStrapi),
    );
  });
  afterAll(() => newsroom?.stop());

  it('deliver the same fields but for those that are listed', () => {
    const documents = [...shared.types.values()].filter(({ one }) => one !== '').map(({ name }) => name);
    const ofAll = (fields: readonly string[]): readonly string[] =>
      documents.flatMap((name) => fields.map((field) => `${name}.${field}`));
    expect(shared.onlyUlger.toSorted()).toEqual([...addedFields, ...ofAll(addedToAll)].sort());
    expect(shared.onlyStrapi.toSorted()).toEqual([...notDelivered, ...ofAll(notDeliveredOfAny)].sort());
  });

  it('answer the same but for what is meant to differ, and every such difference is met', async () => {
    if (client === 'sqlite') await tellCapitalsApart(newsroom.running.strapi);
    const content = await readContent(shared, newsroom.askStrapi);
    const needed = new Map<IntendedDifference, number>();
    const reports: string[] = [];
    let compared = 0;
    let refused = 0;
    for (const question of generateQuestions({ random: randomOf(seed), shared, ...content })) {
      if (compared === wanted || reports.length === shown) break;
      const outcome = await compare(question, { shared, client, newsroom });
      if (outcome.kind === 'refused') refused += 1;
      else compared += 1;
      if (outcome.kind === 'different') reports.push(outcome.report);
      for (const name of outcome.needed) needed.set(name, (needed.get(name) ?? 0) + 1);
    }
    console.log(`${client}: ${compared} answers compared, ${refused} questions refused by both`);
    console.log(Object.fromEntries(differencesOn(client).map((name) => [name, needed.get(name) ?? 0])));
    expect(reports.join('\n\n')).toBe('');
    expect(differencesOn(client).filter((name) => !needed.has(name))).toEqual([]);
  }, 600_000);
});
