import { isProblem, type Problem, problem } from '../../domain/problem';
import type {
  ExchangeFile,
  ExchangeSegment,
  ExchangeUnit,
  ReturnedFile,
  ReturnedUnit,
  SegmentState,
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

/** @NOTE a tool that takes `fuzzy` away says that a person has looked at it; one that sets it, that a machine has not. */
const stateOf = (entry: PoEntry): SegmentState => {
  if (entry.translation === '') return 'untranslated';
  const said = told(entry, 'state');
  if (entry.flags.includes('fuzzy')) return said === 'outdated' ? 'outdated' : 'machine';
  return said === 'approved' || said === 'reviewed' ? said : 'translated';
};

const unitsOf = (entries: readonly PoEntry[]): readonly ReturnedUnit[] => {
  const units = new Map<string, ReturnedUnit>();
  for (const entry of entries) {
    const path = entry.context ?? '';
    // @NOTE where a tool has dropped the references, the segment's own path tells its unit.
    const unitPath = entry.references[0] ?? path;
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
    units: unitsOf(catalogue.entries.filter(({ obsolete, context }) => !obsolete && context !== null)),
  };
};
