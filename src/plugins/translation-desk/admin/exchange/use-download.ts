import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';

/** The name that the server gives a file (RFC 6266, `filename*` goes before `filename`); null where it gives none. */
const nameIn = (disposition: string | null): string | null => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
  if (encoded === undefined) return plain;
  try {
    return decodeURIComponent(encoded.trim());
  } catch {
    return plain;
  }
};

const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Brings a file of the server to the user's folder: the session goes with the request, so no link can. */
export const useDownload = () => {
  const { get } = useFetchClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const download = useCallback(
    async (address: string, name: string): Promise<void> => {
      setRefusal(null);
      let given: string | null = null;
      const answer = await sent(
        get(address, { responseType: 'blob' }).then(({ data, headers }) => {
          given = nameIn(headers?.get('content-disposition') ?? null);
          return { data };
        }),
      );
      if (answer.state === 'refused') setRefusal(answer.refusal);
      else save(answer.data, given ?? name);
    },
    [get],
  );
  return { download, refusal };
};
