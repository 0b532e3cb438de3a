import { useIntl } from 'react-intl';
import type { CodeMeaning } from '../../contract';
import { Key } from '../keyboard/key';
import { codeAround, codeTokens, missingCodes } from '../text/code-tokens';

type Properties = {
  readonly source: string;
  readonly text: string;
  readonly codes: readonly CodeMeaning[];
  readonly onInsert: (before: string, after: string) => void;
};

/** A button for each code of the source; those that are missing stand out. */
export const CodeButtons = ({ source, text, codes, onInsert }: Properties) => {
  const { formatMessage } = useIntl();
  const numbers = [...new Set(codeTokens(source).map(({ code }) => code))];
  const missing = new Set(missingCodes(source, text).map(({ code }) => code));
  const next = numbers.find((code) => missing.has(code));
  if (numbers.length === 0) return null;
  return (
    <fieldset className="tdesk-tools">
      <legend className="desk-hidden">{formatMessage({ id: 'translation-desk.codes' })}</legend>
      {numbers.map((code) => {
        const [before, after] = codeAround(source, code);
        const label = codes.find((meaning) => meaning.code === code)?.label;
        return (
          <button
            key={code}
            type="button"
            className={missing.has(code) ? 'desk-button tdesk-missing' : 'desk-button'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(before, after)}
          >
            <code>{after === '' ? before : `${before}…${after}`}</code>
            {label !== undefined && ` ${label}`}
            {missing.has(code) && (
              <span className="desk-hidden"> {formatMessage({ id: 'translation-desk.codes.missing' })}</span>
            )}
            {code === next && <Key>Alt C</Key>}
          </button>
        );
      })}
    </fieldset>
  );
};
