import type { RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Decision } from '../../../../importing/review/decision';
import type { ReviewItem } from '../../../../importing/review/review-item';
import type { Shortcut } from '../keyboard/shortcut';
import { useShortcuts } from '../keyboard/use-shortcuts';
import type { DeskActions } from './use-item-actions';
import type { Told } from './use-telling';

type Desk = {
  readonly list: RefObject<HTMLElement>;
  readonly toolbar: RefObject<HTMLElement>;
  /** What is shown, in its order. */
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly open: boolean;
  readonly actions: DeskActions;
  readonly choose: (id: string, focus: boolean) => void;
  readonly undo: () => Decision | null;
  readonly redo: () => Decision | null;
  readonly tell: (kind: Told['kind'], words: string) => void;
  readonly help: () => void;
};

type ItemShortcut = Exclude<Shortcut, 'help' | 'next' | 'previous' | 'undo' | 'redo' | 'add'>;

/** The item that a decision was about. */
const subjectOf = (decision: Decision): string | null => {
  if ('items' in decision) return decision.items[0] ?? null;
  return 'item' in decision ? decision.item : null;
};

/** What the keys of the review do. */
export const useReviewKeys = (desk: Desk) => {
  const { formatMessage } = useIntl();
  const { items, actions, choose, tell } = desk;
  const at = items.findIndex(({ id }) => id === desk.current);
  const go = (to: number): void => {
    const item = items[Math.max(0, Math.min(to, items.length - 1))];
    if (item !== undefined) choose(item.id, true);
  };
  const back = (kind: 'undo' | 'redo'): void => {
    const decision = kind === 'undo' ? desk.undo() : desk.redo();
    if (decision === null) {
      tell('refused', formatMessage({ id: `import-desk.told.nothingTo.${kind}` }));
      return;
    }
    const subject = subjectOf(decision);
    tell(
      'done',
      formatMessage(
        { id: `import-desk.told.${kind}` },
        { kind: formatMessage({ id: `import-desk.decision.${decision.kind}` }) },
      ),
    );
    if (subject !== null && subject !== 'article') choose(subject, true);
  };
  /** After a decision comes the next one that none was taken on. */
  const decideAndGoOn = (act: 'confirm' | 'reject', id: string): void => {
    const next = items.slice(at + 1).find(({ state }) => state === 'proposed') ?? items[at + 1];
    actions[act](id);
    if (next !== undefined) choose(next.id, true);
  };
  const goToToolbar = (): void => {
    const button = desk.toolbar.current?.querySelector('button');
    if (button) button.focus();
    else tell('refused', formatMessage({ id: 'import-desk.told.selectWords' }));
  };
  const onItem = (shortcut: ItemShortcut): void => {
    const id = desk.current;
    if (id === null || at === -1) tell('refused', formatMessage({ id: 'import-desk.told.chooseFirst' }));
    else if (shortcut === 'confirm' || shortcut === 'reject') decideAndGoOn(shortcut, id);
    else actions[shortcut](id);
  };
  const onShortcut = (shortcut: Shortcut): void => {
    switch (shortcut) {
      case 'help':
        desk.help();
        break;
      case 'next':
        go(at + 1);
        break;
      case 'previous':
        go(at === -1 ? 0 : at - 1);
        break;
      case 'undo':
      case 'redo':
        if (desk.open) back(shortcut);
        break;
      case 'add':
        if (desk.open) goToToolbar();
        break;
      default:
        if (desk.open) onItem(shortcut);
    }
  };
  useShortcuts(desk.list, onShortcut);
  return { undo: () => back('undo'), redo: () => back('redo') };
};
