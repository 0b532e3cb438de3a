import { useIntl } from 'react-intl';
import { languageOf } from '../../../../admin/words/language';
import type { ReviewItem } from '../../../../importing/review/review-item';
import { figureWords } from './figure-words';

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** A proposal in a few words, for announcements and for those who hear the page: `建成的牧民书屋, 46 places`. */
export const useItemWords = (): ((item: ReviewItem) => string) => {
  const { formatMessage, locale } = useIntl();
  return (item) => {
    switch (item.kind) {
      case 'figure': {
        const { label } = item.proposal;
        const words = figureWords(item.proposal, languageOf(locale) === 'zh' ? 'zh-Hans' : 'en');
        return [label || formatMessage({ id: 'import-desk.item.unnamed' }), words]
          .filter((part) => part !== '')
          .join('：');
      }
      case 'caption':
        return shortened(item.proposal.text);
      case 'honoree':
        return item.proposal.name;
    }
  };
};
