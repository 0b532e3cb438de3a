import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/domain/problem';
import type { ExchangeFile, ExchangeUnit } from '../../src/localizing/exchange/exchange';
import { reconcile } from '../../src/localizing/exchange/reconcile';
import type { Outcome } from '../../src/localizing/exchange/reconcile-unit';
import { joinInlines } from '../../src/localizing/segments/inline';
import { printInline } from '../../src/localizing/segments/inline-notation';
import { readXliff } from '../../src/localizing/xliff/read';
import { validateXliff } from '../../src/localizing/xliff/validate/validate-xliff';
import { writeXliff12 } from '../../src/localizing/xliff/write-1-2';
import { writeXliff2 } from '../../src/localizing/xliff/write-2';
import { parseXml } from '../../src/localizing/xml/parse-xml';
import { anyExchange, unfinished, withoutTargets } from './arbitrary-exchange';
import { anyHabits, type Habits, mistreat } from './hostile-tool';
import { suiteFolder, suiteIsThere } from './xliff-suite';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const writers = { '1.2': writeXliff12, '2': writeXliff2 } as const;

const comeBack = (text: string, current: ExchangeFile): readonly Outcome[] => {
  const read = readXliff(bytes(text), 'a.xlf');
  if (isProblem(read)) throw new Error(read.message);
  const [returned] = read;
  const result = returned === undefined ? null : reconcile(returned, current);
  if (result === null || isProblem(result)) throw new Error(result?.message ?? 'no file');
  expect(result.problems).toEqual([]);
  return result.outcomes;
};

/** What a unit says in the other language, where all of it is translated. */
const wordsOf = ({ segments }: ExchangeUnit): string | null =>
  segments.some(({ target }) => target === null)
    ? null
    : printInline(joinInlines(segments.map(({ target }) => target ?? [])));

const withoutSpaces = (text: string): string => text.replace(/[\t\n\r ]+/g, '');

const returnedWords = ({ segments }: ExchangeUnit, outcomes: readonly Outcome[]): string =>
  printInline(
    joinInlines(segments.map((segment) => outcomes.find((outcome) => outcome.path === segment.path)?.target ?? [])),
  );

describe.each(['1.2', '2'] as const)('XLIFF %s', (version) => {
  const write = (file: ExchangeFile): string => writers[version]([file]);

  it('is valid by our own validator, whatever is written', () => {
    fc.assert(
      fc.property(anyExchange('mn-Mong'), (file) => {
        expect(validateXliff(bytes(write(file)), 'a.xlf').problem?.message ?? null).toBe(null);
      }),
    );
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyExchange('mn-Mong'), (file) => {
        const outcomes = comeBack(write(file), withoutTargets(file));
        const expected = file.units.flatMap(({ segments }) =>
          segments.flatMap(({ target, ...segment }) => (target === null ? [] : [{ path: segment.path, target }])),
        );
        expect(outcomes.map(({ path: at, target }) => ({ path: at, target }))).toEqual(expected);
        expect(outcomes.every(({ as }) => as === 'translation')).toBe(true);
        expect(comeBack(write(file), file)).toEqual([]);
      }),
    );
  });

  it('is valid and comes back also where codes are missing, come twice or are not paired', () => {
    fc.assert(
      fc.property(
        anyExchange('en', () => unfinished),
        (file) => {
          expect(validateXliff(bytes(write(file)), 'a.xlf').problem?.message ?? null).toBe(null);
          const outcomes = comeBack(write(file), withoutTargets(file));
          const expected = file.units.flatMap(({ segments }) =>
            segments.flatMap(({ target, ...segment }) =>
              target === null ? [] : [[segment.path, printInline(target)]],
            ),
          );
          expect(outcomes.map(({ path: at, target }) => [at, printInline(target)])).toEqual(expected);
        },
      ),
    );
  });

  it('survives a tool that renumbers, reorders, cuts, joins, annotates, drops, shouts and prefixes', () => {
    fc.assert(
      fc.property(anyExchange('en'), anyHabits, (file, habits: Habits) => {
        const root = parseXml(write(file), 'a.xlf');
        if (isProblem(root)) throw new Error(root.message);
        const outcomes = comeBack(mistreat(root, habits), withoutTargets(file));
        for (const unit of file.units) {
          const expected = wordsOf(unit);
          if (expected === null) continue;
          const returned = returnedWords(unit, outcomes);
          if (habits.joins) expect(withoutSpaces(returned)).toBe(withoutSpaces(expected));
          else expect(returned).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!suiteIsThere)('the schema of XLIFF 2.0', () => {
  const schemas = path.join(suiteFolder, 'xliff-21/schemas');
  const file = (name: string) => ({
    fileName: path.basename(name),
    contents: readFileSync(path.join(schemas, name), 'utf8'),
  });

  it('takes what is written', async () => {
    const { validateXML } = await import('xmllint-wasm');
    const samples = [anyExchange('mn-Mong'), anyExchange('en', () => unfinished)].flatMap((any) =>
      fc.sample(any, { numRuns: 40, seed: 5 }),
    );
    const core = file('xliff_core_2.0.xsd');
    const result = await validateXML({
      xml: samples.map((sample, index) => ({ fileName: `${index}.xlf`, contents: writeXliff2([sample]) })),
      schema: [{ ...core, contents: core.contents.replace('informativeCopiesOf3rdPartySchemas/w3c/', '') }],
      preload: [file('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd')],
    });
    expect(result.errors.map(({ message }) => message)).toEqual([]);
    expect(result.valid).toBe(true);
  });
});
