import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { placeCaret, selectedSpan } from './selection';

/** Where the caret is drawn, in the coordinates of the article's box. */
export type Caret = { readonly left: number; readonly top: number; readonly height: number };

const moves: Readonly<Record<string, readonly [direction: 'forward' | 'backward', granularity: string]>> = {
  ArrowLeft: ['backward', 'character'],
  ArrowRight: ['forward', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
};

const caretIn = (article: HTMLElement): Caret | null => {
  const selection = document.getSelection();
  if (selection === null || !selection.isCollapsed || selection.rangeCount === 0) return null;
  const rectangle = selection.getRangeAt(0).getClientRects()[0];
  if (rectangle === undefined || selectedSpan(article) === null) return null;
  const box = article.getBoundingClientRect();
  return {
    left: rectangle.left - box.left + article.scrollLeft,
    top: rectangle.top - box.top + article.scrollTop,
    height: rectangle.height,
  };
};

/**
 * Lets the keyboard walk and select in the article as in a text field: browsers offer that for editable text only, and editable text
 * would take what is typed, and open the input method.
 */
export const useCaret = (article: RefObject<HTMLElement>) => {
  const [caret, setCaret] = useState<Caret | null>(null);
  useEffect(() => {
    const show = (): void => {
      const box = article.current;
      setCaret(box !== null && document.activeElement === box ? caretIn(box) : null);
    };
    document.addEventListener('selectionchange', show);
    return () => document.removeEventListener('selectionchange', show);
  }, [article]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = moves[event.key];
    const box = event.currentTarget;
    if (move === undefined || event.target !== box || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (selectedSpan(box) === null)
      placeCaret(box, Number(box.querySelector<HTMLElement>('[data-start]')?.dataset.start));
    const [direction, granularity] = move;
    const byWord = event.ctrlKey && granularity === 'character';
    const selection = document.getSelection();
    selection?.modify(event.shiftKey ? 'extend' : 'move', direction, byWord ? 'word' : granularity);
    selection?.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  return { caret, onKeyDown };
};
