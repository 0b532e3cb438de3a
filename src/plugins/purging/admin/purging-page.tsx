import { Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useRefusalSentence } from '../../../admin/http/use-sentence';
import type { TargetSummary } from '../contract';
import { mayRead, useMayManage } from './permissions';
import { SecretDialog } from './secret-dialog';
import { TargetForm } from './target-form';
import { TargetTable } from './target-table';
import { useActions } from './use-actions';
import { useTargets } from './use-targets';

const fresh = { name: '', url: '', enabled: true };

const Targets = () => {
  const { formatMessage } = useIntl();
  const sentence = useRefusalSentence();
  const mayManage = useMayManage();
  const { targets, refusal, load } = useTargets();
  const { said, secret, isWorking, closeSecret, act, save } = useActions(load);
  /** The target that is edited; `new` for one that is made. */
  const [edited, setEdited] = useState<TargetSummary | 'new' | null>(null);
  const title = formatMessage({ id: 'purging.title' });
  const add = mayManage && (
    <Button startIcon={<Plus />} size="S" onClick={() => setEdited('new')}>
      {formatMessage({ id: 'purging.add' })}
    </Button>
  );
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage({ id: 'purging.subtitle' })} primaryAction={add} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10}>
          <Typography tag="p" role="status" textColor={said?.isFailure ? 'danger700' : 'success700'}>
            {said?.words ?? ''}
          </Typography>
          {refusal !== null && (
            <Typography tag="p" role="alert" textColor="danger700">
              {sentence(refusal)}
            </Typography>
          )}
          {targets?.length === 0 && <EmptyStateLayout content={formatMessage({ id: 'purging.none' })} />}
          {targets !== null && targets.length > 0 && (
            <TargetTable
              targets={targets}
              mayManage={mayManage}
              isWorking={isWorking}
              onAction={(action, target) => (action === 'edit' ? setEdited(target) : void act(action, target))}
            />
          )}
        </Flex>
      </Layouts.Content>
      {edited !== null && (
        <TargetForm
          fields={edited === 'new' ? fresh : { name: edited.name, url: edited.url, enabled: edited.enabled }}
          isNew={edited === 'new'}
          onSave={async (fields) => {
            const refused = await save(edited === 'new' ? null : edited, fields);
            if (refused === null) setEdited(null);
            return refused;
          }}
          onClose={() => setEdited(null)}
        />
      )}
      {secret !== null && <SecretDialog secret={secret} onClose={closeSecret} />}
    </Page.Main>
  );
};

/** The settings page of purging: where purges go, and how each target fares. */
export const PurgingPage = () => (
  <Page.Protect permissions={[mayRead]}>
    <Targets />
  </Page.Protect>
);
