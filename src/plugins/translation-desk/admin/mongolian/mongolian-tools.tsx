import { useIntl } from 'react-intl';
import { Key } from '../keyboard/key';
import { invisibles } from './invisible';

type Properties = {
  readonly showsInvisible: boolean;
  readonly onInsert: (character: string) => void;
  readonly onShow: (shows: boolean) => void;
};

const keys: Readonly<Record<string, string>> = { nnbsp: 'Alt ,', mvs: 'Alt .' };

/** Puts in what no keyboard has and nobody sees, and shows where it stands. */
export const MongolianTools = ({ showsInvisible, onInsert, onShow }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <fieldset className="tdesk-tools">
      <legend className="desk-hidden">{formatMessage({ id: 'translation-desk.mongolian' })}</legend>
      {invisibles.map(({ id, character, sign }) => (
        <button
          key={id}
          type="button"
          className="desk-button"
          title={formatMessage({ id: `translation-desk.mongolian.${id}` })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onInsert(character)}
        >
          {sign}
          <span className="desk-hidden"> {formatMessage({ id: `translation-desk.mongolian.${id}` })}</span>
          {keys[id] !== undefined && <Key>{keys[id]}</Key>}
        </button>
      ))}
      <button
        type="button"
        className="desk-button"
        aria-pressed={showsInvisible}
        onClick={() => onShow(!showsInvisible)}
      >
        {formatMessage({ id: 'translation-desk.mongolian.show' })}
        <Key>Alt I</Key>
      </button>
    </fieldset>
  );
};
