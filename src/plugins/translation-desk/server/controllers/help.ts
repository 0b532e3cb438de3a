import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../../config/locales';
import { expectedRenderings } from '../../../../localizing/figures/expected-renderings';
import { figureLanguage } from '../../../../localizing/figures/language';
import { notationSpan, showText } from '../../../../localizing/segments/shown-text';
import { glossaryOf } from '../../../../strapi/translating/glossary';
import { memoryOf } from '../../../../strapi/translating/memory-lookup';
import type { SegmentRow } from '../../../../strapi/translating/segment-row';
import type { Help } from '../../contract';
import { askedSegment } from '../asked-entry';
import type { DeskContext } from '../context';
import { termsWithPlaces } from '../terms-answer';

/** Longer texts are looked up no more closely. */
const longest = 5_000;

const figuresOf = ({ sourceText, targetLocale }: SegmentRow): Help['figures'] => {
  const [from, to] = [figureLanguage(sourceLocale), figureLanguage(targetLocale)];
  if (from === null || to === null) return [];
  const shown = showText(sourceText);
  return expectedRenderings(shown.text.slice(0, longest), from, to)
    .filter(({ renderings }) => renderings.length > 0)
    .map(({ renderings, ...span }) => ({ ...notationSpan(shown, span), renderings }));
};

export const help = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async read(context: DeskContext): Promise<void> {
    const { row } = await askedSegment(strapi, context);
    const memory = await memoryOf(strapi, row.targetLocale);
    const answer: Help = {
      memory: memory.lookUp(row.sourceText.slice(0, longest)).map(({ score, record, target, isFilled }) => ({
        score,
        source: record.source,
        target,
        isFilled,
        origin: record.origin,
      })),
      terms: termsWithPlaces(await glossaryOf(strapi, row.targetLocale), row),
      figures: figuresOf(row),
    };
    context.body = answer;
  },
});
