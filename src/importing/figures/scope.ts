import type { AchievementKind, AdminLevel } from '../../domain/achievement/enumerations';
import { regionCodeIn } from '../scope/region';

export type FigureScope = { readonly regionCode: string | null; readonly adminLevel: AdminLevel | null };

const scopeWords: readonly (readonly [RegExp, AdminLevel])[] = [
  [/全国|我国/g, 'national'],
  [/全(?:自治)?区(?!域)|全省|自治区(?=[^第人])/g, 'regional'],
  [/全市|全盟|全州/g, 'league'],
  [/全县|全旗/g, 'banner'],
  [/全镇|全乡|全苏木|全街道/g, 'township'],
  [/全村|全嘎查|全社区/g, 'village'],
];

/** The level of a code of GB/T 2260. */
const levelOf = (code: string): AdminLevel =>
  code.endsWith('0000') ? 'regional' : code.endsWith('00') ? 'league' : 'banner';

/**
 * The scope that a sentence states for a figure: the last scope word before it (全区, 全县). The region's code is told where the
 * article's own region has that level or lies within it; nothing is guessed.
 *
 * @param words the sentence up to the figure
 * @param articleRegion the code of the region that the article is about, or null
 * @param kind what the figure is: before an award or a place in an order, 全国 tells the award's level or who was compared, not
 * where the figure holds
 */
export const scopeBefore = (words: string, articleRegion: string | null, kind: AchievementKind): FigureScope => {
  let adminLevel: AdminLevel | null = null;
  let place = -1;
  for (const [pattern, level] of scopeWords) {
    if (level === 'national' && (kind === 'award_count' || kind === 'rank')) continue;
    for (const match of words.matchAll(pattern)) {
      if (match.index > place) {
        adminLevel = level;
        place = match.index;
      }
    }
  }
  if (adminLevel === null) {
    const named = regionCodeIn(words);
    return { regionCode: named, adminLevel: named === null ? null : levelOf(named) };
  }
  if (articleRegion === null) return { regionCode: null, adminLevel };
  if (adminLevel === 'regional') return { regionCode: `${articleRegion.slice(0, 2)}0000`, adminLevel };
  return { regionCode: adminLevel === levelOf(articleRegion) ? articleRegion : null, adminLevel };
};
