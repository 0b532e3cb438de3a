import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export type Answer<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'refused' }
  | { readonly state: 'arrived'; readonly data: Data };

/** Asks the admin API once; `refused` stands for any failure, as when the user may not read the type. */
export const useAnswer = <Data>(address: string): Answer<Data> => {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    const show = (shown: Answer<Data>): void => {
      if (wanted) setAnswer(shown);
    };
    get<Data>(address)
      .then(({ data }) => show({ state: 'arrived', data }))
      .catch(() => show({ state: 'refused' }));
    return () => {
      wanted = false;
    };
  }, [address, get]);
  return answer;
};
