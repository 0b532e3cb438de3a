import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where the test suites and schemas of the XLIFF TC lie on a machine that has them; they are not part of this project. */
export const suiteFolder = path.resolve(process.env.XLIFF_TEST_SUITE ?? '../shared/xliff-test-suite');

export const suiteIsThere = existsSync(suiteFolder);

/** The files of the suites of 2.1 and 2.2 that must be taken, or refused. @returns paths, from the suite's folder */
export const suiteFiles = (kind: 'valid' | 'invalid'): readonly string[] =>
  !suiteIsThere
    ? []
    : ['xliff-21', 'xliff-22'].flatMap((version) =>
        ['core', 'modules'].flatMap((part) => {
          const folder = path.join(version, 'test-suite', part, kind);
          return readdirSync(path.join(suiteFolder, folder))
            .sort()
            .map((name) => path.join(folder, name));
        }),
      );
