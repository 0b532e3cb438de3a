type Place = { readonly type: string; readonly documentId: string; readonly locale: string };

/** The page of an entry side by side with its translation, at a segment. */
export const editorAddress = ({ type, documentId, locale }: Place, segment?: number): string =>
  `/translation-desk/${type}/${documentId}/${locale}${segment === undefined ? '' : `?segment=${segment}`}`;

/** Where the server tells of an entry in a locale. */
export const entryRequest = ({ type, documentId, locale }: Place): string =>
  `/translation-desk/entries/${type}/${documentId}/${locale}`;

/** Where the server takes what is done to a segment. */
export const segmentRequest = (id: number, part = ''): string => `/translation-desk/segments/${id}${part}`;
