import type { Comparator } from '../achievement/enumerations';
import type { Span } from '../evidence/span';
import type { Doubt } from './doubt';
import type { Decimal } from './number/decimal';
import type { StoredNumeral } from './number/magnitude';
import type { Numeral } from './number/numeral';
import type { UnitCode } from './unit';

/** How a measure is written: decides, with the words around, what kind of figure it is. */
export type MeasureForm = 'plain' | 'fraction' | 'rate' | 'ratio' | 'index' | 'rank' | 'doubling';

/** Marker, number, magnitude and unit as they stand together in a text: `近3.6万人`, `10至12天`, `10.8/10万`. */
export type Measure = Span &
  StoredNumeral & {
    readonly form: MeasureForm;
    /** The numeral that it begins with; null where a word says the number (过半). */
    readonly head: Numeral | null;
    readonly value: Decimal;
    /** The value without rounding: a decimal, or a fraction where the decimal does not end (`200/3`). */
    readonly exact: string;
    readonly upper: Decimal | null;
    readonly comparator: Comparator;
    /** The word that makes the comparator, as printed; null for `eq` and for a range. */
    readonly hedge: string | null;
    readonly unit: UnitCode | null;
    readonly measureWord: string | null;
    readonly denominator: number | null;
    /** Whether a unit, a measure word or the form itself says what is measured. */
    readonly measured: boolean;
    readonly doubts: readonly Doubt[];
  };
