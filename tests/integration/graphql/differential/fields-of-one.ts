/** What Ulger adds to the types that both have: it is compared with nothing here, and tested elsewhere. */
export const addedFields: readonly string[] = [
  'Achievement.interval',
  'Achievement.jsonLd',
  'Achievement.phrase',
  'Achievement.region',
  'Article.jsonLd',
  'Article.region',
  'Article.translations',
  'Event.region',
  'Honoree.awards',
  'Honoree.awards_connection',
  'Honoree.jsonLd',
  'Honoree.region',
  'Honoree.responsiveImage',
  'Organisation.region',
  'PhotoCaption.jsonLd',
  'PhotoCaption.place',
  'PhotoCaption.responsiveImage',
];

/** What every document has with Ulger only, and with Strapi only: translations are told by `locale`, `isFallback`, `translations`. */
export const addedToAll: readonly string[] = ['isFallback'];
export const notDeliveredOfAny: readonly string[] = ['localizations', 'localizations_connection'];

/** What Strapi delivers besides: of files, what is about their storage, and words that have no locale. */
export const notDelivered: readonly string[] = [
  'ArticleByline.id',
  'UploadFile.alternativeText',
  'UploadFile.caption',
  'UploadFile.createdAt',
  'UploadFile.ext',
  'UploadFile.focalPoint',
  'UploadFile.hash',
  'UploadFile.previewUrl',
  'UploadFile.provider',
  'UploadFile.provider_metadata',
  'UploadFile.publishedAt',
  'UploadFile.related',
  'UploadFile.updatedAt',
];
