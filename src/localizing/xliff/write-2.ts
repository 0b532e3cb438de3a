import type { ExchangeFile, ExchangeSegment, ExchangeUnit } from '../exchange/exchange';
import { meaningOf } from '../segments/code-meaning';
import { codesIn } from '../segments/inline';
import { hexOf, splitForbidden, type XmlAttributes, xmlDeclaration, xmlElement, xmlText } from '../xml/write-xml';
import { CodeIds } from './code-ids';
import { xliffNamespaces } from './namespaces';
import { type InlineTree, nestCodes } from './nested-codes';
import { codeTypeOf, originalCodeOf } from './original-code';
import { stateIn2 } from './states';
import { entryName, segmentId, unitId } from './unit-id';
import { notesOf } from './unit-notes';

/** Text as it is, with what XML cannot hold as `<cp>`. */
const text2 = (text: string): string =>
  splitForbidden(text)
    .map((piece, index) => (index % 2 === 0 ? xmlText(piece) : xmlElement('cp', { hex: hexOf(piece) })))
    .join('');

const typeAttributes = (code: number, { meanings }: ExchangeUnit): XmlAttributes => {
  const meaning = meaningOf(code, meanings);
  if (meaning === null) return {};
  const { type, subType } = codeTypeOf(meaning);
  return { type, subType };
};

/**
 * Codes that may not be deleted: those that no translation has dropped yet, or the file would break XLIFF's own rule.
 */
const undeletable = ({ segments }: ExchangeUnit): ReadonlySet<number> => {
  const there = new Set(
    segments.flatMap(({ target }) =>
      codesIn(target ?? []).flatMap(({ code, type }) => (type === 'standalone' ? code : [])),
    ),
  );
  return new Set(
    segments.flatMap(({ source, target }) =>
      codesIn(source)
        .map(({ code }) => code)
        .filter((code) => target === null || there.has(code)),
    ),
  );
};

type Writing = { readonly unit: ExchangeUnit; readonly ids: CodeIds; readonly kept: ReadonlySet<number> };

const writeContent = (tree: InlineTree, writing: Writing): string => {
  const { unit, ids, kept } = writing;
  const data = (code: number, end: string, known: boolean): string | null =>
    known && meaningOf(code, unit.meanings) !== null ? `d${code}${end}` : null;
  return tree
    .map((node) => {
      if (typeof node === 'string') return text2(node);
      const { kind, code } = node;
      const type = typeAttributes(code, unit);
      if (kind === 'standalone') {
        const { id, copyOf, known } = ids.next(code, 'placeholder');
        const canDelete = kept.has(code) && copyOf === null && known ? 'no' : null;
        const dataRef = data(code, '', known && copyOf === null);
        return xmlElement('ph', { id, copyOf, canDelete, dataRef, ...type });
      }
      if (kind === 'pair') {
        const { id, copyOf, known } = ids.next(code, 'pair');
        const has = known && copyOf === null;
        const references = { dataRefStart: data(code, '', has), dataRefEnd: data(code, 'e', has) };
        return xmlElement('pc', { id, copyOf, ...references, ...type }, writeContent(node.children, writing));
      }
      return writeEnd(node.kind, code, node.isolated, writing);
    })
    .join('');
};

/** One end of a pair: pairs that cross are told by `startRef`, an end without the other is isolated. */
const writeEnd = (kind: 'start' | 'end', code: number, isolated: boolean, { ids, unit }: Writing): string => {
  const type = typeAttributes(code, unit);
  if (!isolated && kind === 'end') return xmlElement('ec', { startRef: ids.startOf(code) });
  const { id } = isolated ? ids.next(code, kind === 'start' ? 'pair' : 'end') : ids.start(code);
  return xmlElement(kind === 'start' ? 'sc' : 'ec', { id, isolated: isolated ? 'yes' : null, ...type });
};

const writeSegment = (segment: ExchangeSegment, source: Writing, target: Writing): string => {
  const { state, subState } = stateIn2(segment.target === null ? 'untranslated' : segment.state);
  const attributes = { id: segmentId(segment.path, source.unit.path), canResegment: 'no', state, subState };
  const words =
    segment.target === null ? '' : `\n${xmlElement('target', {}, writeContent(nestCodes(segment.target), target))}`;
  const content = `\n${xmlElement('source', {}, writeContent(nestCodes(segment.source), source))}${words}\n`;
  const gap =
    segment.gap === '' ? '' : `\n${xmlElement('ignorable', {}, xmlElement('source', {}, text2(segment.gap)))}`;
  return xmlElement('segment', attributes, content) + gap;
};

const writeData = ({ meanings }: ExchangeUnit): string => {
  const data = meanings.flatMap((meaning, index) => {
    const { start, end } = originalCodeOf(meaning);
    const written = (content: string, suffix: string): readonly string[] =>
      content === '' ? [] : [xmlElement('data', { id: `d${index + 1}${suffix}` }, text2(content))];
    return [...written(start, ''), ...written(end, 'e')];
  });
  return data.length === 0 ? '' : `${xmlElement('originalData', {}, `\n${data.join('\n')}\n`)}\n`;
};

const writeUnit = (unit: ExchangeUnit): string => {
  const kept = undeletable(unit);
  const source = { unit, ids: new CodeIds(unit), kept };
  const target = { unit, ids: new CodeIds(unit), kept };
  const notes = notesOf(unit).map((note) => xmlElement('note', { appliesTo: 'source' }, text2(note)));
  const told = notes.length === 0 ? '' : `${xmlElement('notes', {}, notes.join(''))}\n`;
  const segments = unit.segments.map((segment) => writeSegment(segment, source, target));
  const attributes = {
    id: unitId(unit.path, unit.sourceHash),
    name: unit.path,
    canResegment: 'no',
    'xml:space': 'preserve',
  };
  return xmlElement('unit', attributes, `\n${told}${writeData(unit)}${segments.join('\n')}\n`);
};

const writeFile = ({ contentType, documentId, units }: ExchangeFile): string => {
  const attributes = { id: documentId, original: entryName(contentType, documentId) };
  return xmlElement('file', attributes, `\n${units.map(writeUnit).join('\n')}\n`);
};

/**
 * Writes entries as XLIFF 2 (`version="2.0"`, core only): a unit for each field or block, its sentences as segments, marks as
 * `<pc>`, line breaks as `<ph>`. Between sources and targets there are line ends, within them there is nothing but what they say.
 *
 * @param files of one pair of languages, each with a unit at least
 */
export const writeXliff2 = (files: readonly [ExchangeFile, ...ExchangeFile[]]): string => {
  const [{ sourceLocale, targetLocale }] = files;
  const attributes = { xmlns: xliffNamespaces['2.0'], version: '2.0', srcLang: sourceLocale, trgLang: targetLocale };
  return `${xmlDeclaration}${xmlElement('xliff', attributes, `\n${files.map(writeFile).join('\n')}\n`)}\n`;
};
