import { atLeast, atMost, exactly, lessThan, meet, moreThan, roughly } from './bounds';
import type { FigureLanguage } from './language';
import wordings from './plain-wordings.json';
import { asSmall, type Rational, tenTo } from './rational';
import type { StatedFigure } from './stated-figure';

type Wording = {
  readonly units: Readonly<Record<string, string | undefined>>;
  readonly hedges: Readonly<Record<string, string | undefined>>;
  readonly group: string;
};

const wordingOf: Readonly<Record<FigureLanguage, Wording>> = wordings;

const mongolianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x1810 + Number(digit)));

/** The digits of a value with as many decimals as it has, grouped by threes; null where they do not end. */
const digitsOf = ({ n, d }: Rational, group: string): string | null => {
  let places = 0;
  while (places < 7 && (n * tenTo(places)) % d !== 0n) places += 1;
  if (places === 7) return null;
  const digits = ((n * tenTo(places)) / d).toString().padStart(places + 1, '0');
  const whole = (places === 0 ? digits : digits.slice(0, -places)).replace(/\B(?=(?:\d{3})+$)/g, group);
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const hedgeOf = (bounds: number): string =>
  meet(bounds, exactly)
    ? 'eq'
    : meet(bounds, moreThan)
      ? 'gt'
      : meet(bounds, atLeast)
        ? 'ge'
        : meet(bounds, roughly)
          ? 'approx'
          : meet(bounds, lessThan)
            ? 'lt'
            : meet(bounds, atMost)
              ? 'le'
              : 'eq';

/**
 * Number and unit of a figure in a language, without a wording of its own for what is counted: `more than 3,500`, `6 months`, `June`.
 * Null where the unit has no plain words.
 */
export const renderPlainly = (figure: StatedFigure, language: FigureLanguage): string | null => {
  const reading = figure.readings[0];
  const wording = wordingOf[language];
  const pattern = reading === undefined ? undefined : wording.units[reading.unit];
  if (reading === undefined || pattern === undefined || figure.per !== null) return null;
  if (language === 'en' && reading.unit === 'month_of_year') return months[asSmall(reading.value) - 1] ?? null;
  const digits = digitsOf(reading.value, reading.unit === 'year' ? '' : wording.group);
  if (digits === null) return null;
  const number = language === 'mn-Mong' ? mongolianDigits(digits) : digits;
  const hedge = wording.hedges[hedgeOf(figure.bounds)] ?? '{number}';
  return pattern.replace('{number}', reading.unit === 'year' ? number : hedge.replace('{number}', number));
};
