import { type RefObject, useCallback, useEffect, useState } from 'react';

type Current = { readonly id: number; readonly focus: 'text' | 'row' | null; readonly time: number };

/** The segment at hand: in view, and with the focus where it was chosen by a key. */
export const useCurrent = (
  first: number | null,
  list: RefObject<HTMLElement>,
  input: RefObject<HTMLTextAreaElement>,
) => {
  const [current, setCurrent] = useState<Current | null>(first === null ? null : { id: first, focus: 'row', time: 0 });
  const choose = useCallback((id: number, focus: Current['focus']) => {
    setCurrent((before) => ({ id, focus, time: (before?.time ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-segment="${current.id}"]`);
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    if (current.focus === 'row') row.focus({ preventScroll: true });
    if (current.focus !== 'text') return;
    const field = input.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [current, list, input]);
  return { current: current?.id ?? null, choose };
};
