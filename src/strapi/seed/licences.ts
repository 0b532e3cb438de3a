import type { Core } from '@strapi/strapi';
import { type Reference, storeReferences } from './store-reference';

type LicenceFacts = { readonly url?: string; readonly isDefault: boolean };
type LicenceWords = { readonly name: string; readonly terms: string };

/** The newsroom's own terms, which new articles get, and the one open licence that public bodies use most. */
const licences: readonly Reference<LicenceFacts, LicenceWords>[] = [
  {
    facts: { code: 'ALL-RIGHTS-RESERVED', isDefault: true },
    words: {
      'zh-Hans': { name: '保留所有权利', terms: '未经许可，不得转载。' },
      en: { name: 'All rights reserved', terms: 'May not be reprinted without permission.' },
      mn: { name: 'Бүх эрх хуулиар хамгаалагдсан', terms: 'Зөвшөөрөлгүйгээр дахин нийтлэхийг хориглоно.' },
    },
  },
  {
    facts: { code: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', isDefault: false },
    words: {
      'zh-Hans': { name: '知识共享 署名 4.0 国际', terms: '可自由转载和改编，须注明出处及所作修改。' },
      en: {
        name: 'Creative Commons Attribution 4.0 International',
        terms: 'May be shared and adapted freely if the source is named and changes are indicated.',
      },
      mn: {
        name: 'Creative Commons Зохиогчийг дурдах 4.0 Олон улсын',
        terms: 'Эх сурвалж, өөрчлөлтийг дурдвал чөлөөтэй түгээж, ашиглаж болно.',
      },
    },
  },
];

export const seedLicences = (strapi: Core.Strapi): Promise<void> =>
  storeReferences(strapi, 'api::licence.licence', licences);
