import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../../../domain/evidence/span';
import { selectedSpan } from './selection';

/** Words that are selected in the article, and where the toolbar for them stands on the screen. */
export type Selected = Span & { readonly left: number; readonly top: number };

/** What is selected in the article now; null at a mere caret. */
export const useSelection = (article: RefObject<HTMLElement>): Selected | null => {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = (): void => {
      const box = article.current;
      const span = box === null ? null : selectedSpan(box);
      // The toolbar's own buttons take the focus, not the selection.
      if (span === null || span.start >= span.end) {
        setSelected(null);
        return;
      }
      const { left, bottom } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { left: 0, bottom: 0 };
      setSelected({ ...span, left, top: bottom });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);
  return selected;
};
