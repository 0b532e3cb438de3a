import { type RefObject, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useSentence } from '../../../../admin/http/use-sentence';
import { isProblem, type Problem } from '../../../../domain/problem';
import type { Decision } from '../../../../importing/review/decision';
import { decide } from '../../../../importing/review/review';
import { itemsOf, placeOf, type ReviewItem } from '../../../../importing/review/review-item';
import type { Fields } from '../../../../importing/revision/revise';
import { placeCaret, selectedSpan } from '../article/selection';
import { useItemWords } from '../proposals/item-words';
import type { ItemActions } from './actions';
import { reviewNow } from './timeline';
import type { LoadedReview } from './use-review';
import type { Told } from './use-telling';

type Desk = {
  readonly loaded: LoadedReview;
  readonly article: RefObject<HTMLElement>;
  readonly tell: (kind: Told['kind'], words: string) => void;
  readonly choose: (id: string, focus: boolean) => void;
  readonly edit: (id: string | null) => void;
};

export type DeskActions = ItemActions & {
  readonly decide: (decision: Decision) => boolean;
  /** Tells what one decision did, by the words of its kind. */
  readonly tellOf: (kind: string, id: string) => void;
};

/** What can be done with proposals: each a decision, told in words. */
export const useItemActions = (desk: Desk): DeskActions => {
  const { formatMessage } = useIntl();
  const itemWords = useItemWords();
  const sentence = useSentence();
  const latest = useRef({ ...desk, formatMessage, itemWords, sentence });
  latest.current = { ...desk, formatMessage, itemWords, sentence };

  return useMemo((): DeskActions => {
    const now = () => latest.current;
    const items = (): readonly ReviewItem[] => itemsOf(reviewNow(now().loaded.latest().timeline));
    const find = (id: string): ReviewItem | undefined => items().find((item) => item.id === id);
    const say = (words: string, values: Record<string, string> = {}): string =>
      now().formatMessage({ id: `import-desk.told.${words}` }, values);
    const take = (decision: Decision): boolean => {
      const problem = now().loaded.decide(decision);
      if (problem !== null) now().tell('refused', now().sentence(problem));
      return problem === null;
    };
    const tellOf = (kind: string, id: string): void => {
      const item = find(id);
      const words = id === 'article' ? say('theArticle') : item === undefined ? '' : now().itemWords(item);
      now().tell('done', say(kind, { words }));
    };
    const byId =
      (kind: 'confirm' | 'reject' | 'reopen' | 'take') =>
      (id: string): void => {
        const words = find(id);
        if (words !== undefined && take({ kind, items: [id] })) {
          now().tell('done', say(kind, { words: now().itemWords(words) }));
        }
      };
    return {
      decide: take,
      tellOf,
      choose: (id) => now().choose(id, false),
      confirm: byId('confirm'),
      reject: byId('reject'),
      reopen: byId('reopen'),
      take: byId('take'),
      merge: (id) => {
        const item = find(id);
        const following = items().slice(items().findIndex((one) => one.id === id) + 1);
        const next = following.find(({ kind }) => kind === item?.kind);
        if (next === undefined) now().tell('refused', say('nothingToMerge'));
        else if (take({ kind: 'merge', items: [id, next.id] })) tellOf('merge', id);
      },
      split: (id) => {
        const item = find(id);
        const box = now().article.current;
        if (item === undefined || box === null) return;
        const place = placeOf(item);
        const at = selectedSpan(box)?.start ?? -1;
        if (place.start < at && at < place.end) {
          if (take({ kind: 'split', item: id, at })) tellOf('split', id);
          return;
        }
        box.focus({ preventScroll: true });
        placeCaret(box, place.start);
        now().tell('refused', say('placeTheCaret'));
      },
      edit: (id) => now().edit(id),
      correct: (id, fields: Fields) => {
        const done = take({ kind: 'correct', item: id, fields });
        if (done) tellOf('correct', id);
        return done;
      },
      problemsWith: (id, fields: Fields): readonly Problem[] => {
        const { timeline } = now().loaded.latest();
        const next = decide(reviewNow(timeline), timeline.extraction, { kind: 'correct', item: id, fields });
        if (isProblem(next)) return [next];
        return itemsOf(next).find((item) => item.id === id)?.problems ?? [];
      },
    };
  }, []);
};
