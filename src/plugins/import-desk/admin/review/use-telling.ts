import { useCallback, useState } from 'react';

/** What was done last, or why it was not: shown, and told to those who hear the page. */
export type Told = { readonly kind: 'done' | 'refused'; readonly words: string; readonly count: number };

export const useTelling = () => {
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback(
    (kind: Told['kind'], words: string) => setTold((before) => ({ kind, words, count: (before?.count ?? 0) + 1 })),
    [],
  );
  return { told, tell };
};
