import { useEffect, useRef } from 'react';
import { type Shortcut, shortcutOf, takesText } from './shortcut';

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** The arrows walk the list while the focus is in it; elsewhere they scroll, or move the caret. */
const arrowIn = (list: HTMLElement | null, { key, target }: KeyboardEvent): Shortcut | null => {
  if (list === null || !(target instanceof Node) || !list.contains(target)) return null;
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  const isCard = target instanceof HTMLElement && target.dataset.item !== undefined;
  return key === 'Enter' && isCard ? 'edit' : null;
};

/** Listens to the keys of the review, but not while something is typed or a dialog is open. */
export const useShortcuts = (list: React.RefObject<HTMLElement>, onShortcut: (shortcut: Shortcut) => void): void => {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || takesText(event.target) || isDialogOpen()) return;
      const shortcut = shortcutOf(event) ?? (event.isComposing ? null : arrowIn(list.current, event));
      if (shortcut === null) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list]);
};
