import { isProblem, type Problem, problem } from '../../../domain/problem';
import { readExchangeCsv, writeExchangeCsv } from '../../../localizing/csv/exchange-csv';
import type { ExchangeFile, ReturnedFile } from '../../../localizing/exchange/exchange';
import { readExchangePo, writeExchangePo } from '../../../localizing/po/exchange-po';
import { readXliff } from '../../../localizing/xliff/read';
import { writeXliff12 } from '../../../localizing/xliff/write-1-2';
import { writeXliff2 } from '../../../localizing/xliff/write-2';
import { decodeFile } from '../../../localizing/xml/decode-file';

export const exchangeFormats = ['xliff-2', 'xliff-1.2', 'po', 'csv'] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

type Format = { readonly ending: string; readonly mediaType: string; readonly write: (file: ExchangeFile) => string };

/** How an entry is written in each format, and what its file is called. */
export const formats: Readonly<Record<ExchangeFormat, Format>> = {
  'xliff-2': { ending: 'xlf', mediaType: 'application/xliff+xml', write: (file) => writeXliff2([file]) },
  'xliff-1.2': { ending: 'xlf', mediaType: 'application/x-xliff+xml', write: (file) => writeXliff12([file]) },
  po: { ending: 'po', mediaType: 'text/x-gettext-translation; charset=utf-8', write: writeExchangePo },
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8', write: writeExchangeCsv },
};

/** The name of an entry's file. @example 'article.k3v….en.xlf' */
export const exchangeFileName = (
  { contentType, documentId, targetLocale }: ExchangeFile,
  format: ExchangeFormat,
): string =>
  `${contentType.slice(contentType.lastIndexOf('.') + 1)}.${documentId}.${targetLocale}.${formats[format].ending}`;

/** Whether a text begins as a PO file does, comments apart. */
const isPo = (text: string): boolean => /^(?:\s*#[^\n]*\n|\s)*msg(?:ctxt|id)\b/.test(text.slice(0, 20_000));

/** Reads a file that a CAT tool gives back, by what it holds. Its name only decides in which format's words it is told what is wrong. */
export const readExchange = (bytes: Uint8Array, name: string): readonly ReturnedFile[] | Problem => {
  const text = decodeFile(bytes, name);
  if (isProblem(text)) return text;
  if (text.trimStart().startsWith('<')) return readXliff(bytes, name);
  const read = isPo(text) ? readExchangePo(text, name) : readExchangeCsv(text, name);
  if (!isProblem(read)) return [read];
  if (isPo(text) || /\.[ct]sv$/i.test(name)) return read;
  return /\.(?:\w*xlf|\w*xliff|xml)$/i.test(name)
    ? readXliff(bytes, name)
    : problem('EXCHANGE_FORMAT_UNKNOWN', { file: name }, name);
};
