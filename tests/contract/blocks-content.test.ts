import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBlocks, anyText, refusedUrl, takenUrl } from './arbitrary-blocks';

type Validator = { isValid(value: unknown): Promise<boolean> };

// @NOTE What Strapi validates a Blocks field with is not exported by it; a test has to look behind its door.
const here = createRequire(import.meta.url);
const strapi = createRequire(here.resolve('@strapi/strapi/package.json'));
const core = path.dirname(strapi.resolve('@strapi/core/package.json'));
const { blocksValidator } = here(`${core}/dist/services/entity-validator/blocks-validator.js`) as {
  readonly blocksValidator: () => Validator;
};

type Case = { readonly name: string; readonly blocks: unknown };
const cases = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(path.join(__dirname, 'blocks', `${name}.json`), 'utf8'));

describe('The type BlocksContent', () => {
  it('holds nothing that Strapi refuses', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyBlocks(
          takenUrl,
          anyText.filter((url) => url !== ''),
        ),
        async (blocks) => {
          expect(await blocksValidator().isValid(blocks)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(cases('refused'))('need not hold what Strapi refuses: $name', async ({ blocks }) => {
    expect(await blocksValidator().isValid(blocks)).toBe(false);
  });

  it.each(cases('rendered'))('holds what Strapi takes in: $name', async ({ blocks }) => {
    expect(await blocksValidator().isValid(blocks)).toBe(true);
  });

  it('has links that Strapi refuses only where something else wrote them', async () => {
    await fc.assert(
      fc.asyncProperty(refusedUrl, async (url) => {
        const link = { type: 'link', url, children: [{ type: 'text', text: 'words' }] };
        expect(await blocksValidator().isValid([{ type: 'paragraph', children: [link] }])).toBe(false);
      }),
    );
  });
});
