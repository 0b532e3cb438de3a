/** What a key does on the review. */
export type Shortcut =
  | 'next'
  | 'previous'
  | 'confirm'
  | 'reject'
  | 'reopen'
  | 'edit'
  | 'take'
  | 'merge'
  | 'split'
  | 'add'
  | 'undo'
  | 'redo'
  | 'help';

/** The keys of each, as the help shows them. */
export const shortcutKeys: Readonly<Record<Shortcut, readonly string[]>> = {
  next: ['J', '↓'],
  previous: ['K', '↑'],
  confirm: ['C'],
  reject: ['X'],
  reopen: ['R'],
  edit: ['E', 'Enter'],
  take: ['T'],
  merge: ['M'],
  split: ['S'],
  add: ['A'],
  undo: ['U', 'Ctrl Z'],
  redo: ['Ctrl Shift Z'],
  help: ['?'],
};

const letters: ReadonlyMap<string, Shortcut> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['c', 'confirm'],
  ['x', 'reject'],
  ['r', 'reopen'],
  ['e', 'edit'],
  ['t', 'take'],
  ['m', 'merge'],
  ['s', 'split'],
  ['a', 'add'],
  ['u', 'undo'],
  ['?', 'help'],
]);

/** The part of a keyboard event that decides. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** What a key press asks for; null where it is a part of a word in the making, or means nothing here. */
export const shortcutOf = ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed): Shortcut | null => {
  if (isComposing || key === 'Process' || altKey) return null;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === 'y' && !shiftKey) return 'redo';
    if (letter !== 'z') return null;
    return shiftKey ? 'redo' : 'undo';
  }
  if (shiftKey && key !== '?') return null;
  return letters.get(letter) ?? null;
};

/** Whether keys go into a text: then none of them is a shortcut. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null);
