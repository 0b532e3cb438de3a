import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import type { DiffPart } from '../../contract';
import { SegmentText } from './segment-text';

/** What was taken out and what came in, told by a sign and, for those who hear the page, in words. */
export const DiffText = ({ parts }: { readonly parts: readonly DiffPart[] }) => {
  const { formatMessage } = useIntl();
  const said = (kind: 'removed' | 'added') => (
    <span className="desk-hidden">{formatMessage({ id: `translation-desk.diff.${kind}` })} </span>
  );
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        const words = <SegmentText text={text} />;
        // A part is known by its place alone: the same words may be removed twice.
        const key = `${index} ${kind}`;
        if (kind === 'kept') return <Fragment key={key}>{words}</Fragment>;
        if (kind === 'removed') {
          return (
            <del key={key} className="tdesk-removed">
              {said('removed')}
              <span aria-hidden="true" className="tdesk-sign">
                −
              </span>
              {words}
            </del>
          );
        }
        return (
          <ins key={key} className="tdesk-added">
            {said('added')}
            <span aria-hidden="true" className="tdesk-sign">
              +
            </span>
            {words}
          </ins>
        );
      })}
    </>
  );
};
