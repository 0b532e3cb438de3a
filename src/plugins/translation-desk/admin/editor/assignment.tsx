import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Refusal } from '../../../../admin/http/problem-of';
import { sent } from '../../../../admin/http/sent';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import type { Assignment as Assigned, Person, Progress } from '../../contract';
import { entryRequest } from '../addresses';
import { dayOf, isOverdue } from '../progress';
import type { Place } from './use-entry';

type Properties = {
  readonly place: Place;
  readonly progress: Progress;
  readonly people: readonly Person[];
  readonly onAssigned: (progress: Progress) => void;
};

/** Who translates the entry, and until when. */
export const Assignment = ({ place, progress, people, onAssigned }: Properties) => {
  const { formatMessage } = useIntl();
  const { put } = useFetchClient();
  const sentence = useRefusalSentence();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { assignee, due } = progress;
  const known = assignee === null || people.some(({ id }) => id === assignee.id) ? people : [assignee, ...people];
  const assign = async (assigned: Assigned): Promise<void> => {
    const answer = await sent(put<Progress>(`${entryRequest(place)}/assignment`, assigned));
    setRefusal(answer.state === 'refused' ? answer.refusal : null);
    if (answer.state === 'arrived') onAssigned(answer.data);
  };
  const late = isOverdue(progress, dayOf(new Date()));
  return (
    <span className="tdesk-assignment">
      <select
        className="desk-select"
        aria-label={formatMessage({ id: 'translation-desk.assignee' })}
        value={assignee?.id ?? ''}
        onChange={({ target }) => void assign({ assignee: target.value === '' ? null : Number(target.value), due })}
      >
        <option value="">{formatMessage({ id: 'translation-desk.assignee.none' })}</option>
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <input
        type="date"
        className={late ? 'desk-select tdesk-late' : 'desk-select'}
        aria-label={formatMessage({ id: late ? 'translation-desk.due.late' : 'translation-desk.due' })}
        value={due ?? ''}
        onChange={({ target }) => void assign({ assignee: assignee?.id ?? null, due: target.value || null })}
      />
      {refusal !== null && (
        <span role="alert" className="tdesk-wrong">
          {sentence(refusal)}
        </span>
      )}
    </span>
  );
};
