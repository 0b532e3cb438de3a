export type JsonLdValue = string | number | boolean | null | JsonLdObject | readonly JsonLdValue[];

export type JsonLdObject = { readonly [property: string]: JsonLdValue };

/** What `jsonLd` delivers: JSON-LD in the vocabulary of schema.org. */
export type JsonLd = JsonLdObject & {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle' | 'ImageObject' | 'Observation' | 'Person' | 'Organization';
};

/** The text of a `<script type="application/ld+json">`: no word of an editor can end the element. */
export const jsonLdScript = (jsonLd: JsonLd): string => JSON.stringify(jsonLd).replace(/</g, '\\u003c');
