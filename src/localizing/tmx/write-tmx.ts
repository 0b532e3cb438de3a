import type { Inline } from '../segments/inline';
import { type InlineTree, nestCodes } from '../xliff/nested-codes';
import { hexOf, splitForbidden, withoutForbidden, xmlDeclaration, xmlElement, xmlText } from '../xml/write-xml';
import type { MemoryUnit, MemoryVariant, TranslationMemory } from './memory-unit';

/** `2026-01-31T08:00:00Z` as TMX writes it: `20260131T080000Z`. */
const dateOf = (iso: string | null): string | null => iso?.replace(/[-:]|\.\d+/g, '') ?? null;

const text = (words: string): string =>
  splitForbidden(words)
    .map((piece, index) =>
      index % 2 === 0 ? xmlText(piece) : xmlElement('ph', { type: 'x-code-point' }, `U+${hexOf(piece)}`),
    )
    .join('');

/** @NOTE `i` pairs the ends within the segment and is counted; `x` is the code's number, the same in each language. */
const writeTree = (tree: InlineTree, counter: { pairs: number }, open: Map<number, number>): string =>
  tree
    .map((node) => {
      if (typeof node === 'string') return text(node);
      const { kind, code } = node;
      if (kind === 'standalone') return xmlElement('ph', { x: code });
      if (kind === 'pair') {
        counter.pairs += 1;
        const i = counter.pairs;
        const inner = writeTree(node.children, counter, open);
        return xmlElement('bpt', { i, x: code }) + inner + xmlElement('ept', { i });
      }
      if (node.isolated) return xmlElement('it', { pos: kind === 'start' ? 'begin' : 'end', x: code });
      if (kind === 'end') return xmlElement('ept', { i: open.get(code) ?? 0 });
      counter.pairs += 1;
      open.set(code, counter.pairs);
      return xmlElement('bpt', { i: counter.pairs, x: code });
    })
    .join('');

const writeSegment = (words: Inline): string =>
  xmlElement('seg', {}, writeTree(nestCodes(words), { pairs: 0 }, new Map()));

const writeVariant = ({ language, words, changedOn, changedBy }: MemoryVariant): string =>
  xmlElement('tuv', { 'xml:lang': language, changedate: dateOf(changedOn), changeid: changedBy }, writeSegment(words));

const writeUnit = ({ id, note, variants }: MemoryUnit): string => {
  const told = note === null ? [] : [xmlElement('note', {}, xmlText(withoutForbidden(note)))];
  return xmlElement('tu', { tuid: id }, `\n${[...told, ...variants.map(writeVariant)].join('\n')}\n`);
};

/** Writes a translation memory as TMX 1.4 (level 2: with codes). */
export const writeTmx = ({ sourceLanguage, units }: TranslationMemory): string => {
  const header = xmlElement('header', {
    creationtool: 'Ulger',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'Ulger',
    adminlang: 'en',
    srclang: sourceLanguage,
    datatype: 'plaintext',
  });
  const body = xmlElement('body', {}, `\n${units.map(writeUnit).join('\n')}\n`);
  return `${xmlDeclaration}${xmlElement('tmx', { version: '1.4' }, `\n${header}\n${body}\n`)}\n`;
};
