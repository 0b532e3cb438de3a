import { isBlocksTree, textBlocksIn } from '../segments/blocks-tree';
import { type EntryValues, hasWords } from '../segments/entry-values';
import type { LocalizedField } from '../segments/localized-fields';
import type { Unit } from '../segments/segment';

/** What a unit of blocks is: a heading, an item of a list; undefined where it is no block. */
export type TypeOf = (unit: Unit) => string | undefined;

/** What the units that were extracted from an entry are. */
export const blockTypes = (
  values: EntryValues,
  fields: readonly LocalizedField[],
  units: readonly Unit[],
): ReadonlyMap<Unit, string> => {
  const types = new Map<Unit, string>();
  for (const { kind, name } of fields) {
    const tree = values[name];
    if (kind !== 'blocks' || !isBlocksTree(tree)) continue;
    const own = units.filter(({ path }) => path.startsWith(`${name}/`));
    const blocks = [...textBlocksIn(tree)].filter(({ children }) => hasWords(children));
    for (const [index, unit] of own.entries()) types.set(unit, blocks[index]?.type ?? '');
  }
  return types;
};
