import type { AchievementKind, RankScope } from '../../domain/achievement/enumerations';
import type { StatedFigure } from './stated-figure';

const rankScopes: readonly (readonly [RegExp, RankScope])[] = [
  [/(?:世界|全球|国际)[^，。]{0,6}$/, 'international'],
  [/全国[^，。]{0,8}$/, 'national'],
  [/(?:全区|全省|自治区|省内|区内)[^，。]{0,8}$/, 'regional'],
  [/(?:全市|全盟|全州|市内)[^，。]{0,8}$/, 'league'],
  [/(?:全县|全旗|县内)[^，。]{0,8}$/, 'banner'],
];

/** Among whom a place is taken: `位列全国第一` → national. Null for any other figure, and where the text does not say. */
export const rankScopeOf = ({ before }: StatedFigure, kind: AchievementKind): RankScope | null =>
  kind === 'rank' ? (rankScopes.find(([pattern]) => pattern.test(before))?.[1] ?? null) : null;
