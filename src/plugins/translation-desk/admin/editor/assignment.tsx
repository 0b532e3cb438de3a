import { useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Refusal } from '../../../../admin/http/problem-of';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import { sent } from '../../../../admin/http/sent';
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
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { assignee, due } = progress;
  const known = assignee === null || people.some(({ id }) => id === assignee.id) ? people : [assignee, ...people];
  /** What was asked for last: a second change does not wait for the answer to the first. */
  const wanted = useRef<Assigned | null>(null);
  /** What is typed of a date, which is one for each digit. */
  const [typed, setTyped] = useState<string | null>(null);
  const assign = async (change: Partial<Assigned>): Promise<void> => {
    const assigned = { assignee: assignee?.id ?? null, due, ...wanted.current, ...change };
    wanted.current = assigned;
    const answer = await sent(put<Progress>(`${entryRequest(place)}/assignment`, assigned));
    if (wanted.current !== assigned) return;
    wanted.current = null;
    setRefusal(answer.state === 'refused' ? answer.refusal : null);
    if (answer.state === 'arrived') onAssigned(answer.data);
  };
  const assignDay = (): void => {
    if (typed !== null && typed !== (due ?? '')) void assign({ due: typed || null });
    setTyped(null);
  };
  const late = isOverdue(progress, dayOf(new Date()));
  return (
    <span className="tdesk-assignment">
      <select
        className="desk-select"
        aria-label={formatMessage({ id: 'translation-desk.assignee' })}
        value={assignee?.id ?? ''}
        onChange={({ target }) => void assign({ assignee: target.value === '' ? null : Number(target.value) })}
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
        value={typed ?? due ?? ''}
        min="2000-01-01"
        max="2099-12-31"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={assignDay}
        onKeyDown={({ key }) => key === 'Enter' && assignDay()}
      />
      {refusal !== null && (
        <span role="alert" className="tdesk-wrong">
          <RefusalWords refusal={refusal} />
        </span>
      )}
    </span>
  );
};
