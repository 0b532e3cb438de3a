import { articleAddress } from '../article-address';
import type { Computation } from '../computation';
import { honoreeName, honoreeReads, type ToldHonoree } from './honoree';
import { absolute, document, type JsonLdNode, node } from './node';
import { imageNode, photoReads, type ToldPhoto } from './photo';
import { placeNode, regionReads, type ToldRegion } from './place';
import { dateOf } from './time';

type ToldOrganisation = { readonly name: string; readonly url: string | null };

type ToldArticle = {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly summary: string | null;
  readonly publishedOn: string | null;
  readonly datePrecision: string | null;
  readonly updatedAt: string;
  readonly correctionNote: string | null;
  readonly correctedOn: string | null;
  readonly bylines: readonly { readonly displayName: string }[];
  readonly publication:
    | (ToldOrganisation & { kind: string | null; issn: string | null; publisher: ToldOrganisation | null })
    | null;
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  readonly themes: readonly { readonly name: string }[];
  readonly region: ToldRegion | null;
  readonly captions: readonly ToldPhoto[];
  readonly honorees: readonly ToldHonoree[];
};

const reads = [
  'documentId locale slug title subtitle summary publishedOn datePrecision updatedAt correctionNote correctedOn',
  'bylines { displayName } publication { name url kind issn publisher { name url } } licence { name url }',
  `themes(pagination: { limit: 10 }) { name } region ${regionReads}`,
  `captions(pagination: { limit: 10 }) { ${photoReads} } honorees(pagination: { limit: 20 }) { ${honoreeReads} }`,
].join(' ');

const organisation = ({ name, url }: ToldOrganisation): JsonLdNode =>
  node('Organization', { name, url: absolute(url) });

/** What an article appeared in. */
const serialTypes: Readonly<Record<string, string>> = {
  newspaper: 'Newspaper',
  magazine: 'Periodical',
  website: 'WebSite',
};

const serial = ({ publication }: ToldArticle): JsonLdNode | null => {
  const type = serialTypes[publication?.kind ?? ''];
  return publication && type !== undefined
    ? node(type, { name: publication.name, url: absolute(publication.url), issn: publication.issn })
    : null;
};

/** The images that a reader elsewhere could open: an address that holds on this server only is none. */
const images = ({ captions }: ToldArticle): readonly JsonLdNode[] =>
  captions.filter(({ image }) => absolute(image?.url) !== null).flatMap((photo) => imageNode(photo) ?? []);

/** `Article.jsonLd`: a schema.org NewsArticle. */
export const articleJsonLd: Computation = {
  reads,
  tell: (told, _asked, addresses) => {
    // @NOTE The selection above is told.
    const article = told as ToldArticle;
    const { publication, licence } = article;
    const url = articleAddress(article, addresses);
    return document(
      node('NewsArticle', {
        url,
        mainEntityOfPage: url,
        identifier: article.documentId,
        inLanguage: article.locale,
        headline: article.title,
        alternativeHeadline: article.subtitle,
        description: article.summary,
        datePublished: dateOf(article.publishedOn, article.datePrecision),
        dateModified: article.updatedAt,
        articleSection: article.themes.map(({ name }) => name),
        author: article.bylines.map(({ displayName }) => node('Person', { name: displayName })),
        publisher: publication && organisation(publication.publisher ?? publication),
        isPartOf: serial(article),
        license: licence && (absolute(licence.url) ?? node('CreativeWork', { name: licence.name })),
        contentLocation: placeNode(article.region),
        image: images(article),
        mentions: article.honorees.map(honoreeName).filter((one) => one !== null),
        correction:
          article.correctionNote &&
          node('CorrectionComment', { text: article.correctionNote, datePublished: article.correctedOn }),
      }),
    );
  },
};
