import { Box, Flex, LinkButton, Main, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { DeskWork } from './desk-work';
import { RecentArticles } from './recent-articles';
import { TaskCard } from './task-card';
import { TranslationWork } from './translation-work';
import { newArticleAddress, tasks } from './work';

/** What a newsroom sees first: what waits to be done, and what was done last. */
export const HomePage = () => {
  const { formatMessage } = useIntl();
  const name = useAuth('HomePage', ({ user }) => user?.firstname ?? user?.username ?? user?.email ?? '');
  const mayWrite = useAuth('HomePage', ({ permissions }) =>
    permissions.some(
      ({ action, subject }) =>
        action === 'plugin::content-manager.explorer.create' && subject === 'api::article.article',
    ),
  );
  return (
    <Layouts.Root>
      <Main>
        <Page.Title>{formatMessage({ id: 'ulger.home.title' })}</Page.Title>
        <Layouts.Header
          title={formatMessage({ id: 'ulger.home.greeting' }, { name })}
          subtitle={formatMessage({ id: 'ulger.home.subtitle' })}
          primaryAction={
            mayWrite && (
              <LinkButton tag={NavLink} to={newArticleAddress} startIcon={<Plus />} size="S">
                {formatMessage({ id: 'ulger.home.new' })}
              </LinkButton>
            )
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={10}>
            <Box tag="ul" className="ulger-tasks">
              {tasks.map((task) => (
                <TaskCard key={task.id} task={task} />
              ))}
            </Box>
            <DeskWork />
            <TranslationWork />
            <RecentArticles />
            <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
              <Typography variant="delta" tag="h2">
                {formatMessage({ id: 'ulger.home.way' })}
              </Typography>
              <ol className="ulger-way">
                {['import', 'confirm', 'publish', 'translate'].map((step) => (
                  <li key={step}>
                    <Typography>{formatMessage({ id: `ulger.home.way.${step}` })}</Typography>
                  </li>
                ))}
              </ol>
            </Box>
          </Flex>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
};
