import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../../src/testing/databases';
import { compare, type Outcome } from './differential/compare';
import { generateContent } from './differential/content';
import { addedFields, addedToAll, notDelivered, notDeliveredOfAny } from './differential/fields-of-one';
import { generateQuestions } from './differential/generate-questions';
import { type Circumstances, differencesOn, type IntendedDifference } from './differential/intended-differences';
import {
  bootNewsroomOfTwo,
  circumstancesOf,
  compareCapitals,
  type NewsroomOfTwo,
} from './differential/newsroom-of-two';
import type { Question } from './differential/question';
import { randomOf } from './differential/random';
import { readContent } from './differential/read-content';
import { readSchema, type Shared, shareSchemas } from './differential/schemas';

/** Content and questions are the same for the same seed; another one may be tried now and then. */
const seed = Number(process.env.ULGER_DIFFERENTIAL_SEED ?? 7);
/** Answers that are compared on each database. */
const wanted = Number(process.env.ULGER_DIFFERENTIAL_QUESTIONS ?? 2_000);
/** Reports that are shown: one fault makes many. */
const shown = 10;

describe.each(databases)('Ulger and Strapi’s own resolvers, asked the same on %s', (client) => {
  let newsroom: NewsroomOfTwo;
  let shared: Shared;
  let circumstances: Circumstances;
  /** The questions that met a difference. */
  const met = new Map<IntendedDifference, readonly Question[]>();
  const takeCapitalsAlike = async (without?: IntendedDifference): Promise<void> => {
    if (client !== 'sqlite') return;
    const matterInPatterns = without !== 'capitalsMatter';
    const areKnownInCyrillic = without !== 'cyrillicCapitals';
    await compareCapitals(newsroom.running.strapi, { matterInPatterns, areKnownInCyrillic });
  };

  beforeAll(async () => {
    newsroom = await bootNewsroomOfTwo(client);
    circumstances = await circumstancesOf(newsroom.running);
    await generateContent(newsroom.running.strapi, seed);
    shared = shareSchemas(
      await readSchema((query) => newsroom.askUlger({ query, variables: {} })),
      await readSchema(newsroom.askStrapi),
    );
  }, 400_000);
  afterAll(() => newsroom?.stop());

  it('deliver the same fields but for those that are listed', () => {
    const documents = [...shared.types.values()].filter(({ one }) => one !== '').map(({ name }) => name);
    const ofAll = (fields: readonly string[]): readonly string[] =>
      documents.flatMap((name) => fields.map((field) => `${name}.${field}`));
    expect(shared.onlyUlger.toSorted()).toEqual([...addedFields, ...ofAll(addedToAll)].sort());
    expect(shared.onlyStrapi.toSorted()).toEqual([...notDelivered, ...ofAll(notDeliveredOfAny)].sort());
  });

  const ask = (question: Question, without?: IntendedDifference): Promise<Outcome> =>
    compare(question, { shared, newsroom, circumstances, without });

  it('answer the same but for what is meant to differ', async () => {
    await takeCapitalsAlike();
    const content = await readContent(shared, newsroom.askStrapi);
    const reports: string[] = [];
    let compared = 0;
    let refused = 0;
    for (const question of generateQuestions({ random: randomOf(seed), shared, ...content })) {
      if (compared === wanted || reports.length === shown) break;
      const outcome = await ask(question);
      if (outcome.kind === 'refused') refused += 1;
      else compared += 1;
      if (outcome.kind === 'different') reports.push(outcome.report);
      for (const name of outcome.needed) met.set(name, [...(met.get(name) ?? []), question]);
    }
    const counts = differencesOn(circumstances).map((name) => [name, met.get(name)?.length ?? 0]);
    console.log(`${client}: ${compared} answers compared, ${refused} questions refused`);
    console.log(Object.fromEntries(counts));
    expect(reports.join('\n\n')).toBe('');
    expect(refused).toBeLessThan(wanted / 10);
  }, 600_000);

  it('answer otherwise where one of the intended differences is taken for none: each is needed', async () => {
    const unneeded: IntendedDifference[] = [];
    for (const difference of differencesOn(circumstances)) {
      await takeCapitalsAlike(difference);
      let isNeeded = false;
      for (const question of met.get(difference) ?? []) {
        isNeeded = (await ask(question, difference)).kind === 'different';
        if (isNeeded) break;
      }
      if (!isNeeded) unneeded.push(difference);
    }
    expect(unneeded).toEqual([]);
  }, 600_000);
});
