import { useIntl } from 'react-intl';
import { diffWords } from '../../../../localizing/diff/diff-words';
import type { Segment } from '../../contract';
import { Key } from '../keyboard/key';
import { DiffText } from '../text/diff-text';
import type { EditorActions } from './actions';

type Properties = {
  readonly segment: Segment;
  readonly suggestion: NonNullable<Segment['suggestion']>;
  readonly locale: string;
  readonly mayTranslate: boolean;
  readonly isUnsaved: boolean;
  readonly actions: EditorActions;
};

/** Another translation, which clashed with a person's: taken or dropped by who translates, never taken by itself. */
export const SuggestionNote = ({ segment, suggestion, locale, mayTranslate, isUnsaved, actions }: Properties) => {
  const { formatMessage } = useIntl();
  const words = (part: string): string => formatMessage({ id: `translation-desk.suggestion${part}` });
  const origin = formatMessage({ id: `translation-desk.origin.${suggestion.origin}` });
  return (
    <div className="tdesk-suggestion">
      <p className="desk-small">{formatMessage({ id: 'translation-desk.suggestion' }, { origin })}</p>
      <p lang={locale} className="tdesk-diff">
        <DiffText parts={diffWords(segment.target ?? '', suggestion.text, locale)} />
      </p>
      {mayTranslate && (
        <div className="desk-buttons">
          <button
            type="button"
            className="desk-button"
            disabled={isUnsaved}
            title={isUnsaved ? words('.saveFirst') : undefined}
            onClick={() => actions.act(segment.id, 'accept-suggestion')}
          >
            {words('.accept')}
            <Key>Alt T</Key>
          </button>
          <button type="button" className="desk-button" onClick={() => actions.act(segment.id, 'drop-suggestion')}>
            {words('.drop')}
          </button>
        </div>
      )}
    </div>
  );
};
