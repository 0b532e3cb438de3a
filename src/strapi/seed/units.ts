import type { Core } from '@strapi/strapi';
import { type LocaleCode, locales } from '../../../config/locales';
import { units } from '../../domain/quantity/unit';
import { unitWords } from '../../domain/quantity/unit-words';
import { type Reference, storeReferences } from './store-reference';

type UnitFacts = { readonly kind: string; readonly ucum: string | null };
type UnitText = {
  readonly name: string;
  readonly wordOne: string;
  readonly wordOther: string;
  readonly symbol: string | null;
};

const references: readonly Reference<UnitFacts, UnitText>[] = units.map(({ code, kind, ucum }) => {
  const words: Partial<Record<LocaleCode, UnitText>> = {};
  for (const { code: locale } of locales) {
    const wording = unitWords(code, locale);
    if (wording === null) continue;
    const { name, one, other, symbol } = wording;
    words[locale] = { name, wordOne: one, wordOther: other, symbol };
  }
  return { facts: { code, kind, ucum }, words };
});

/** Stores the units that figures are counted in, with the words for them in each locale. */
export const seedUnits = (strapi: Core.Strapi): Promise<void> => storeReferences(strapi, 'api::unit.unit', references);
