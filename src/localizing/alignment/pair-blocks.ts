import type { Unit } from '../segments/segment';
import { knownOwners, nobody, type Owners, ownersAsBefore, ownersByLength, sameness } from './block-owners';
import type { TypeOf } from './block-types';
import type { Known } from './known-words';

/** A unit of the source with the texts that tell it, as they were and as they are. */
export type Pair = { readonly source: Unit; readonly before: readonly Unit[]; readonly targets: readonly Unit[] };

/** What is known of the units and words that are aligned. */
export type PairOptions = { readonly known: Known; readonly typeOf: TypeOf };

/** Whether the texts of a unit are what they were. */
export const isUntouched = ({ before, targets }: Pair): boolean =>
  before.length === targets.length &&
  before.every((unit, index) => targets[index] !== undefined && sameness(unit) === sameness(targets[index]));

/** The units that have fewer texts than they had, once for each that they lost. */
const losersOf = (earlier: Owners, owners: Owners): readonly number[] => {
  const left = [...owners];
  return earlier.flatMap((owner) => {
    if (owner === undefined || owner === nobody) return [];
    const at = left.indexOf(owner);
    if (at === -1) return [owner];
    left[at] = undefined;
    return [];
  });
};

/**
 * The texts that tell each block of a source in another language, before and after somebody changed them. A text that is as it was
 * still tells what it told; one that holds what is known of a block tells that; one that stands in the place of another tells what
 * that told; the rest are told by their order and lengths.
 */
export const pairBlocks = (
  sources: readonly Unit[],
  before: readonly Unit[],
  targets: readonly Unit[],
  { known, typeOf }: PairOptions,
): readonly Pair[] => {
  const earlier = knownOwners(sources, before, known).map((owner) => owner ?? nobody);
  const found = ownersAsBefore(before, earlier, targets, (owners) => knownOwners(sources, targets, known, owners));
  const owners = ownersByLength(sources, targets, typeOf, found, losersOf(earlier, found));
  return sources.map((source, index) => ({
    source,
    before: before.filter((_unit, at) => earlier[at] === index),
    targets: targets.filter((_unit, at) => owners[at] === index),
  }));
};
