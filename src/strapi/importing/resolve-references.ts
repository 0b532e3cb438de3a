import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { AwardReference } from '../../importing/extraction/achievement-proposal';
import type { Extraction } from '../../importing/extraction/extraction';
import type { DocumentStore } from './document-store';
import type { References } from './planned-document';

type FindByNature = Readonly<Record<string, string | boolean | null>>;
type SupportingUid = 'api::award.award' | 'api::publication.publication' | 'api::unit.unit' | 'api::licence.licence';

const finder =
  (strapi: Core.Strapi) =>
  async (uid: SupportingUid, filters: FindByNature): Promise<string | null> => {
    const found = await strapi
      .documents(uid as 'api::unit.unit')
      // @NOTE The filters are of the four types that are named above; the Document Service's types know one at a time.
      .findFirst({ locale: sourceLocale, filters: filters as never, fields: ['documentId'] });
    return found?.documentId ?? null;
  };

const awardKey = ({ title, level }: AwardReference): string => `${level ?? ''}/${title}`;

const awardsOf = ({ achievements, honorees }: Extraction): readonly AwardReference[] => {
  const named = [
    ...achievements.flatMap(({ award }) => (award === null ? [] : [award])),
    ...honorees.flatMap(({ awards }) => awards),
  ];
  return [...new Map(named.map((award) => [awardKey(award), award])).values()];
};

/**
 * Finds the documents that the proposals refer to by code or name. Awards and the publication are made where they are missing: they
 * are words of the source, and nothing that is delivered depends on them before an editor publishes a figure.
 *
 * @param store null to find only and make nothing
 */
export const resolveReferences = async (
  strapi: Core.Strapi,
  store: DocumentStore | null,
  extraction: Extraction,
  sourceDocument: string,
): Promise<References> => {
  const find = finder(strapi);

  const units = new Map<string, string | null>();
  for (const code of new Set(extraction.achievements.map(({ unit }) => unit))) {
    if (code !== null) units.set(code, await find('api::unit.unit', { code }));
  }

  const awards = new Map<string, string>();
  for (const award of awardsOf(extraction)) {
    const { title: name, level, recipientKind } = award;
    const found =
      (await find('api::award.award', { name })) ??
      (await store?.create('api::award.award', { name, level, recipientKind }));
    if (found !== undefined) awards.set(awardKey(award), found);
  }

  const { publication: name } = extraction.article;
  const publication =
    name === null
      ? null
      : ((await find('api::publication.publication', { name })) ??
        (await store?.create('api::publication.publication', { name })) ??
        null);

  const defaultLicence = await find('api::licence.licence', { isDefault: true });
  return {
    sourceDocument,
    unit: (code) => units.get(code) ?? null,
    award: (award) => awards.get(awardKey(award)) ?? null,
    publication: (wanted) => (wanted === name ? publication : null),
    defaultLicence,
  };
};
