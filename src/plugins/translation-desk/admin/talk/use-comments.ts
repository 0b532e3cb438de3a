import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';
import type { Comment, Comments } from '../../contract';
import { segmentRequest } from '../addresses';

type Told = { readonly id: number; readonly comments: readonly Comment[] };

/** The comments on a segment; null until they are there. */
export const useComments = (id: number, onCount: (count: number) => void) => {
  const { get, post } = useFetchClient();
  const [told, setTold] = useState<Told | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let wanted = true;
    sent(get<Comments>(segmentRequest(id, '/comments'))).then((answer) => {
      if (!wanted) return;
      setRefusal(answer.state === 'refused' ? answer.refusal : null);
      if (answer.state === 'arrived') setTold({ id, comments: answer.data.comments });
    });
    return () => {
      wanted = false;
    };
  }, [get, id]);

  const comments = told?.id === id ? told.comments : null;
  const send = async (text: string): Promise<boolean> => {
    const answer = await sent(post<Comment>(segmentRequest(id, '/comments'), { text }));
    setRefusal(answer.state === 'refused' ? answer.refusal : null);
    if (answer.state === 'refused') return false;
    const all = [...(comments ?? []), answer.data];
    setTold({ id, comments: all });
    onCount(all.length);
    return true;
  };
  return { comments, refusal, send };
};
