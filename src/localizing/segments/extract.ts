import { alignKeys, type KeyedText } from './align-keys';
import { isBlocksTree, textBlocksIn } from './blocks-tree';
import { type CutText, cutTokens } from './cut-tokens';
import { type EntryValues, hasWords, isRecord, isWordy } from './entry-values';
import { plainTextOf } from './inline';
import { printInline } from './inline-notation';
import type { LocalizedField } from './localized-fields';
import type { PreviousSegment, SegmentKind, Unit } from './segment';
import { type Token, tokensOf, tokensOfText } from './tokens';

export type ExtractOptions = {
  /** BCP 47 tag of the language that the entry is written in; null leaves fields and blocks whole, a segment each. */
  readonly language: string | null;
  /** Hexadecimal digest of a text. */
  readonly digest: (text: string) => string;
  /** The segments of the entry as they were, so that what stayed or was changed keeps its path. */
  readonly previous?: readonly PreviousSegment[];
};

type Cut = { readonly cut: CutText; readonly text: string };

/** The texts that had a key right under a path: `body` → those of its blocks. */
const keyedUnder = (path: string, { previous = [] }: ExtractOptions): readonly KeyedText[] => {
  const texts = new Map<string, string>();
  for (const segment of previous) {
    if (!segment.path.startsWith(`${path}/`)) continue;
    const [key = ''] = segment.path.slice(path.length + 1).split('/');
    texts.set(key, (texts.get(key) ?? '') + plainTextOf(segment.source));
  }
  return [...texts].map(([key, text]) => ({ key, text }));
};

const cutInto = (tokens: readonly Token[], language: string | null): Cut => {
  const cut = cutTokens(tokens, language);
  return { cut, text: cut.sentences.map(({ source }) => plainTextOf(source)).join('') };
};

type UnitShape = {
  readonly path: string;
  readonly kind: SegmentKind;
  readonly maxLength: number | null;
  readonly whole: boolean;
};

const unitOf = ({ path, kind, maxLength, whole }: UnitShape, { cut }: Cut, options: ExtractOptions): Unit => {
  const texts = cut.sentences.map(({ source }) => printInline(source));
  const before = keyedUnder(path, options);
  const keys = whole
    ? []
    : alignKeys(
        before,
        cut.sentences.map(({ source }) => plainTextOf(source)),
        options.digest,
      );
  return {
    path,
    kind,
    maxLength,
    meanings: cut.meanings,
    segments: cut.sentences.map(({ source, gap }, index) => ({
      path: whole ? path : `${path}/${keys[index]}`,
      source,
      sourceHash: options.digest(texts[index] ?? ''),
      gap,
    })),
  };
};

function* extractBlocks(path: string, value: unknown, options: ExtractOptions): Generator<Unit> {
  if (!isBlocksTree(value)) return;
  const cuts = [...textBlocksIn(value)]
    .filter(({ children }) => hasWords(children))
    .map(({ children }) => cutInto(tokensOf(children), options.language));
  const keys = alignKeys(
    keyedUnder(path, options),
    cuts.map(({ text }) => text),
    options.digest,
  );
  for (const [index, cut] of cuts.entries()) {
    yield unitOf({ path: `${path}/${keys[index]}`, kind: 'string', maxLength: null, whole: false }, cut, options);
  }
}

/** What the localised words of an item of a component are, in one; by them it is known again. */
const wordsOfItem = (item: EntryValues, fields: readonly LocalizedField[]): string =>
  fields.map(({ name }) => (typeof item[name] === 'string' ? item[name] : '')).join('');

function* extractField(
  prefix: string,
  field: LocalizedField,
  values: EntryValues,
  options: ExtractOptions,
): Generator<Unit> {
  const path = `${prefix}${field.name}`;
  const value = values[field.name];
  if (field.kind === 'blocks') yield* extractBlocks(path, value, options);
  else if (field.kind === 'component') {
    const items = (Array.isArray(value) ? value : [])
      .filter(isRecord)
      .filter((item) => field.fields.some(({ name }) => isWordy(item[name])));
    const keys = alignKeys(
      keyedUnder(path, options),
      items.map((item) => wordsOfItem(item, field.fields)),
      options.digest,
    );
    for (const [index, item] of items.entries()) {
      for (const inner of field.fields) yield* extractField(`${path}/${keys[index]}/`, inner, item, options);
    }
  } else if (isWordy(value)) {
    const whole = field.kind === 'string';
    const cut = cutInto(whole ? [value] : tokensOfText(value), whole ? null : options.language);
    const kind = field.kind === 'string' && field.overridable ? 'overridable' : 'string';
    yield unitOf({ path, kind, maxLength: field.maxLength ?? null, whole }, cut, options);
  }
}

/**
 * The words of an entry as units and segments, in the order in which they are read. What has no words has no unit.
 *
 * @example extract({ title: '护林员' }, [{ kind: 'string', name: 'title' }], { language: 'zh-Hans', digest })[0]?.path // 'title'
 */
export const extract = (
  values: EntryValues,
  fields: readonly LocalizedField[],
  options: ExtractOptions,
): readonly Unit[] => fields.flatMap((field) => [...extractField('', field, values, options)]);
