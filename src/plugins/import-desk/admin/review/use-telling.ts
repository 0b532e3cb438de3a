import { useCallback, useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';

/** What was done last, or why it was not: shown, and told to those who hear the page. */
export type Told = {
  readonly kind: 'done' | 'refused';
  readonly words: string;
  /** What the server refused; null where it was not asked. */
  readonly refusal: Refusal | null;
  readonly count: number;
};

export type Tell = (kind: Told['kind'], words: string, refusal?: Refusal) => void;

export const useTelling = () => {
  const [told, setTold] = useState<Told | null>(null);
  const tell: Tell = useCallback(
    (kind, words, refusal) =>
      setTold((before) => ({ kind, words, refusal: refusal ?? null, count: (before?.count ?? 0) + 1 })),
    [],
  );
  return { told, tell };
};
