import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

type Selected = { readonly fields: ReadonlyMap<string, readonly FieldNode[]>; readonly spreads: number };

/** The fields of some selections by the name that the answer gives them, fragments written out, each fragment once; and how many those are. */
const byName = (sets: readonly SelectionSetNode[], fragments: Fragments): Selected => {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const fields = found.get(name);
        if (fields) fields.push(selection);
        else found.set(name, [selection]);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return { fields: found, spreads: spread.size };
};

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** Levels and fields that are looked at; a fragment's fields count again for each fragment that spreads it. */
const levels = 20;
const mostSeen = 20_000;

/**
 * How many pairs of fields of one name, and of fragments, validation compares with each other (GraphQL, section 5.3.2): a field that is
 * written 300 times makes 44,850 of them, with all that is selected below; fragments are compared whether or not they are there. Stops
 * counting at `most`.
 *
 * @NOTE Fragments may be a cycle here, which validation refuses later: levels and fields are bounded.
 */
export const pairsOfFields = (document: DocumentNode, fragments: Fragments, most: number): number => {
  let pairs = 0;
  let seen = 0;
  const walk = (sets: readonly SelectionSetNode[], depth: number): void => {
    if (sets.length === 0 || depth === 0) return;
    const { fields: selected, spreads } = byName(sets, fragments);
    pairs += pairsOf(spreads);
    if (pairs > most) return;
    for (const fields of selected.values()) {
      seen += fields.length;
      pairs += pairsOf(fields.length);
      if (seen > mostSeen) pairs = most + 1;
      if (pairs > most) return;
      walk(
        fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
        depth - 1,
      );
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
      if (pairs <= most) walk([definition.selectionSet], levels);
    }
  }
  return pairs;
};
