import { type RefObject, useEffect, useRef } from 'react';
import { type Insertion, type Shortcut, shortcutOf, takesText } from './shortcut';

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** The arrows walk the segments while the focus is on one; elsewhere they scroll, or move the caret. */
const arrowOn = ({ key, target }: KeyboardEvent): Shortcut | null => {
  if (!(target instanceof HTMLElement) || target.dataset.segment === undefined) return null;
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  return key === 'Enter' ? 'edit' : null;
};

/** Listens to the keys of the editor, but not while a dialog is open. `within` holds the texts from which Esc leads out. */
export const useShortcuts = (
  within: RefObject<HTMLElement>,
  onShortcut: (shortcut: Shortcut | Insertion) => void,
): void => {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isDialogOpen()) return;
      const isWithin = event.target instanceof Node && within.current?.contains(event.target) === true;
      const isInText = takesText(event.target);
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      const shortcut = shortcutOf(event, isInText) ?? (event.isComposing || modified ? null : arrowOn(event));
      if (shortcut === null || (isInText && !isWithin)) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [within]);
};
