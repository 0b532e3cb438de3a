import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../src/localizing/xliff/validate/validate-xliff';
import { suiteFiles, suiteFolder, suiteIsThere } from './xliff-suite';

const verdictOn = (file: string) => validateXliff(readFileSync(path.join(suiteFolder, file)), path.basename(file));

/** What the suite calls valid and is not; `docs/xliff.md` says why. */
const exceptions = ['Good-pgs_plural.xlf'];

describe.skipIf(!suiteIsThere)('the suites of the XLIFF TC', () => {
  it.each(suiteFiles('valid').filter((file) => !exceptions.includes(path.basename(file))))('%s is taken', (file) => {
    const verdict = verdictOn(file);
    expect(verdict.problem?.message ?? null).toBe(null);
  });

  it.each(suiteFiles('invalid'))('%s is refused', (file) => {
    expect(verdictOn(file)).toMatchObject({ valid: false, rule: expect.stringMatching(/^[a-z][a-z0-9-]+$/) });
  });

  it.each(exceptions)('%s is an exception that docs/xliff.md tells of', (name) => {
    const file = suiteFiles('valid').find((one) => path.basename(one) === name) ?? '';
    expect(verdictOn(file)).toMatchObject({ valid: false, rule: 'well-formed' });
    expect(readFileSync('docs/xliff.md', 'utf8')).toContain(name);
  });
});
