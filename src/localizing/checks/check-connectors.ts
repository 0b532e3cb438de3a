import type { Span } from '../../domain/evidence/span';
import { replaceShown } from '../segments/shown-text';
import { type Checker, found } from './check-context';
import suffixes from './suffixes.json';
import { writtenIn } from './written-in';

type Connector = { readonly name: string; readonly character: string };
type Lost = Span & { readonly suffix: string; readonly connector: Connector };

/** What changes the form of letters and not the word. */
const folded = (word: string): string => word.replace(/[\u180b-\u180f]/g, '');

const connectors: ReadonlyMap<string, Connector> = new Map(
  Object.entries(suffixes).flatMap(([name, words]) => {
    const connector = { name, character: String.fromCharCode(Number.parseInt(name.slice(2), 16)) };
    return words.map((word) => [folded(word), connector] as const);
  }),
);

/** A blank that joins nothing, behind a word, digits or a closed quotation, and the word after it. */
const blankBeforeWord =
  /(?<=[\p{L}\p{M}\p{N}\u180e%”»》」）)])[ \u00a0\u2000-\u200a\u3000](\p{Script=Mongolian}+)(?![\p{L}\p{M}\p{N}])/gu;

const lostIn = (text: string): readonly Lost[] =>
  Array.from(text.matchAll(blankBeforeWord), ({ index, 1: suffix = '' }): Lost | null => {
    const connector = connectors.get(folded(suffix));
    return connector === undefined ? null : { start: index, end: index + 1, suffix, connector };
  }).filter((lost) => lost !== null);

/**
 * A plain space where Mongolian script joins a suffix to its word with U+202F, or a separated last vowel with U+180E (Unicode,
 * 13.5). Either joiner will do. One click joins them all.
 *
 * @example `ᠮᠣᠩᠭᠣᠯ ᠤᠨ` with U+0020 is mended to U+202F
 */
export const checkConnectors: Checker = (context) => {
  if (writtenIn(context.targetLocale) !== 'mongolian') return [];
  const lost = lostIn(context.shownTarget.text);
  if (lost.length === 0) return [];
  const repair = replaceShown(
    context.shownTarget,
    lost.map(({ start, end, connector }) => ({ start, end, words: connector.character })),
  );
  return lost.map(({ start, suffix, connector }) => {
    const target = { start, end: start + 1 + suffix.length };
    const parameters = { suffix, connector: connector.name };
    return { ...found(context, 'TRANSLATED_CONNECTOR_LOST', 'warning', parameters, { target }), repair };
  });
};
