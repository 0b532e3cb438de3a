import { type Problem, problem } from '../../domain/problem';

/** What a spreadsheet would take for a formula, and an apostrophe that guards one or more of them. */
const formula = /^'*[=+\-@\t\r]/;

/** A cell that would be a formula gets an apostrophe before it, so that a spreadsheet shows it as it is (OWASP, CSV injection). */
export const guardFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Takes the apostrophe away again: the inverse of `guardFormula`. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** @NOTE quoted always: a spreadsheet keeps leading spaces and line ends only so. */
const writeCell = (cell: string): string => `"${guardFormula(cell).replaceAll('"', '""')}"`;

/** Writes rows as CSV (RFC 4180), with a byte order mark, by which Excel knows that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;

const separators = [',', ';', '\t'] as const;

/** The separator of a file: the one that its first line has most of, outside quotes. Excel writes semicolons in many languages. */
const separatorOf = (text: string): string => {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const count = (separator: string): number => line.split(separator).length;
  return separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
};

/**
 * Reads CSV: quotes, line ends of any kind, comma, semicolon or tab. Apostrophes that guard formulas are taken away.
 *
 * @returns EXCHANGE_CSV_BROKEN where a quote is not closed
 */
export const readCsv = (text: string, file: string): readonly (readonly string[])[] | Problem => {
  const content = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
  const separator = separatorOf(content);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?`, 'y');
  let at = 0;
  while (at < content.length) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(content) ?? [];
    row.push(unguardFormula(quoted?.replaceAll('""', '"') ?? plain));
    at += whole.length;
    const [end = ''] = /^(?:\r\n|\n|\r)/.exec(content.slice(at, at + 2)) ?? [];
    const isSeparator = content[at] === separator;
    if (!isSeparator && end === '' && at < content.length) {
      const line = content.slice(0, at).split('\n').length;
      return problem('EXCHANGE_CSV_BROKEN', { file, line }, `${file}:${line}`);
    }
    if (isSeparator && at + 1 === content.length) row.push('');
    at += isSeparator ? 1 : end.length;
    if (!isSeparator) {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
};
