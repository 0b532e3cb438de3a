import { describe, expect, it } from 'vitest';
import { type Pressed, shortcutOf } from './shortcut';

const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({ ...none, key, ...more });

describe('A key press on the editor', () => {
  it.each([
    [pressed('Enter', { ctrlKey: true }), 'saveAndNext'],
    [pressed('Enter', { metaKey: true, shiftKey: true }), 'approveAndNext'],
    [pressed('Enter', { altKey: true, code: 'Enter' }), 'reviewAndNext'],
    [pressed('s', { ctrlKey: true, code: 'KeyS' }), 'save'],
    [pressed('®', { altKey: true, code: 'KeyR' }), 'repair'],
    [pressed('Escape'), 'leave'],
    [pressed('™', { altKey: true, code: 'Digit2' }), { insert: 2 }],
  ])('%o asks for %s within a text', (event, shortcut) => {
    expect(shortcutOf(event, true)).toEqual(shortcut);
  });

  it.each([
    pressed('j'),
    pressed('?', { shiftKey: true }),
    pressed('Enter'),
    pressed('Enter', { ctrlKey: true, isComposing: true }),
    pressed('Process', { altKey: true, code: 'KeyN' }),
    pressed('2', { altKey: true, ctrlKey: true, code: 'Digit2' }),
    pressed('z', { ctrlKey: true, code: 'KeyZ' }),
  ])('%o is left to the text', (event) => {
    expect(shortcutOf(event, true)).toBeNull();
  });

  it.each([
    [pressed('j'), 'next'],
    [pressed('K'), 'previous'],
    [pressed('?', { shiftKey: true }), 'help'],
  ])('%o asks for %s beside it', (event, shortcut) => {
    expect(shortcutOf(event, false)).toBe(shortcut);
  });
});
