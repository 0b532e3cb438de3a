import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { TargetSummary } from '../contract';

export type TargetAction = 'test' | 'retry' | 'edit' | 'secret' | 'remove';

type Properties = {
  readonly target: TargetSummary;
  /** What is being done to any target: one thing at a time. */
  readonly isWorking: boolean;
  readonly onAction: (action: TargetAction, target: TargetSummary) => void;
};

/** What is done only after a question. */
const asked: readonly TargetAction[] = ['secret', 'remove'];

/** What can be done to a target. */
export const TargetActions = ({ target, isWorking, onAction }: Properties) => {
  const { formatMessage } = useIntl();
  const { name, state, waiting } = target;
  const canRetry = state === 'failing' || state === 'given-up' || (state === 'on' && waiting > 0);
  const actions: readonly TargetAction[] = ['test', ...(canRetry ? (['retry'] as const) : []), 'edit', ...asked];
  return (
    <div className="purging-actions">
      {actions.map((action) => {
        const words = formatMessage({ id: `purging.action.${action}` });
        const act = (): void => onAction(action, target);
        const button = (
          <Button
            key={action}
            size="S"
            variant={action === 'remove' ? 'danger-light' : 'tertiary'}
            disabled={isWorking}
            aria-label={`${words}: ${name}`}
            {...(asked.includes(action) ? {} : { onClick: act })}
          >
            {words}
          </Button>
        );
        if (!asked.includes(action)) return button;
        return (
          <Dialog.Root key={action}>
            <Dialog.Trigger>{button}</Dialog.Trigger>
            <ConfirmDialog onConfirm={act} title={words}>
              {formatMessage({ id: `purging.action.${action}.question` }, { name })}
            </ConfirmDialog>
          </Dialog.Root>
        );
      })}
    </div>
  );
};
