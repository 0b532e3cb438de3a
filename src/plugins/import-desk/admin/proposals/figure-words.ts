import { phrase } from '../../../../domain/quantity/phrase';
import { unitWords } from '../../../../domain/quantity/unit-words';
import type { AchievementProposal } from '../../../../importing/extraction/achievement-proposal';

/**
 * A figure in the words of a locale, as readers will see it; empty where it states nothing yet.
 *
 * @example figureWords(proposal, 'en') // 'more than 88,000 sessions'
 */
export const figureWords = (figure: AchievementProposal, locale: 'zh-Hans' | 'en'): string =>
  phrase(figure, figure.unit === null ? null : unitWords(figure.unit, locale), locale, 'FULL');
