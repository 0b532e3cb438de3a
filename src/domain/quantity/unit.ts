import unitTable from './words/units.json';

/** What a unit measures: decides which kinds of figure may carry it. */
export const unitKinds = ['people', 'part', 'time', 'event', 'case', 'goods', 'body', 'money', 'measure'] as const;
type UnitKind = (typeof unitKinds)[number];

export type UnitCode = keyof typeof unitTable;

export type Unit = {
  readonly code: UnitCode;
  readonly kind: UnitKind;
  /** The code of the Unified Code for Units of Measure, where it has one. */
  readonly ucum: string | null;
  /** The population of a rate: 100000 for `per_100k`; null for every other unit. */
  readonly denominator: number | null;
};

export const isUnitCode = (code: string): code is UnitCode => Object.hasOwn(unitTable, code);

const isUnitKind = (kind: string): kind is UnitKind => unitKinds.some((known) => known === kind);

/** Every unit, in the order of `words/units.json`. */
export const units: readonly Unit[] = Object.entries(unitTable).map(([code, { kind, ucum, denominator }]) => {
  if (!isUnitCode(code) || !isUnitKind(kind)) throw new Error(`words/units.json: ${code} has no known kind (${kind})`);
  return { code, kind, ucum, denominator };
});

const unitsByCode: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.code, unit]));

/** The unit of a code, or null for a code that is none. */
export const unitOf = (code: string): Unit | null => unitsByCode.get(code) ?? null;

/** The unit of so many events per population: 100000 → `per_100k`, 100 → null. */
export const rateUnit = (denominator: number): UnitCode | null =>
  units.find((unit) => unit.denominator === denominator)?.code ?? null;
