import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';
import type { MachineAnswer } from '../../contract';
import { entryRequest } from '../addresses';
import type { LoadedEntry } from './use-entry';

/** Lets the machine translate an entry: why it ended early, and which of its answers were not taken. */
export const useMachine = ({ place, change }: LoadedEntry) => {
  const { post } = useFetchClient();
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [notes, setNotes] = useState<MachineAnswer['notes']>([]);
  const translate = async (): Promise<void> => {
    setWorking(true);
    const answer = await sent(post<MachineAnswer>(`${entryRequest(place)}/machine`));
    if (answer.state === 'arrived') {
      const { entry, problem, notes: told } = answer.data;
      change(entry);
      setRefusal(problem === null ? null : { status: null, problem });
      setNotes(told);
    } else setRefusal(answer.state === 'refused' ? answer.refusal : null);
    setWorking(false);
  };
  return { working, refusal, notes, translate };
};
