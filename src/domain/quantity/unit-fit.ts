import type { AchievementKind } from '../achievement/enumerations';
import { type UnitCode, units } from './unit';
import fitTable from './unit-fit.json';

type Fit = { readonly kinds: readonly string[]; readonly codes: readonly string[]; readonly mayLack: boolean };

const fits: Readonly<Record<AchievementKind, Fit>> = fitTable;

/** The units that figures of a kind may have: `share` has `percent` alone, `amount` the currencies. */
export const unitsFor = (kind: AchievementKind): readonly UnitCode[] =>
  units
    .filter((unit) => fits[kind].kinds.includes(unit.kind) || fits[kind].codes.includes(unit.code))
    .map(({ code }) => code);

/** Whether a unit (or none) fits the kind of a figure. */
export const unitFits = (kind: AchievementKind, unit: UnitCode | null): boolean =>
  unit === null ? fits[kind].mayLack : unitsFor(kind).includes(unit);
