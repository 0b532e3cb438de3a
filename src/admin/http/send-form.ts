import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import { useCallback, useRef } from 'react';
import type { Sent } from './sent';
import { toldProblem } from './told-problem';

type Answer = { readonly status: number; readonly body: unknown };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

// @NOTE Strapi's admin puts the server's address on `window.strapi`; the type there is that of the server.
const server = (): string => (window.strapi as unknown as { readonly backendURL: string }).backendURL;

/** `fetch` tells no progress of an upload; this does, as a part of 1. Status 0 stands for a broken connection. */
const post = (address: string, form: FormData, token: string | null, onProgress: (part: number) => void) =>
  new Promise<Answer>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${server()}${address}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => resolve({ status: 0, body: null });
    request.send(form);
  });

export type SendForm = <Data>(
  address: string,
  form: FormData,
  onProgress: (part: number) => void,
) => Promise<Sent<Data>>;

/** Sends files to a desk's server; a session that has run out is renewed once. */
export const useSendForm = (): SendForm => {
  const token = useAuth('useSendForm', (auth) => auth.token);
  const latest = useRef(token);
  latest.current = token;
  return useCallback(async <Data>(address: string, form: FormData, onProgress: (part: number) => void) => {
    let { status, body } = await post(address, form, latest.current, onProgress);
    if (status === 401) {
      const renewed = await attemptTokenRefresh(latest.current ?? undefined).catch(() => null);
      if (renewed !== null) ({ status, body } = await post(address, form, renewed, onProgress));
    }
    // @NOTE What the desk's server answers is of the contract's type; client and server are built together.
    if (status >= 200 && status < 300) return { state: 'arrived' as const, data: body as Data };
    const heard = status === 0 ? null : status;
    return { state: 'refused' as const, refusal: { status: heard, problem: toldProblem(heard, body) } };
  }, []);
};
