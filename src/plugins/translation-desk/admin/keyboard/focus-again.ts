/**
 * Gives the focus back to where it was before a dialog that is opened without a trigger of its own, unless it has gone elsewhere
 * meanwhile. For `onCloseAutoFocus`.
 */
export const focusAgain = (event: Event, opener: Element | null): void => {
  event.preventDefault();
  if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
};
