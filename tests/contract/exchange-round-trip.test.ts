import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem, type Problem } from '../../src/domain/problem';
import { readExchangeCsv, writeExchangeCsv } from '../../src/localizing/csv/exchange-csv';
import type { ExchangeFile, ReturnedFile } from '../../src/localizing/exchange/exchange';
import { reconcile } from '../../src/localizing/exchange/reconcile';
import { readExchangePo, writeExchangePo } from '../../src/localizing/po/exchange-po';
import { anyExchange, withoutTargets } from './arbitrary-exchange';

type Format = {
  readonly name: string;
  readonly write: (file: ExchangeFile) => string;
  readonly read: (text: string, name: string) => ReturnedFile | Problem;
};

const formats: readonly Format[] = [
  { name: 'PO', write: writeExchangePo, read: readExchangePo },
  { name: 'CSV', write: writeExchangeCsv, read: readExchangeCsv },
];

describe.each(formats)('$name', ({ write, read }) => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyExchange('mn-Mong'), (file) => {
        const returned = read(write(file), 'a');
        if (isProblem(returned)) throw new Error(returned.message);
        const result = reconcile(returned, withoutTargets(file));
        if (isProblem(result)) throw new Error(result.message);
        expect(result.problems).toEqual([]);
        expect(result.outcomes.map(({ path, target, state, as }) => ({ path, target, state, as }))).toEqual(
          file.units.flatMap(({ segments }) =>
            segments.flatMap(({ path, target, state }) =>
              target === null ? [] : [{ path, target, state, as: 'translation' }],
            ),
          ),
        );
        const again = reconcile(returned, file);
        expect(isProblem(again) ? again : again.outcomes).toEqual([]);
      }),
    );
  });
});
