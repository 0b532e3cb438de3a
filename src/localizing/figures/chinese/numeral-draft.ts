import type { Numeral } from '../../../domain/quantity/number/numeral';
import { fromDecimal } from '../rational';
import { type Draft, draftOf } from '../stated-figure';

/** The draft of a Chinese number alone, with the magnitude that is printed with it. */
export const draftOfNumeral = ({ start, end, value, magnitude, script }: Numeral): Draft =>
  draftOf(start, end, fromDecimal(value), script === 'arabic' ? magnitude : 0);
