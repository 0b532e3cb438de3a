import type { ValueType } from './value-types';

/**
 * Which attributes of other vocabularies an element may have: any; none; or those of the modules with these prefixes. Attributes
 * of `xml:` are named in `attributes`, or free where any are.
 */
type ForeignAttributes = 'any' | 'none' | readonly string[];

/** What an element may hold, as the schema of its vocabulary says. */
export type ElementModel = {
  /**
   * Its children in order, in the notation of a DTD: `skeleton? other* notes? (unit|group)+`. `other` is any element of another
   * namespace; a name with a prefix is of the module with that prefix. Empty: no elements.
   */
  readonly content: string;
  /** Whether text may stand in it. */
  readonly mixed?: true;
  /** Its attributes and the types of their values; `id!` is required. */
  readonly attributes: Readonly<Record<string, ValueType>>;
  readonly foreign: ForeignAttributes;
};

/** The elements of one namespace by name, and the attributes that it lends to elements of others. */
export type NamespaceModel = {
  readonly elements: Readonly<Record<string, ElementModel>>;
  readonly lent: Readonly<Record<string, ValueType>>;
};

/** What a version of XLIFF knows: its namespaces, and what the prefixes of the tables stand for. */
export type Vocabulary = {
  readonly namespaces: ReadonlyMap<string, NamespaceModel>;
  readonly prefixes: Readonly<Record<string, string>>;
};

/** One place of a content model: any of the names, as often as it says. */
export type Particle = { readonly names: readonly string[]; readonly required: boolean; readonly repeats: boolean };

const particles = new Map<string, readonly Particle[]>();

/** Reads the notation of a content model. @example readContent('notes? (unit|group)+')[1]?.names // ['unit', 'group'] */
export const readContent = (content: string): readonly Particle[] => {
  const known = particles.get(content);
  if (known !== undefined) return known;
  const read = [...content.matchAll(/\(?([\w:|-]+)\)?([?*+]?)/g)].map(([, names = '', often = '']) => ({
    names: names.split('|'),
    required: often === '' || often === '+',
    repeats: often === '*' || often === '+',
  }));
  particles.set(content, read);
  return read;
};
