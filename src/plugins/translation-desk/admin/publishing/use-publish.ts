import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';
import { within } from '../../../../admin/http/told-problem';
import type { Progress, Unready } from '../../contract';
import { entryRequest } from '../addresses';
import type { Place } from '../editor/use-entry';

/** The segments that keep a locale from being published, in a refusal that says so. */
const unreadyIn = ({ details }: Refusal): Unready['segments'] | null => {
  const segments = within(details, 'segments');
  // @NOTE The server's answer is of the contract's type.
  return Array.isArray(segments) ? (segments as Unready['segments']) : null;
};

export type Publishing =
  | { readonly state: 'idle' | 'working' | 'published' }
  | { readonly state: 'unready'; readonly refusal: Refusal; readonly segments: Unready['segments'] }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Publishes an entry in one locale; what is not ready is told, and a reviewer may override it with a reason. */
export const usePublish = (place: Place, onPublished: (progress: Progress) => void) => {
  const { post } = useFetchClient();
  const [publishing, setPublishing] = useState<Publishing>({ state: 'idle' });
  const publish = async (override?: string): Promise<void> => {
    setPublishing({ state: 'working' });
    const body = override === undefined ? {} : { override };
    const answer = await sent(post<Progress>(`${entryRequest(place)}/publish`, body));
    if (answer.state === 'arrived') {
      onPublished(answer.data);
      setPublishing({ state: 'published' });
      return;
    }
    const { refusal } = answer;
    const segments = unreadyIn(refusal);
    setPublishing(segments === null ? { state: 'refused', refusal } : { state: 'unready', refusal, segments });
  };
  return { publishing, publish, close: () => setPublishing({ state: 'idle' }) };
};
