import { Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useAnswer } from './use-answer';
import { articleAddress, recentArticlesAddress } from './work';

type Article = {
  readonly documentId: string;
  readonly title: string | null;
  readonly updatedAt: string;
  readonly status: 'draft' | 'published' | 'modified';
};

const Row = ({ article }: { readonly article: Article }) => {
  const { formatMessage, formatDate } = useIntl();
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      gap={4}
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderWidth="0 0 1px"
    >
      <Link tag={NavLink} to={articleAddress(article.documentId)}>
        {article.title ?? formatMessage({ id: 'ulger.home.untitled' })}
      </Link>
      <Typography variant="pi" textColor="neutral600" ellipsis={false}>
        {formatMessage({ id: `ulger.home.status.${article.status}` })}
        {' · '}
        {formatDate(article.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}
      </Typography>
    </Flex>
  );
};

/** The articles that were edited last. */
export const RecentArticles = () => {
  const { formatMessage } = useIntl();
  const answer = useAnswer<{ readonly results: readonly Article[] }>(recentArticlesAddress);
  if (answer.state !== 'arrived') return null;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Typography variant="delta" tag="h2">
        {formatMessage({ id: 'ulger.home.recent' })}
      </Typography>
      {answer.data.results.length === 0 ? (
        <EmptyStateLayout content={formatMessage({ id: 'ulger.home.recent.none' })} />
      ) : (
        <Box tag="ul" paddingTop={2}>
          {answer.data.results.map((article) => (
            <Row key={article.documentId} article={article} />
          ))}
        </Box>
      )}
    </Box>
  );
};
