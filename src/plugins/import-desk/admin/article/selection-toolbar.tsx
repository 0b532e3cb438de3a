import { forwardRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Selected } from './use-selection';

const kinds = ['figure', 'caption', 'honoree'] as const;

type Properties = {
  readonly selected: Selected;
  readonly onAdd: (kind: (typeof kinds)[number]) => void;
  readonly onLeave: () => void;
};

const walk = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
};

/** What the selected words may become. */
export const SelectionToolbar = forwardRef<HTMLDivElement, Properties>(({ selected, onAdd, onLeave }, reference) => {
  const { formatMessage } = useIntl();
  return (
    <div
      ref={reference}
      className="desk-toolbar"
      role="toolbar"
      aria-label={formatMessage({ id: 'import-desk.add' })}
      style={{
        left: Math.min(selected.left, window.innerWidth - 340),
        top: Math.min(selected.top + 6, window.innerHeight - 60),
      }}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
        else walk(event);
      }}
    >
      <span>{formatMessage({ id: 'import-desk.add' })}</span>
      {kinds.map((kind) => (
        <button key={kind} type="button" className="desk-button" onClick={() => onAdd(kind)}>
          {formatMessage({ id: `import-desk.kind.${kind}` })}
        </button>
      ))}
    </div>
  );
});
SelectionToolbar.displayName = 'SelectionToolbar';
