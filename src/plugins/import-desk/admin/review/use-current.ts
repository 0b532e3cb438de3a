import { type RefObject, useCallback, useEffect, useState } from 'react';
import { tokenOf } from './actions';

type Current = { readonly id: string; readonly focus: boolean; readonly time: number };

const cardOf = (list: HTMLElement, token: string): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[data-item="${CSS.escape(token)}"]`);

const marksOf = (article: HTMLElement, token: string): readonly HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(`[data-items~="${CSS.escape(token)}"]`),
];

const outline = (elements: readonly HTMLElement[], attribute: 'data-current' | 'data-linked'): (() => void) => {
  for (const element of elements) element.setAttribute(attribute, '');
  return () => {
    for (const element of elements) element.removeAttribute(attribute);
  };
};

/** The proposal at hand: its card and its words in the article are outlined and in view. */
export const useCurrent = (article: RefObject<HTMLElement>, list: RefObject<HTMLElement>) => {
  const [current, setCurrent] = useState<Current | null>(null);
  const choose = useCallback((id: string, focus: boolean) => {
    setCurrent((before) => (before?.id === id && !focus ? before : { id, focus, time: (before?.time ?? 0) + 1 }));
  }, []);

  useEffect(() => {
    if (current === null || article.current === null || list.current === null) return;
    const token = tokenOf(current.id);
    const card = cardOf(list.current, token);
    const marks = marksOf(article.current, token);
    marks[0]?.scrollIntoView({ block: 'nearest' });
    card?.scrollIntoView({ block: 'nearest' });
    if (current.focus) card?.focus({ preventScroll: true });
    return outline(marks, 'data-current');
  }, [current, article, list]);

  return { current: current?.id ?? null, choose };
};

/** The mouse over a card outlines its words in the article and brings them into view, and the other way round. */
export const useHoverLink = (article: RefObject<HTMLElement>, list: RefObject<HTMLElement>): void => {
  useEffect(() => {
    const [left, right] = [article.current, list.current];
    if (left === null || right === null) return;
    let clear = (): void => undefined;
    let shown = '';
    const link = (token: string | undefined, other: readonly HTMLElement[]): void => {
      if (token === shown) return;
      shown = token ?? '';
      clear();
      other[0]?.scrollIntoView({ block: 'nearest' });
      clear = outline(other, 'data-linked');
    };
    const overArticle = ({ target }: Event): void => {
      const token = (target as Element).closest<HTMLElement>('[data-items]')?.dataset.items?.split(' ').at(-1);
      const card = token === undefined ? null : cardOf(right, token);
      link(token, card === null ? [] : [card]);
    };
    const overList = ({ target }: Event): void => {
      const token = (target as Element).closest<HTMLElement>('[data-item]')?.dataset.item;
      link(token, token === undefined ? [] : marksOf(left, token));
    };
    left.addEventListener('mouseover', overArticle);
    right.addEventListener('mouseover', overList);
    return () => {
      clear();
      left.removeEventListener('mouseover', overArticle);
      right.removeEventListener('mouseover', overList);
    };
  }, [article, list]);
};
