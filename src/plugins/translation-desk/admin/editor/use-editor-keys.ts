import type { RefObject } from 'react';
import type { Help, Segment } from '../../contract';
import { insertionsOf } from '../help/insertions';
import type { Insertion, Shortcut } from '../keyboard/shortcut';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { missingAround } from '../text/code-tokens';
import type { EditorActions } from './actions';
import { typeInto, typeOver } from './insert-text';

type Desk = {
  readonly page: RefObject<HTMLElement>;
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly comment: RefObject<HTMLTextAreaElement>;
  readonly shown: readonly Segment[];
  readonly segment: Segment | null;
  readonly help: Help | null;
  readonly mayTranslate: boolean;
  readonly mayReview: boolean;
  readonly actions: EditorActions;
  /** The repair of the first finding that has one. */
  readonly repair: () => string | null;
  readonly choose: (id: number, focus: 'text' | 'row' | null) => void;
  readonly step: (step: 1 | -1) => void;
  readonly take: (text: string) => void;
  readonly toggleInvisible: () => void;
  readonly showHelp: () => void;
};

/** What the keys of the editor do. */
export const useEditorKeys = (desk: Desk): void => {
  const { shown, segment, actions, mayTranslate, mayReview } = desk;
  const at = shown.findIndex(({ id }) => id === segment?.id);
  const isTyping = (): boolean => document.activeElement === desk.input.current;
  const go = (to: number): void => {
    const next = shown[Math.max(0, Math.min(to, shown.length - 1))];
    if (next !== undefined) desk.choose(next.id, isTyping() ? 'text' : 'row');
  };

  const typed = (work: (field: HTMLTextAreaElement, at: Segment) => void) => (at: Segment) => {
    if (desk.input.current !== null) work(desk.input.current, at);
  };

  /** By who may translate, on the segment at hand. */
  const translating: Partial<Record<Shortcut, (at: Segment) => void>> = {
    save: ({ id }) => actions.save(id),
    saveAndNext: ({ id }) => actions.saveAndNext(id),
    keep: ({ id }) => actions.act(id, 'keep'),
    copySource: typed((field, { source }) => typeOver(field, source)),
    insertCode: typed((field, { source }) => {
      const missing = missingAround(source, field.value);
      if (missing !== null) typeInto(field, ...missing);
    }),
    takeMemory: () => {
      const best = desk.help?.memory[0];
      if (best !== undefined) desk.take(best.target);
    },
    takeSuggestion: ({ id, suggestion }) => {
      if (suggestion !== null) actions.act(id, 'accept-suggestion');
    },
    repair: typed((field) => {
      const repaired = desk.repair();
      if (repaired !== null) typeOver(field, repaired);
    }),
    connector: typed((field) => typeInto(field, '\u202f')),
    separator: typed((field) => typeInto(field, '\u180e')),
  };

  /** By who may review, on the segment at hand. */
  const reviewing: Partial<Record<Shortcut, (at: Segment) => void>> = {
    reviewAndNext: ({ id }) => actions.raise(id, 'review'),
    approveAndNext: ({ id }) => actions.raise(id, 'approve'),
    reject: ({ id }) => actions.act(id, 'reject'),
  };

  const always: Partial<Record<Shortcut, () => void>> = {
    help: desk.showHelp,
    next: () => go(at + 1),
    previous: () => go(at === -1 ? 0 : at - 1),
    nextUnfinished: () => desk.step(1),
    previousUnfinished: () => desk.step(-1),
    invisible: desk.toggleInvisible,
    comment: () => desk.comment.current?.focus(),
    edit: () => segment !== null && desk.choose(segment.id, 'text'),
    leave: () => segment !== null && desk.choose(segment.id, 'row'),
  };

  const onShortcut = (shortcut: Shortcut): void => {
    always[shortcut]?.();
    if (segment === null) return;
    // Who reviews takes a review back, who translates all.
    if (shortcut === 'undo' && (mayReview || mayTranslate)) actions.act(segment.id, 'undo');
    if (mayReview) reviewing[shortcut]?.(segment);
    if (mayTranslate) translating[shortcut]?.(segment);
  };

  useShortcuts(desk.page, (pressed: Shortcut | Insertion) => {
    if (typeof pressed === 'string') {
      onShortcut(pressed);
      return;
    }
    const insertion = insertionsOf(desk.help, segment?.source ?? '')[pressed.insert - 1];
    if (insertion !== undefined && mayTranslate && desk.input.current !== null) {
      typeInto(desk.input.current, insertion.text);
    }
  });
};
