import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export type Answer<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'refused' }
  | { readonly state: 'arrived'; readonly data: Data };

type Asked<Data> = { readonly address: string; readonly answer: Answer<Data> };

const loading = { state: 'loading' } as const;

/**
 * Asks the admin API, and again when `version` changes: what arrived stays until the new answer is there. `refused` stands for any
 * failure, as when the user may not read the type.
 *
 * @param address null asks nothing
 */
export const useAnswer = <Data>(address: string | null, version = ''): Answer<Data> => {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked<Data> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the same answer is asked for.
  useEffect(() => {
    if (address === null) return;
    let wanted = true;
    const show = (answer: Answer<Data>): void => {
      if (wanted) setAsked({ address, answer });
    };
    get<Data>(address)
      .then(({ data }) => show({ state: 'arrived', data }))
      .catch(() => show({ state: 'refused' }));
    return () => {
      wanted = false;
    };
  }, [address, version, get]);
  return asked?.address === address ? asked.answer : loading;
};
