import type { ExchangeFile, ExchangeSegment, ExchangeUnit } from '../exchange/exchange';
import { unitState } from '../exchange/least-state';
import { type CodeMeaning, meaningOf } from '../segments/code-meaning';
import type { Inline } from '../segments/inline';
import { hexOf, splitForbidden, xmlDeclaration, xmlElement, xmlText } from '../xml/write-xml';
import { CodeIds } from './code-ids';
import { xliffNamespaces } from './namespaces';
import { type InlineTree, nestCodes } from './nested-codes';
import { codeTypeOf, originalCodeOf } from './original-code';
import { stateIn12 } from './states';
import { entryName, segmentId, unitId } from './unit-id';
import { notesOf } from './unit-notes';

/** One side of a unit while it is written. */
type Side = { readonly unit: ExchangeUnit; readonly ids: CodeIds; readonly points: { count: number } };

const sideOf = (unit: ExchangeUnit): Side => ({ unit, ids: new CodeIds(unit), points: { count: 0 } });

/** Text as it is; what XML cannot hold is a code that names it, since 1.2 has no `<cp>`. */
const text12 = (text: string, { points }: Side): string =>
  splitForbidden(text)
    .map((piece, index) => {
      if (index % 2 === 0) return xmlText(piece);
      points.count += 1;
      return xmlElement('ph', { id: `u${points.count}`, ctype: 'x-code-point' }, `U+${hexOf(piece)}`);
    })
    .join('');

/** A type is one of placeholders or of pairs: a target that has made one of the other has none. */
const ctypeOf = (meaning: CodeMeaning | null, isPlaceholder: boolean): string | null =>
  meaning === null || (meaning.kind === 'break') !== isPlaceholder ? null : codeTypeOf(meaning).ctype;

const writeContent = (tree: InlineTree, side: Side): string =>
  tree
    .map((node) => {
      if (typeof node === 'string') return text12(node, side);
      const { kind, code } = node;
      const meaning = meaningOf(code, side.unit.meanings);
      const { start, end } = meaning === null ? { start: '', end: '' } : originalCodeOf(meaning);
      const ctype = ctypeOf(meaning, kind === 'standalone');
      if (kind === 'standalone') {
        const { id } = side.ids.next(code, 'placeholder');
        return xmlElement('ph', { id, ctype }, text12(start, side));
      }
      if (kind === 'pair') {
        const { id } = side.ids.next(code, 'pair');
        const opening = xmlElement('bpt', { id, rid: id, ctype }, text12(start, side));
        return `${opening}${writeContent(node.children, side)}${xmlElement('ept', { id, rid: id }, text12(end, side))}`;
      }
      if (!node.isolated) return writeCrossing(kind, code, ctype, side);
      const { id } = side.ids.next(code, kind === 'start' ? 'pair' : 'end');
      return xmlElement(
        'it',
        { id, pos: kind === 'start' ? 'open' : 'close', ctype },
        text12(kind === 'start' ? start : end, side),
      );
    })
    .join('');

const writeCrossing = (kind: 'start' | 'end', code: number, ctype: string | null, side: Side): string => {
  if (kind === 'end') return xmlElement('ept', { id: side.ids.startOf(code), rid: side.ids.startOf(code) });
  const { id } = side.ids.start(code);
  return xmlElement('bpt', { id, rid: id, ctype });
};

const isWhole = ({ segments, path }: ExchangeUnit): boolean => segments.length === 1 && segments[0]?.path === path;

/** A side with each of its segments marked; a segment without words is left out. */
const writeSegments = (side: Side, wordsOf: (segment: ExchangeSegment) => Inline | null): string => {
  const { unit } = side;
  return unit.segments
    .map((segment) => {
      const words = wordsOf(segment);
      if (words === null) return '';
      const mid = segmentId(segment.path, unit.path);
      return xmlElement('mrk', { mtype: 'seg', mid }, writeContent(nestCodes(words), side)) + text12(segment.gap, side);
    })
    .join('');
};

const writeSource = (side: Side): string =>
  side.unit.segments.map(({ source, gap }) => writeContent(nestCodes(source), side) + text12(gap, side)).join('');

const writeTarget = (unit: ExchangeUnit): string => {
  if (unit.segments.every(({ target }) => target === null)) return '';
  const { state, qualifier } = stateIn12(unitState(unit.segments));
  const side = sideOf(unit);
  const whole = isWhole(unit) ? unit.segments[0]?.target : null;
  const content = whole == null ? writeSegments(side, ({ target }) => target) : writeContent(nestCodes(whole), side);
  return `\n${xmlElement('target', { state, 'state-qualifier': qualifier }, content)}`;
};

const writeUnit = (unit: ExchangeUnit): string => {
  const source = xmlElement('source', {}, writeSource(sideOf(unit)));
  const segmented = isWhole(unit)
    ? ''
    : `\n${xmlElement(
        'seg-source',
        {},
        writeSegments(sideOf(unit), (segment) => segment.source),
      )}`;
  const notes = notesOf(unit).map(
    (note) => `\n${xmlElement('note', {}, text12(note, sideOf(unit)).replace(/<[^>]*>/g, ''))}`,
  );
  const attributes = {
    id: unitId(unit.path, unit.sourceHash),
    resname: unit.path,
    approved: stateIn12(unitState(unit.segments)).approved,
    maxwidth: unit.maxLength,
    'size-unit': unit.maxLength === null ? null : 'char',
    'xml:space': 'preserve',
  };
  return xmlElement('trans-unit', attributes, `\n${source}${segmented}${writeTarget(unit)}${notes.join('')}\n`);
};

const writeFile = ({ contentType, documentId, sourceLocale, targetLocale, units }: ExchangeFile): string => {
  const attributes = {
    original: entryName(contentType, documentId),
    'source-language': sourceLocale,
    'target-language': targetLocale,
    datatype: 'plaintext',
  };
  return xmlElement('file', attributes, `\n${xmlElement('body', {}, `\n${units.map(writeUnit).join('\n')}\n`)}\n`);
};

/**
 * Writes entries as XLIFF 1.2: a unit for each field or block, its sentences as `<mrk mtype="seg">`, marks as `<bpt>` and `<ept>`,
 * line breaks as `<ph>`; no `<sub>` and no attributes of others within. A unit has one state, that of its segment that is least far.
 */
export const writeXliff12 = (files: readonly [ExchangeFile, ...ExchangeFile[]]): string => {
  const attributes = { xmlns: xliffNamespaces['1.2'], version: '1.2' };
  return `${xmlDeclaration}${xmlElement('xliff', attributes, `\n${files.map(writeFile).join('\n')}\n`)}\n`;
};
