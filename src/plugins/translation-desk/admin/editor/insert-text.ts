/**
 * Types a text in the place of the selection, as the keyboard would: undo takes it back, and the page hears of it.
 *
 * @param after what is put behind the selection, which then stays within: the second half of a pair
 */
export const typeInto = (input: HTMLTextAreaElement, before: string, after = ''): void => {
  input.focus();
  const { selectionStart: start, selectionEnd: end } = input;
  const text = `${before}${after === '' ? '' : input.value.slice(start, end)}${after}`;
  // @NOTE `execCommand` is deprecated and the only way that keeps the browser's undo; every browser still has it.
  if (!document.execCommand('insertText', false, text)) {
    input.setRangeText(text, start, end, 'end');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (after !== '' && start === end) input.setSelectionRange(start + before.length, start + before.length);
};

/** Types a text in the place of all that stands there. */
export const typeOver = (input: HTMLTextAreaElement, text: string): void => {
  input.focus();
  input.select();
  typeInto(input, text);
};
