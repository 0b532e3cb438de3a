import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type Refusal, refusalOf } from '../../../admin/http/problem-of';
import { useRefusalSentence, useSentence } from '../../../admin/http/use-sentence';
import type { TargetFields, TargetSecret, TargetSummary, TestOutcome } from '../contract';
import type { TargetAction } from './target-actions';

/** What became of the last action, in a sentence. */
type Said = { readonly words: string; readonly isFailure: boolean };

/** What an administrator does to targets, and what is said of it. */
export const useActions = (load: () => Promise<void>) => {
  const { formatMessage } = useIntl();
  const { post, put, del } = useFetchClient();
  const sentence = useSentence();
  const refusalSentence = useRefusalSentence();
  const [said, setSaid] = useState<Said | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);

  const say = (id: string, name: string): void =>
    setSaid({ words: formatMessage({ id: `purging.said.${id}` }, { name }), isFailure: false });

  const actions: Readonly<Record<Exclude<TargetAction, 'edit'>, (target: TargetSummary) => Promise<void>>> = {
    test: async ({ id, name }) => {
      const { data } = await post<TestOutcome>(`/purging/targets/${id}/test`);
      if (data.failure === null) say('test', name);
      else setSaid({ words: sentence(data.failure), isFailure: true });
    },
    retry: async ({ id, name }) => {
      await post(`/purging/targets/${id}/retry`);
      say('retry', name);
    },
    secret: async ({ id }) => {
      const { data } = await post<TargetSecret>(`/purging/targets/${id}/secret`);
      setSecret(data.secret);
    },
    remove: async ({ id, name }) => {
      await del(`/purging/targets/${id}`);
      say('remove', name);
    },
  };

  return {
    said,
    secret,
    isWorking,
    closeSecret: (): void => setSecret(null),
    act: async (action: keyof typeof actions, target: TargetSummary): Promise<void> => {
      setWorking(true);
      setSaid(null);
      try {
        await actions[action](target);
      } catch (error) {
        setSaid({ words: refusalSentence(refusalOf(error)), isFailure: true });
      }
      setWorking(false);
      await load();
    },
    /** @returns why the fields were not stored; null when they were */
    save: async (target: TargetSummary | null, fields: TargetFields): Promise<Refusal | null> => {
      try {
        if (target) await put(`/purging/targets/${target.id}`, fields);
        else setSecret((await post<TargetSecret>('/purging/targets', fields)).data.secret);
      } catch (error) {
        return refusalOf(error);
      }
      await load();
      return null;
    },
  };
};
