import type { Core } from '@strapi/strapi';
import { type Reference, storeReferences } from './store-reference';

type RegionFacts = { readonly level: 'regional' | 'league'; readonly isoCode?: string };
type RegionWords = { readonly name: string; readonly shortName: string };

const region = (
  code: string,
  facts: RegionFacts,
  zh: RegionWords,
  en: RegionWords,
  mn: RegionWords,
  mnMong: RegionWords,
): Reference<RegionFacts, RegionWords> => ({
  facts: { code, ...facts },
  words: { 'zh-Hans': zh, en, mn, 'mn-Mong': mnMong },
});

const league = { level: 'league' } as const;
const named = (shortName: string, suffix: string): RegionWords => ({ name: shortName + suffix, shortName });

/**
 * Inner Mongolia and its twelve leagues and prefecture-level cities: codes of GB/T 2260, the region's code of ISO 3166-2.
 * In Mongolian script a suffix is joined by a narrow no-break space (U+202F).
 */
const regions: readonly Reference<RegionFacts, RegionWords>[] = [
  region(
    '150000',
    { level: 'regional', isoCode: 'CN-NM' },
    { name: '内蒙古自治区', shortName: '内蒙古' },
    { name: 'Inner Mongolia Autonomous Region', shortName: 'Inner Mongolia' },
    { name: 'Өвөр Монголын Өөртөө Засах Орон', shortName: 'Өвөр Монгол' },
    { name: 'ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠵᠠᠰᠠᠬᠤ ᠣᠷᠣᠨ', shortName: 'ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ' },
  ),
  region(
    '150100',
    league,
    named('呼和浩特', '市'),
    named('Hohhot', ' City'),
    named('Хөххот', ' хот'),
    named('ᠬᠥᠬᠡᠬᠣᠲᠠ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '150200',
    league,
    named('包头', '市'),
    named('Baotou', ' City'),
    named('Бугат', ' хот'),
    named('ᠪᠤᠭᠤᠲᠤ', ' ᠬᠣᠲᠠ'),
  ),
  region('150300', league, named('乌海', '市'), named('Wuhai', ' City'), named('Үхай', ' хот'), named('ᠦᠬᠠᠢ', ' ᠬᠣᠲᠠ')),
  region(
    '150400',
    league,
    named('赤峰', '市'),
    named('Chifeng', ' City'),
    named('Улаанхад', ' хот'),
    named('ᠤᠯᠠᠭᠠᠨᠬᠠᠳᠠ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '150500',
    league,
    named('通辽', '市'),
    named('Tongliao', ' City'),
    named('Тунляо', ' хот'),
    named('ᠲᠦᠩᠯᠢᠶᠣᠤ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '150600',
    league,
    named('鄂尔多斯', '市'),
    named('Ordos', ' City'),
    named('Ордос', ' хот'),
    named('ᠣᠷᠳᠣᠰ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '150700',
    league,
    named('呼伦贝尔', '市'),
    named('Hulunbuir', ' City'),
    named('Хөлөнбуйр', ' хот'),
    named('ᠬᠥᠯᠥᠨ ᠪᠤᠶᠢᠷ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '150800',
    league,
    named('巴彦淖尔', '市'),
    named('Bayannur', ' City'),
    named('Баяннуур', ' хот'),
    named('ᠪᠠᠶᠠᠨᠨᠠᠭᠤᠷ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '150900',
    league,
    named('乌兰察布', '市'),
    named('Ulanqab', ' City'),
    named('Улаанцав', ' хот'),
    named('ᠤᠯᠠᠭᠠᠨᠴᠠᠪ', ' ᠬᠣᠲᠠ'),
  ),
  region(
    '152200',
    league,
    named('兴安', '盟'),
    named('Hinggan', ' League'),
    named('Хянган', ' аймаг'),
    named('ᠬᠢᠩᠭᠠᠨ', ' ᠠᠶᠢᠮᠠᠭ'),
  ),
  region(
    '152500',
    league,
    named('锡林郭勒', '盟'),
    named('Xilingol', ' League'),
    named('Шилийн гол', ' аймаг'),
    named('ᠰᠢᠯᠢ\u202fᠶᠢᠨ ᠭᠣᠣᠯ', ' ᠠᠶᠢᠮᠠᠭ'),
  ),
  region(
    '152900',
    league,
    named('阿拉善', '盟'),
    named('Alxa', ' League'),
    named('Алшаа', ' аймаг'),
    named('ᠠᠯᠠᠱᠠ', ' ᠠᠶᠢᠮᠠᠭ'),
  ),
];

export const seedRegions = (strapi: Core.Strapi): Promise<void> =>
  storeReferences(strapi, 'api::region.region', regions);
