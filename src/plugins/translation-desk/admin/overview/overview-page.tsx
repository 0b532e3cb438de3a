import { EmptyStateLayout, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import { useThemeColours } from '../../../../admin/use-theme-colours';
import { ExchangePanel } from '../exchange/exchange-panel';
import { Filters } from './filters';
import { OverviewTable } from './overview-table';
import { Pager } from './pager';
import { useOverview } from './use-overview';

/** How far every entry is in every locale, what waits, and the way to it. */
export const OverviewPage = () => {
  const { formatMessage } = useIntl();
  const colours = useThemeColours();
  const { query, overview, refusal, ask, reload } = useOverview();
  const title = formatMessage({ id: 'translation-desk.title' });
  if (overview === null && refusal === null) return <Page.Loading />;
  return (
    <Layouts.Root>
      <Main className="tdesk" style={colours}>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={formatMessage({ id: 'translation-desk.subtitle' })} />
        <Layouts.Content>
          <div className="tdesk-overview">
            {refusal !== null && (
              <p role="alert" className="desk-refusal">
                <RefusalWords refusal={refusal} />
              </p>
            )}
            {overview !== null && (
              <>
                <ExchangePanel locales={overview.locales} onTaken={reload} />
                <Filters query={query} overview={overview} onAsk={ask} />
                {overview.entries.length === 0 ? (
                  <EmptyStateLayout
                    content={formatMessage({
                      id: `translation-desk.none.${query.show === 'all' ? 'all' : 'filtered'}`,
                    })}
                  />
                ) : (
                  <OverviewTable overview={overview} locale={query.locale} />
                )}
                <Pager page={query.page} total={overview.total} onPage={(page) => ask({ page })} />
              </>
            )}
          </div>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
};
