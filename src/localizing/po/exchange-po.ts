import { isProblem, type Problem, problem } from '../../domain/problem';
import {
  type ExchangeFile,
  type ExchangeSegment,
  type ExchangeUnit,
  type ReturnedFile,
  type ReturnedUnit,
  type SegmentState,
  segmentStates,
} from '../exchange/exchange';
import { parseInline, printInline } from '../segments/inline-notation';
import { entryName, readEntryName } from '../xliff/unit-id';
import { notesOf } from '../xliff/unit-notes';
import { headerField, type PoEntry } from './po-entry';
import { readPo } from './read-po';
import { writePo } from './write-po';

const uncertain: readonly SegmentState[] = ['machine', 'outdated'];

const writeSegment = ({ path, source, target, state }: ExchangeSegment, unit: ExchangeUnit): PoEntry => ({
  extracted: [...notesOf(unit), `source ${unit.sourceHash}`, ...(target === null ? [] : [`state ${state}`])],
  translator: [],
  references: [unit.path],
  flags: target !== null && uncertain.includes(state) ? ['fuzzy'] : [],
  previous: null,
  context: path,
  id: printInline(source),
  translation: target === null ? '' : printInline(target),
  obsolete: false,
});

/** Writes an entry as a PO file: a message for each segment, its path as context, codes as `<1>…</1>`. */
export const writeExchangePo = (file: ExchangeFile): string =>
  writePo({
    header: [
      ['Project-Id-Version', entryName(file.contentType, file.documentId)],
      ['Language', file.targetLocale],
      ['X-Source-Language', file.sourceLocale],
      ['MIME-Version', '1.0'],
      ['Content-Type', 'text/plain; charset=UTF-8'],
      ['Content-Transfer-Encoding', '8bit'],
      ['X-Generator', 'Ulger'],
    ],
    entries: file.units.flatMap((unit) => unit.segments.map((segment) => writeSegment(segment, unit))),
  });

const told = ({ extracted }: PoEntry, word: string): string | null =>
  extracted.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? null;

/** @NOTE a person who is not sure sets `fuzzy`, too: only what went out as a machine's or outdated comes back as such. */
const stateOf = (entry: PoEntry): SegmentState => {
  if (entry.translation === '') return 'untranslated';
  const said = segmentStates.find((state) => state === told(entry, 'state')) ?? 'translated';
  if (entry.flags.includes('fuzzy')) return uncertain.includes(said) ? said : 'translated';
  return said === 'approved' || said === 'reviewed' ? said : 'translated';
};

/** The one unit that a message is told to be of; empty where none or several are. */
const referredUnit = ({ references }: PoEntry): string => {
  const [only = '', ...others] = references.flatMap((line) => line.split(' ')).filter((reference) => reference !== '');
  return others.length === 0 ? only : '';
};

const unitsOf = (entries: readonly PoEntry[]): readonly ReturnedUnit[] => {
  const units = new Map<string, ReturnedUnit>();
  for (const entry of entries) {
    const path = entry.context || null;
    // @NOTE where a tool has dropped the references, the segment's own path tells its unit.
    const unitPath = referredUnit(entry) || (path ?? '');
    const unit = units.get(unitPath) ?? { path: unitPath, sourceHash: told(entry, 'source'), segments: [] };
    const segment = {
      path,
      source: parseInline(entry.id),
      target: entry.translation === '' ? null : parseInline(entry.translation),
      state: stateOf(entry),
      gap: '',
    };
    units.set(unitPath, { ...unit, segments: [...unit.segments, segment] });
  }
  return [...units.values()];
};

/** Reads a PO file of `writeExchangePo` as a tool gives it back; obsolete messages are left out. */
export const readExchangePo = (text: string, file: string): ReturnedFile | Problem => {
  const catalogue = readPo(text, file);
  if (isProblem(catalogue)) return catalogue;
  if (catalogue.header.length === 0) return problem('EXCHANGE_FORMAT_UNKNOWN', { file }, file);
  return {
    ...readEntryName(headerField(catalogue, 'Project-Id-Version') ?? ''),
    sourceLocale: headerField(catalogue, 'X-Source-Language') ?? '',
    targetLocale: headerField(catalogue, 'Language') ?? '',
    units: unitsOf(catalogue.entries.filter(({ obsolete }) => !obsolete)),
  };
};
