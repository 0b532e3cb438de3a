import { describe, expect, it } from 'vitest';
import { type Pressed, shortcutOf } from './shortcut';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({ ...none, key, ...more });

describe('A key press on the review', () => {
  it.each([
    [pressed('j'), 'next'],
    [pressed('C'), 'confirm'],
    [pressed('?', { shiftKey: true }), 'help'],
    [pressed('z', { ctrlKey: true }), 'undo'],
    [pressed('Z', { metaKey: true, shiftKey: true }), 'redo'],
    [pressed('y', { ctrlKey: true }), 'redo'],
  ])('%o asks for %s', (event, shortcut) => {
    expect(shortcutOf(event)).toBe(shortcut);
  });

  it.each([
    pressed('c', { ctrlKey: true }),
    pressed('j', { isComposing: true }),
    pressed('j', { altKey: true }),
    pressed('C', { shiftKey: true }),
    pressed('Process'),
    pressed('q'),
  ])('%o asks for nothing', (event) => {
    expect(shortcutOf(event)).toBeNull();
  });
});
