import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSentence } from '../../../../admin/http/use-sentence';
import { isProblem, problem } from '../../../../domain/problem';
import type { Check } from '../../contract';
import { Key } from '../keyboard/key';

/** A finding in both languages: its sentence is made of its code, as the server made it. */
const bothLanguages = ({ code, message, parameters }: Check) => {
  const told = { code, message };
  return isProblem(told) ? problem(told.code, parameters) : { message, messageZh: message };
};

type DismissProperties = { readonly onDismiss: (reason: string) => void };

/** A warning is dismissed with a reason, which is kept. */
const Dismiss = ({ onDismiss }: DismissProperties) => {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState<string | null>(null);
  const label = formatMessage({ id: 'translation-desk.check.reason' });
  if (reason === null) {
    return (
      <button type="button" className="desk-button" onClick={() => setReason('')}>
        {formatMessage({ id: 'translation-desk.check.dismiss' })}
      </button>
    );
  }
  return (
    <form
      className="tdesk-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onDismiss(reason.trim());
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed is replaced by this field.
        autoFocus
        className="desk-select"
        aria-label={label}
        placeholder={label}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setReason(null)}
      />
      <button type="submit" className="desk-button" disabled={reason.trim() === ''}>
        {formatMessage({ id: 'translation-desk.check.dismiss' })}
      </button>
    </form>
  );
};

type Properties = {
  readonly checks: readonly Check[];
  readonly mayTranslate: boolean;
  /** Null where warnings cannot be dismissed: by who may not, or of a text that is not saved. */
  readonly onDismiss: ((code: string, reason: string) => void) | null;
  readonly onRepair: (text: string) => void;
};

/** What is wrong with a translation, errors first, with the button that mends it or the one that says why it is right. */
export const CheckList = ({ checks, mayTranslate, onDismiss, onRepair }: Properties) => {
  const { formatMessage } = useIntl();
  const sentence = useSentence();
  const sorted = [...checks].sort(
    (one, other) =>
      Number(one.dismissed !== null) - Number(other.dismissed !== null) || one.level.localeCompare(other.level),
  );
  const repairable = sorted.find(({ repair, dismissed }) => repair !== null && dismissed === null);
  return (
    <ul className="tdesk-checks" aria-live="polite">
      {sorted.map((check) => {
        const { code, level, repair, dismissed, source, target, parameters } = check;
        return (
          <li
            key={`${code} ${target?.start} ${source?.start} ${JSON.stringify(parameters)}`}
            className={`tdesk-check tdesk-check-${dismissed === null ? level : 'dismissed'}`}
          >
            <span>
              <strong>
                {formatMessage({ id: `translation-desk.check.${dismissed === null ? level : 'dismissed'}` })}
              </strong>{' '}
              {sentence(bothLanguages(check))} <code>{code}</code>
              {dismissed !== null && (
                <span className="desk-small">
                  {' '}
                  {dismissed.by}: “{dismissed.reason}”
                </span>
              )}
            </span>
            {repair !== null && dismissed === null && mayTranslate && (
              <button type="button" className="desk-button" onClick={() => onRepair(repair)}>
                {formatMessage({ id: 'translation-desk.check.repair' })}
                {check === repairable && <Key>Alt R</Key>}
              </button>
            )}
            {level === 'warning' && dismissed === null && onDismiss !== null && (
              <Dismiss onDismiss={(reason) => onDismiss(code, reason)} />
            )}
          </li>
        );
      })}
    </ul>
  );
};
