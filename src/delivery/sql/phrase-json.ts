import { figureScalars } from '../../domain/quantity/figure';
import type { PhraseUnit } from '../phrases';
import type { PhraseStyle } from '../plan/plan';
import { planScope } from '../plan/plan-scope';
import type { DeliveredType } from '../shape/delivered-model';
import type { Compiled, Told } from './compiled';
import { type Compiling, fieldColumn, target } from './compiling';
import type { Entry } from './dialect';
import { column, keyword, type Sql, sql } from './fragment';
import { relatedRows } from './related-rows';

const unitWords = ['name', 'wordOne', 'wordOther', 'symbol'] as const;

/** What a figure is put into words from: its facts, its unit, and the words of the unit if they are in the wanted locale. */
const figureJson = (compiling: Compiling, type: DeliveredType, alias: string): Sql => {
  const { dialect } = compiling;
  const facts = figureScalars.map((name): Entry => [name, fieldColumn(compiling, type.uid, alias, name)]);
  const field = type.fields.get('unit');
  if (field?.kind !== 'relation') throw new Error(`${type.uid} has no unit`);
  const unit = target(compiling, field.target);
  const { from, where, row } = relatedRows(compiling, type, alias, field);
  const words = unitWords.map((name): Entry => [name, fieldColumn(compiling, unit.uid, row, name)]);
  const entries: readonly Entry[] = [
    ['code', fieldColumn(compiling, unit.uid, row, 'code')],
    ['locale', column(row, 'locale')],
    ...words,
  ];
  const its = dialect.one(entries, sql`${from} WHERE ${where} LIMIT ${keyword('1')}`);
  return dialect.object([...facts, ['unit', its]]);
};

const unitOf = (told: unknown, locale: string): PhraseUnit | null => {
  if (told === null || told === undefined) return null;
  // @NOTE The statement above tells it so.
  const { code, locale: its, ...words } = told as { code: string; locale: string } & NonNullable<PhraseUnit['words']>;
  return { code, words: its === locale ? words : null };
};

/**
 * The figure of the row `alias` in words. It is the same in all languages, so it is said in the locale that was asked for even
 * where its label is served in another; the words of its unit are taken in that locale too.
 */
export const phraseJson = (
  compiling: Compiling,
  type: DeliveredType,
  alias: string,
  { key, style, locale }: { readonly key: string; readonly style: PhraseStyle; readonly locale: string },
): Compiled<Told> => {
  const scope = { ...planScope({ locale }, compiling.locales), status: compiling.scope.status };
  return {
    json: figureJson({ ...compiling, scope }, type, alias),
    finish: (object) => {
      // @NOTE The statement tells it so.
      const { unit, ...figure } = object[key] as Told;
      object[key] = compiling.phraseFigure(figure, unitOf(unit, locale), locale, style);
    },
  };
};
