import { rational } from '../rational';
import { type Draft, draftOf, incidental } from '../stated-figure';
import words from './words.json';

const powers: Readonly<Record<string, readonly number[] | undefined>> = words.vague;
const phrase = new RegExp(Object.keys(powers).join('|'), 'g');

/** 数以万计, 成千上万: powers of ten that are only hinted at. A translation may do without, but not hint at others. */
export const vaguePhrases = (text: string): readonly Draft[] =>
  [...text.matchAll(phrase)].map(({ index, 0: printed }) => {
    const [first = 0, ...others] = powers[printed] ?? [];
    const draft = { ...draftOf(index, index + printed.length, rational(10n ** BigInt(first))), units: ['vague'] };
    const also = others.map((power) => ({ unit: 'vague', value: rational(10n ** BigInt(power)) }));
    return incidental({ ...draft, hasUnit: true, also });
  });
