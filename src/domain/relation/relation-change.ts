/** Where a connected target goes in an ordered relation; targets are named by their document. */
export type Position =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'before'; readonly target: string }
  | { readonly kind: 'after'; readonly target: string };

export type Connection = { readonly target: string; readonly position: Position };

/** What a save does to one relation of a document. */
export type RelationChange =
  | { readonly kind: 'set'; readonly targets: readonly string[] }
  | { readonly kind: 'edit'; readonly connect: readonly Connection[]; readonly disconnect: readonly string[] };

const placeOf = (list: readonly string[], position: Position): number | null => {
  switch (position.kind) {
    case 'start':
      return 0;
    case 'end':
      return list.length;
    case 'before':
    case 'after': {
      const found = list.indexOf(position.target);
      if (found === -1) return null;
      return position.kind === 'before' ? found : found + 1;
    }
  }
};

const insertAt = (list: readonly string[], place: number, target: string): readonly string[] => [
  ...list.slice(0, place),
  target,
  ...list.slice(place),
];

/**
 * Connects in the order given; a target whose neighbour is connected later waits for it, and one whose neighbour never comes
 * goes to the end. A target that is there already is moved.
 */
const connectAll = (list: readonly string[], connections: readonly Connection[]): readonly string[] => {
  let result = list;
  let waiting = connections;
  while (waiting.length > 0) {
    const stillWaiting: Connection[] = [];
    for (const connection of waiting) {
      const without = result.filter((target) => target !== connection.target);
      const place = placeOf(without, connection.position);
      if (place === null) stillWaiting.push(connection);
      else result = insertAt(without, place, connection.target);
    }
    waiting =
      stillWaiting.length < waiting.length
        ? stillWaiting
        : stillWaiting.map(({ target }) => ({ target, position: { kind: 'end' } }));
  }
  return result;
};

/**
 * Applies a change to the ordered targets of a relation.
 *
 * @returns the targets afterwards, each once, in order
 * @example applyRelationChange(['a', 'b'], { kind: 'edit', connect: [{ target: 'c', position: { kind: 'start' } }], disconnect: ['b'] }) // ['c', 'a']
 */
export const applyRelationChange = (current: readonly string[], change: RelationChange): readonly string[] => {
  if (change.kind === 'set') return [...new Set(change.targets)];
  const gone = new Set(change.disconnect);
  return connectAll(
    current.filter((target) => !gone.has(target)),
    change.connect,
  );
};
