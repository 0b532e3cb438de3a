import { isProblem, type Problem, problem } from '../../domain/problem';
import {
  type ExchangeFile,
  type ReturnedFile,
  type ReturnedUnit,
  type SegmentState,
  segmentStates,
} from '../exchange/exchange';
import { parseInline, printInline } from '../segments/inline-notation';
import { entryName, readEntryName } from '../xliff/unit-id';
import { notesOf } from '../xliff/unit-notes';
import { readCsv, writeCsv } from './csv-rows';

const columns = [
  'entry',
  'sourceLocale',
  'targetLocale',
  'unit',
  'sourceHash',
  'path',
  'source',
  'target',
  'state',
  'note',
] as const;

/** Writes an entry as a table: a row for each segment, codes as `<1>…</1>`, the languages and the entry in each row. */
export const writeExchangeCsv = (file: ExchangeFile): string =>
  writeCsv([
    columns,
    ...file.units.flatMap((unit) =>
      unit.segments.map(({ path, source, target, state }) => [
        entryName(file.contentType, file.documentId),
        file.sourceLocale,
        file.targetLocale,
        unit.path,
        unit.sourceHash,
        path,
        printInline(source),
        target === null ? '' : printInline(target),
        state,
        notesOf(unit).join(' '),
      ]),
    ),
  ]);

type Row = Readonly<Record<(typeof columns)[number], string>>;

const stateOf = ({ target, state }: Row): SegmentState => {
  if (target === '') return 'untranslated';
  const said = segmentStates.find((known) => known === state.trim());
  return said === undefined || said === 'untranslated' ? 'translated' : said;
};

const unitsOf = (rows: readonly Row[]): readonly ReturnedUnit[] => {
  const units = new Map<string, ReturnedUnit>();
  for (const row of rows) {
    const unit = units.get(row.unit) ?? { path: row.unit, sourceHash: row.sourceHash || null, segments: [] };
    const segment = {
      path: row.path || null,
      source: parseInline(row.source),
      target: row.target === '' ? null : parseInline(row.target),
      state: stateOf(row),
      gap: '',
    };
    units.set(row.unit, { ...unit, segments: [...unit.segments, segment] });
  }
  return [...units.values()];
};

/**
 * Reads a table of `writeExchangeCsv` as a spreadsheet gives it back; columns may be in another order, and others beside them.
 *
 * @returns EXCHANGE_CSV_BROKEN; EXCHANGE_CSV_COLUMN_MISSING
 */
export const readExchangeCsv = (text: string, file: string): ReturnedFile | Problem => {
  const read = readCsv(text, file);
  if (isProblem(read)) return read;
  const [header = [], ...cells] = read;
  const places = columns.map((column) =>
    header.findIndex((name) => name.trim().toLowerCase() === column.toLowerCase()),
  );
  const missing = columns.find((column, index) => places[index] === -1 && column !== 'note' && column !== 'state');
  if (missing !== undefined) return problem('EXCHANGE_CSV_COLUMN_MISSING', { file, column: missing }, file);
  const at = (row: readonly string[], column: (typeof columns)[number]): string =>
    row[places[columns.indexOf(column)] ?? -1] ?? '';
  const rows = cells
    .filter((row) => at(row, 'path') !== '' || at(row, 'target') !== '')
    .map(
      (row): Row => ({
        entry: at(row, 'entry'),
        sourceLocale: at(row, 'sourceLocale'),
        targetLocale: at(row, 'targetLocale'),
        unit: at(row, 'unit'),
        sourceHash: at(row, 'sourceHash'),
        path: at(row, 'path'),
        source: at(row, 'source'),
        target: at(row, 'target'),
        state: at(row, 'state'),
        note: at(row, 'note'),
      }),
    );
  return {
    ...readEntryName(rows[0]?.entry ?? ''),
    sourceLocale: rows[0]?.sourceLocale ?? '',
    targetLocale: rows[0]?.targetLocale ?? '',
    units: unitsOf(rows),
  };
};
