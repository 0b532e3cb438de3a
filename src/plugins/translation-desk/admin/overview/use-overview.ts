import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';
import type { Overview } from '../../contract';
import { type OverviewQuery, overviewRequest, printQuery, readQuery } from './overview-query';

/** The overview that the address of the page asks for. What arrived stays until the next answer is there. */
export const useOverview = () => {
  const { get } = useFetchClient();
  const [parameters, setParameters] = useSearchParams();
  const query = readQuery(parameters);
  const address = overviewRequest(query);
  const [overview, setOverview] = useState<Overview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    let wanted = true;
    sent(get<Overview>(address)).then((answer) => {
      if (!wanted) return;
      setRefusal(answer.state === 'refused' ? answer.refusal : null);
      if (answer.state === 'arrived') setOverview(answer.data);
    });
    return () => {
      wanted = false;
    };
  }, [address, get, version]);

  /** Another filter begins at its first page. */
  const ask = useCallback(
    (change: Partial<OverviewQuery>) =>
      setParameters((before) => printQuery({ ...readQuery(before), page: 1, ...change }), { replace: true }),
    [setParameters],
  );
  const reload = useCallback(() => setVersion((before) => before + 1), []);
  return { query, overview, refusal, ask, reload };
};
