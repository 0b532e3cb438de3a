import { Button, Modal } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import { useThemeColours } from '../../../../admin/use-theme-colours';
import type { Entry, Progress, Unready } from '../../contract';
import type { Place } from '../editor/use-entry';
import { focusAgain } from '../keyboard/focus-again';
import { useNames } from '../locale-words';
import { SegmentText } from '../text/segment-text';
import { usePublish } from './use-publish';

type Properties = {
  readonly place: Place;
  readonly entry: Entry;
  readonly unsent: number;
  readonly onPublished: (progress: Progress) => void;
  readonly onSegment: (id: number) => void;
};

type ListProperties = {
  readonly entry: Entry;
  readonly segments: Unready['segments'];
  readonly onSegment: (id: number) => void;
};

const UnreadyList = ({ entry, segments, onSegment }: ListProperties) => {
  const { formatMessage } = useIntl();
  const { fieldName } = useNames();
  return (
    <ul className="tdesk-unready">
      {segments.map(({ id, path, state, errors }) => {
        const at = entry.segments.findIndex((segment) => segment.id === id);
        const segment = entry.segments[at];
        return (
          <li key={id}>
            <button type="button" className="desk-link" onClick={() => onSegment(id)}>
              {at + 1}. {segment === undefined ? path : fieldName(entry.type, segment.field)}
            </button>
            <span lang={entry.sourceLocale} className="tdesk-beginning">
              {segment !== undefined && <SegmentText text={segment.source} codes={segment.codes} />}
            </span>
            <span className={`tdesk-state tdesk-state-${state}`}>
              {formatMessage({ id: `translation-desk.state.${state}` })}
            </span>
            {errors > 0 && (
              <span className="tdesk-count tdesk-count-danger">
                {formatMessage({ id: 'translation-desk.count.errors' }, { count: errors })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** Publishes the translation; where it is not ready, says what is missing and lets a reviewer say why it may go out all the same. */
export const PublishButton = ({ place, entry, unsent, onPublished, onSegment }: Properties) => {
  const { formatMessage } = useIntl();
  const { publishing, publish, close } = usePublish(place, onPublished);
  const [reason, setReason] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const colours = useThemeColours();
  const words = (part: string): string => formatMessage({ id: `translation-desk.publish${part}` });
  const open = publishing.state === 'unready' || publishing.state === 'refused';
  return (
    <>
      <Button
        ref={button}
        size="S"
        loading={publishing.state === 'working'}
        disabled={unsent > 0}
        title={unsent > 0 ? words('.saveFirst') : undefined}
        onClick={() => void publish()}
      >
        {words('')}
      </Button>
      <span role="status" className="desk-small">
        {publishing.state === 'published' && words('.done')}
      </span>
      <Modal.Root open={open} onOpenChange={(opened: boolean) => opened || close()}>
        <Modal.Content onCloseAutoFocus={(event: Event) => focusAgain(event, button.current)}>
          <Modal.Header closeLabel={words('.close')}>
            <Modal.Title>{words('.unready')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <div className="tdesk" style={colours}>
              {open && (
                <p className="tdesk-wrong" role="alert">
                  <RefusalWords refusal={publishing.refusal} />
                </p>
              )}
              {publishing.state === 'unready' && (
                <UnreadyList
                  entry={entry}
                  segments={publishing.segments}
                  onSegment={(id) => {
                    close();
                    onSegment(id);
                  }}
                />
              )}
              {publishing.state === 'unready' && entry.mayReview && (
                <label className="tdesk-override">
                  {words('.reason')}
                  <textarea
                    className="tdesk-plain-input"
                    rows={2}
                    value={reason}
                    onChange={({ currentTarget }) => setReason(currentTarget.value)}
                  />
                </label>
              )}
            </div>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={close}>
              {words('.close')}
            </Button>
            {publishing.state === 'unready' && entry.mayReview && (
              <Button
                variant="danger-light"
                disabled={reason.trim() === ''}
                onClick={() => void publish(reason.trim())}
              >
                {words('.override')}
              </Button>
            )}
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
