/** What a key does on the editor. Those with Ctrl or Alt also work within a text. */
export type Shortcut =
  | 'save'
  | 'saveAndNext'
  | 'approveAndNext'
  | 'reviewAndNext'
  | 'reject'
  | 'keep'
  | 'undo'
  | 'next'
  | 'previous'
  | 'nextUnfinished'
  | 'previousUnfinished'
  | 'edit'
  | 'leave'
  | 'copySource'
  | 'insertCode'
  | 'takeMemory'
  | 'takeSuggestion'
  | 'repair'
  | 'comment'
  | 'connector'
  | 'separator'
  | 'invisible'
  | 'help';

/** An insertion by its number, from 1. */
export type Insertion = { readonly insert: number };

/** The keys of each, as the help shows them. */
export const shortcutKeys: Readonly<Record<Shortcut | 'insert', readonly string[]>> = {
  saveAndNext: ['Ctrl Enter'],
  save: ['Ctrl S'],
  approveAndNext: ['Ctrl Shift Enter'],
  reviewAndNext: ['Alt Enter'],
  reject: ['Alt X'],
  keep: ['Alt K'],
  undo: ['Alt U'],
  next: ['Alt ↓', 'J', '↓'],
  previous: ['Alt ↑', 'K', '↑'],
  nextUnfinished: ['Alt N'],
  previousUnfinished: ['Alt P'],
  edit: ['E', 'Enter'],
  leave: ['Esc'],
  insert: ['Alt 1', '…', 'Alt 9'],
  takeMemory: ['Alt M'],
  takeSuggestion: ['Alt T'],
  insertCode: ['Alt C'],
  copySource: ['Alt S'],
  repair: ['Alt R'],
  comment: ['Alt J'],
  connector: ['Alt ,'],
  separator: ['Alt .'],
  invisible: ['Alt I'],
  help: ['?', 'Alt H'],
};

/** By the place of the key: with Alt, a Mac types another letter. */
const withAlt: ReadonlyMap<string, Shortcut> = new Map([
  ['Enter', 'reviewAndNext'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['KeyX', 'reject'],
  ['KeyK', 'keep'],
  ['KeyU', 'undo'],
  ['KeyN', 'nextUnfinished'],
  ['KeyP', 'previousUnfinished'],
  ['KeyM', 'takeMemory'],
  ['KeyT', 'takeSuggestion'],
  ['KeyC', 'insertCode'],
  ['KeyS', 'copySource'],
  ['KeyR', 'repair'],
  ['KeyJ', 'comment'],
  ['Comma', 'connector'],
  ['Period', 'separator'],
  ['KeyI', 'invisible'],
  ['KeyH', 'help'],
]);

const plain: ReadonlyMap<string, Shortcut> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['e', 'edit'],
  ['?', 'help'],
]);

/** The part of a keyboard event that decides. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

const ofControl = ({ key, code, shiftKey }: Pressed): Shortcut | null => {
  if (key === 'Enter') return shiftKey ? 'approveAndNext' : 'saveAndNext';
  return code === 'KeyS' && !shiftKey ? 'save' : null;
};

/** What a key press asks for; null where it is a part of a word in the making, or means nothing here. */
export const shortcutOf = (pressed: Pressed, isInText: boolean): Shortcut | Insertion | null => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = pressed;
  if (isComposing || key === 'Process') return null;
  // AltGr comes as both, and types characters.
  if (altKey && ctrlKey) return null;
  if (ctrlKey || metaKey) return ofControl(pressed);
  if (altKey) {
    const number = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    if (shiftKey) return null;
    return number === undefined ? (withAlt.get(code) ?? null) : { insert: Number(number) };
  }
  if (key === 'Escape') return isInText ? 'leave' : null;
  if (isInText || (shiftKey && key !== '?')) return null;
  return plain.get(key.toLowerCase()) ?? null;
};

/** Whether keys go into a text: then letters are no shortcuts. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null);
