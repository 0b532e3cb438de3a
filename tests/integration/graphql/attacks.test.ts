import { beforeAll, describe, expect, it } from 'vitest';
import problemTexts from '../../../src/domain/problems.json';
import { databases } from '../../../src/testing/databases';
import { useStrapi } from '../../../src/testing/use-strapi';
import { ask } from './ask';
import type { Attack } from './attacks/attack';
import { families } from './attacks/families';
import { fault, tell } from './attacks/judge';
import { conversations, converse } from './attacks/sockets';
import { makeScene } from './scene';

/** Within this time an attack is refused, in milliseconds; one that takes longer is sent again, as the machine has other things to do. */
const bound = 1_000;
const atOnce = 4;

describe.each(databases)('Attacks on %s', (client) => {
  const ulger = useStrapi(client);
  beforeAll(async () => {
    await makeScene(ulger.strapi);
  });

  const faultOf = async (attack: Attack): Promise<string | null> => {
    const found = fault(attack, await tell(ulger.url, attack.sent), bound);
    return found?.endsWith(' ms') ? fault(attack, await tell(ulger.url, attack.sent), bound) : found;
  };

  const faultsOf = async (attacks: readonly Attack[]): Promise<readonly string[]> => {
    const faults: string[] = [];
    const left = [...attacks];
    const attacker = async (): Promise<void> => {
      for (let attack = left.pop(); attack; attack = left.pop()) {
        const found = await faultOf(attack);
        if (found) faults.push(`${attack.what}: ${found}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, attacker));
    return faults;
  };

  const honest = async (): Promise<void> => {
    const { status, data } = await ask(ulger.url, {
      query: '{ articleBySlug(slug: "books", locale: "en") { title captions { text } } }',
    });
    expect([status, data.articleBySlug.title]).toEqual([200, 'Books across the steppe']);
  };

  it.each(families.map(({ name, attacks }) => [name, attacks.length, attacks] as const))(
    'by %s are refused by code, at once: %i',
    async (_name, _count, attacks) => {
      expect((await faultsOf(attacks)).slice(0, 10)).toEqual([]);
      await honest();
      // The prototype of all objects is as it was.
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    240_000,
  );

  it.each(conversations.map((conversation) => [conversation.what, conversation] as const))(
    'by a connection that sends %s end soon',
    async (_what, conversation) => {
      const { statuses, text, milliseconds } = await converse(ulger.url, conversation);
      const { statuses: expected } = conversation;
      if (expected?.length === 1 || (expected && statuses.length > 1)) {
        expect(
          statuses.every((status) => expected.includes(status)),
          `${statuses} ${text.slice(0, 300)}`,
        ).toBe(true);
      }
      if (expected) expect(statuses.length, text.slice(0, 300)).toBeGreaterThan(0);
      const final = statuses.at(-1) ?? 0;
      if (expected && final >= 400) {
        const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '');
        expect(codes.length, text.slice(0, 300)).toBeGreaterThan(0);
        expect(codes.filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([]);
      }
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      expect(milliseconds).toBeLessThan(3_000);
      await honest();
    },
  );

  it('by 50 connections that say nothing, or half of something, keep nobody waiting', async () => {
    const half = conversations.find(({ what }) => what === 'half a request');
    const waiting = Array.from({ length: 50 }, () =>
      converse(ulger.url, half ?? { what: '', pieces: [], statuses: null }, 1_000),
    );
    for (let index = 0; index < 5; index += 1) await honest();
    await Promise.all(waiting);
  });
});
