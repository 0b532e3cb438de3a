import type { Computation } from '../computation';
import { honoreeName, honoreeReads, type ToldHonoree } from './honoree';
import { absolute, document, type JsonLdNode, node } from './node';
import { placeNode, regionReads, type ToldRegion } from './place';

export type ToldPhoto = {
  readonly locale: string;
  readonly text: string;
  readonly altText: string | null;
  readonly extendedDescription: string | null;
  readonly credit: string | null;
  readonly creator: string | null;
  readonly copyrightNotice: string | null;
  readonly takenOn: string | null;
  readonly image: {
    readonly url: string;
    readonly mime: string;
    readonly width: number | null;
    readonly height: number | null;
  } | null;
};

export const photoReads =
  'locale text altText extendedDescription credit creator copyrightNotice takenOn image { url mime width height }';

/** UN/CEFACT's code of a pixel. */
const pixels = (count: number | null): JsonLdNode | null =>
  count === null ? null : node('QuantitativeValue', { value: count, unitCode: 'E37' });

/** An image with the words of its caption; null where there is none. */
export const imageNode = (photo: ToldPhoto): JsonLdNode | null =>
  photo.image &&
  node('ImageObject', {
    contentUrl: absolute(photo.image.url),
    encodingFormat: photo.image.mime,
    width: pixels(photo.image.width),
    height: pixels(photo.image.height),
    caption: photo.text,
    description: photo.extendedDescription || photo.altText,
    creditText: photo.credit,
    creator: photo.creator && node('Person', { name: photo.creator }),
    copyrightNotice: photo.copyrightNotice,
    dateCreated: photo.takenOn,
    inLanguage: photo.locale,
  });

/** `PhotoCaption.jsonLd`: a schema.org ImageObject, whose properties are those of the IPTC Photo Metadata standard. */
export const photoJsonLd: Computation = {
  reads: `${photoReads} place ${regionReads} honorees(pagination: { limit: 20 }) { ${honoreeReads} }`,
  tell: (told) => {
    // @NOTE The selection above is told.
    const photo = told as ToldPhoto & { place: ToldRegion | null; honorees: readonly ToldHonoree[] };
    const image = imageNode(photo);
    const about = photo.honorees.map(honoreeName).filter((one) => one !== null);
    return image && document(node('ImageObject', { ...image, contentLocation: placeNode(photo.place), about }));
  },
};
