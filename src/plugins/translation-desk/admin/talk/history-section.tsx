import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { sent } from '../../../../admin/http/sent';
import { diffWords } from '../../../../localizing/diff/diff-words';
import type { History, HistoryEvent } from '../../contract';
import { segmentRequest } from '../addresses';

import { DiffText } from '../text/diff-text';

const Row = ({ event, locale }: { readonly event: HistoryEvent; readonly locale: string }) => {
  const { formatMessage, formatDate } = useIntl();
  const { at, by, action, stateBefore, stateAfter, textBefore, textAfter, reason } = event;
  const state = (name: string): string => formatMessage({ id: `translation-desk.state.${name}` });
  return (
    <li>
      <p className="desk-small">
        <strong>{by || formatMessage({ id: 'translation-desk.history.machine' })}</strong>
        {' · '}
        {formatMessage({ id: `translation-desk.event.${action}`, defaultMessage: action })}
        {' · '}
        {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
      </p>
      {stateAfter !== null && stateAfter !== stateBefore && (
        <p className="desk-small">
          {stateBefore !== null && `${state(stateBefore)} → `}
          {state(stateAfter)}
        </p>
      )}
      {textAfter !== null && textAfter !== textBefore && (
        <p lang={locale} className="tdesk-diff">
          <DiffText parts={diffWords(textBefore ?? '', textAfter, locale)} />
        </p>
      )}
      {reason !== null && reason !== '' && <p className="desk-small">“{reason}”</p>}
    </li>
  );
};

type Properties = { readonly segment: number; readonly version: number; readonly locale: string };

const Events = ({ segment, version, locale }: Properties) => {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const [events, setEvents] = useState<readonly HistoryEvent[] | null>(null);
  useEffect(() => {
    let wanted = true;
    sent(get<History>(segmentRequest(segment, '/history'))).then((answer) => {
      if (wanted && answer.state === 'arrived') setEvents(answer.data.events);
    });
    return () => {
      wanted = false;
    };
  }, [get, segment, version]);
  if (events === null) return <p className="desk-small">{formatMessage({ id: 'translation-desk.loading' })}</p>;
  if (events.length === 0)
    return <p className="desk-small">{formatMessage({ id: 'translation-desk.history.none' })}</p>;
  return (
    <ol className="tdesk-history">
      {events.map((event) => (
        <Row key={`${event.at} ${event.action} ${event.textAfter}`} event={event} locale={locale} />
      ))}
    </ol>
  );
};

/** Who changed a segment, how and when; asked for once it is opened. */
export const HistorySection = (properties: Properties) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{formatMessage({ id: 'translation-desk.history' })}</h2>
      </summary>
      {open && <Events key={properties.segment} {...properties} />}
    </details>
  );
};
