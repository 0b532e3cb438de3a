/** A node of JSON-LD: its type and what is said of it. */
export type JsonLdNode = { readonly '@type': string } & Readonly<Record<string, unknown>>;

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * A node that says only what is known: JSON-LD has no use for a property without a value.
 *
 * @example node('Place', { name: '呼和浩特市', identifier: null }) // { '@type': 'Place', name: '呼和浩特市' }
 */
export const node = (type: string, properties: Readonly<Record<string, unknown>>): JsonLdNode => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => isSaid(value))),
});

/** A node that stands by itself. */
export const document = ({ '@type': type, ...properties }: JsonLdNode): JsonLdNode & { '@context': string } => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...properties,
});

/** A text that tells its language, where its node has no `inLanguage`. JSON-LD 1.1, 4.2.4. */
export const spoken = (text: string | null, locale: string): object | null =>
  text === null || text === '' ? null : { '@value': text, '@language': locale };

/** An address that means the same everywhere; null for one that needs to be told where it is read. */
export const absolute = (url: string | null | undefined): string | null =>
  url != null && /^https?:\/\//.test(url) ? url : null;
