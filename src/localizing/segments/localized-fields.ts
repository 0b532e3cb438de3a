/**
 * What is localised of a content type: each field with how its words are read. The list is held to the schemas by
 * `tests/contract/localized-fields.test.ts`.
 */
export type LocalizedField =
  /** Left whole; `overridable` where the system makes it and a translator may put another in its place. */
  | { readonly kind: 'string'; readonly name: string; readonly overridable?: true; readonly maxLength?: number }
  /** Cut into sentences. */
  | { readonly kind: 'text'; readonly name: string; readonly maxLength?: number }
  | { readonly kind: 'blocks'; readonly name: string }
  /** A repeatable component. */
  | { readonly kind: 'component'; readonly name: string; readonly fields: readonly LocalizedField[] };

const string = (name: string): LocalizedField => ({ kind: 'string', name, maxLength: 255 });
const text = (name: string): LocalizedField => ({ kind: 'text', name });

/** By the name of the content type as it is in its UID: `article` of `api::article.article`. */
export const localizedFields: Readonly<Record<string, readonly LocalizedField[]>> = {
  achievement: [string('label'), string('population'), text('note'), string('rankOf')],
  article: [
    string('title'),
    string('kicker'),
    string('subtitle'),
    { kind: 'string', name: 'slug', overridable: true, maxLength: 255 },
    text('summary'),
    { kind: 'blocks', name: 'body' },
    { kind: 'component', name: 'bylines', fields: [string('displayName'), string('role')] },
    text('correctionNote'),
  ],
  award: [string('name'), text('description')],
  conferral: [text('citation')],
  event: [string('name'), text('description')],
  honoree: [string('name'), text('biography')],
  licence: [string('name'), text('terms')],
  organisation: [string('name'), string('shortName'), text('description')],
  person: [string('name'), string('role')],
  'photo-caption': [text('text'), text('altText'), text('extendedDescription')],
  publication: [string('name'), string('shortName')],
  region: [string('name'), string('shortName')],
  term: [string('rendering'), text('forbiddenRenderings'), text('note')],
  theme: [string('name'), text('description')],
  unit: [string('name'), string('wordOne'), string('wordOther'), string('symbol')],
};
