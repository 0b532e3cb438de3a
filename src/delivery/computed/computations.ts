import type { Computation } from './computation';
import { interval } from './interval';
import { articleJsonLd } from './json-ld/article';
import { honoreeJsonLd } from './json-ld/honoree';
import { observationJsonLd } from './json-ld/observation';
import { photoJsonLd } from './json-ld/photo';
import { responsivePhoto, responsivePortrait } from './responsive-image';

const computations: Readonly<Record<string, Readonly<Record<string, Computation>>>> = {
  'api::achievement.achievement': { interval, jsonLd: observationJsonLd },
  'api::article.article': { jsonLd: articleJsonLd },
  'api::honoree.honoree': { jsonLd: honoreeJsonLd, responsiveImage: responsivePortrait },
  'api::photo-caption.photo-caption': { jsonLd: photoJsonLd, responsiveImage: responsivePhoto },
};

/** How a field of a type is made of others; null for one that is not. */
export const computationOf = (uid: string, field: string): Computation | null => computations[uid]?.[field] ?? null;
