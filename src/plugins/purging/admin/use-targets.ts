import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { type Refusal, refusalOf } from '../../../admin/http/problem-of';
import type { TargetList, TargetSummary } from '../contract';

/** How often the page looks how the targets fare, in milliseconds. */
const beat = 3_000;

export type Targets = {
  /** Null until they have arrived. */
  readonly targets: readonly TargetSummary[] | null;
  readonly refusal: Refusal | null;
  readonly load: () => Promise<void>;
};

/** All targets, looked at again and again: purges are sent while the page is open. */
export const useTargets = (): Targets => {
  const { get } = useFetchClient();
  const [targets, setTargets] = useState<Targets['targets']>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = useCallback(async () => {
    try {
      const { data } = await get<TargetList>('/purging/targets');
      setTargets(data.targets);
      setRefusal(null);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  }, [get]);
  useEffect(() => {
    void load();
    const again = setInterval(() => void (document.hidden || load()), beat);
    return () => clearInterval(again);
  }, [load]);
  return { targets, refusal, load };
};
