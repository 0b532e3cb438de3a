import { interval } from '../../../domain/quantity/interval';
import { unitOf } from '../../../domain/quantity/unit';
import { figureOf } from '../../stored-figure';
import { articleAddress } from '../article-address';
import type { Computation } from '../computation';
import { document, node, spoken } from './node';
import { placeNode, regionReads, type ToldRegion } from './place';
import { dateOf, durationOf } from './time';

type ToldAchievement = {
  readonly locale: string;
  readonly label: string;
  readonly population: string | null;
  readonly kind: string;
  readonly phrase: string | null;
  readonly value: number | null;
  readonly upper: number | null;
  readonly comparator: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodPrecision: string | null;
  readonly unit: { readonly code: string; readonly locale: string; readonly name: string } | null;
  readonly region: ToldRegion | null;
  readonly article: { documentId: string; locale: string; title: string; slug: string } | null;
};

/**
 * The number as a QuantitativeValue tells it: a bound is not told as the value, and 约 says so beside it.
 */
const amounts = (told: ToldAchievement): Readonly<Record<string, unknown>> => {
  const figure = figureOf(told, null);
  if (figure === null || figure.value === null) return {};
  if (figure.comparator === 'approx') return { value: figure.value, measurementQualifier: 'approximate' };
  const { low, high } = interval(figure) ?? { low: null, high: null };
  if (low !== null && low === high) return { value: figure.value };
  return { minValue: low && Number(low), maxValue: high && Number(high) };
};

const ucumOf = (code: string): string | null => {
  const ucum = unitOf(code)?.ucum;
  return ucum == null ? null : `UCUM:${ucum}`;
};

/** `Achievement.jsonLd`: a schema.org Observation; null for a finding without a number. */
export const observationJsonLd: Computation = {
  reads: [
    'locale label population kind phrase value upper numeral magnitude comparator periodStart periodEnd periodPrecision',
    `unit { code locale name } region ${regionReads} article { documentId locale title slug }`,
  ].join(' '),
  tell: (told, _asked, telling) => {
    // @NOTE The selection above is told.
    const achievement = told as ToldAchievement;
    const { locale, unit, article } = achievement;
    if (achievement.value === null) return null;
    return document(
      node('Observation', {
        name: spoken(achievement.label, locale),
        // A figure is put into the words of the locale that was asked for, even where its label is not translated yet.
        description: spoken(achievement.phrase, telling.scope.locales[0]),
        variableMeasured: node('StatisticalVariable', {
          name: spoken(achievement.label, locale),
          description: spoken(achievement.population, locale),
          statType: achievement.kind,
        }),
        ...amounts(achievement),
        unitText: unit && spoken(unit.name, unit.locale),
        unitCode: unit && ucumOf(unit.code),
        observationAbout: placeNode(achievement.region),
        observationDate: dateOf(achievement.periodEnd, achievement.periodPrecision),
        observationPeriod: durationOf(achievement.periodStart, achievement.periodEnd),
        subjectOf:
          article &&
          node('NewsArticle', {
            headline: article.title,
            inLanguage: article.locale,
            url: articleAddress(article, telling),
          }),
      }),
    );
  },
};
