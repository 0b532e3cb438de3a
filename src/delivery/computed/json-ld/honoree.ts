import type { Computation } from '../computation';
import { absolute, document, type JsonLdNode, node, spoken } from './node';
import { placeNode, regionReads, type ToldRegion } from './place';

export type ToldHonoree = {
  readonly locale: string;
  readonly kind: string;
  readonly name: string;
  readonly privacy: string | null;
};

export const honoreeReads = 'locale kind name privacy';

/** Data of a person are told of public figures only; a collective, a post or a base is nobody's person. */
const mayBeTold = ({ kind, privacy }: ToldHonoree): boolean =>
  (kind !== 'person' && kind !== 'family') || privacy === 'public_figure';

const typeOf = ({ kind }: ToldHonoree): string => (kind === 'person' ? 'Person' : 'Organization');

/** Who is meant, by name; null for one who is not a public figure. */
export const honoreeName = (honoree: ToldHonoree): JsonLdNode | null =>
  mayBeTold(honoree) ? node(typeOf(honoree), { name: spoken(honoree.name, honoree.locale) }) : null;

/** `Honoree.jsonLd`: a schema.org Person or Organization with its `award`s; null for one who is not a public figure. */
export const honoreeJsonLd: Computation = {
  reads: `${honoreeReads} biography awards(pagination: { limit: 20 }) { locale name } organisation { locale name url } region ${regionReads} portrait { url }`,
  tell: (told) => {
    // @NOTE The selection above is told.
    const honoree = told as ToldHonoree & {
      readonly biography: string | null;
      readonly awards: readonly { readonly locale: string; readonly name: string }[];
      readonly organisation: { readonly locale: string; readonly name: string; readonly url: string | null } | null;
      readonly region: ToldRegion | null;
      readonly portrait: { readonly url: string } | null;
    };
    if (!mayBeTold(honoree)) return null;
    const { locale, organisation } = honoree;
    const isPerson = honoree.kind === 'person';
    const place = placeNode(honoree.region);
    return document(
      node(typeOf(honoree), {
        name: spoken(honoree.name, locale),
        description: spoken(honoree.biography, locale),
        award: honoree.awards.map(({ name, locale: its }) => spoken(name, its)),
        [isPerson ? 'affiliation' : 'parentOrganization']:
          organisation &&
          node('Organization', {
            name: spoken(organisation.name, organisation.locale),
            url: absolute(organisation.url),
          }),
        [isPerson ? 'workLocation' : 'location']: place,
        image: absolute(honoree.portrait?.url),
      }),
    );
  },
};
