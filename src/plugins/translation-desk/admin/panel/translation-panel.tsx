import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useAnswer } from '../../../../admin/home/use-answer';
import { useThemeColours } from '../../../../admin/use-theme-colours';
import { type Panel, type PanelContext, versionOf } from '../../../import-desk/admin/panels/panel';
import type { Progress, States } from '../../contract';
import { editorAddress } from '../addresses';
import { useNames } from '../locale-words';
import { Assigned, ProgressFacts } from '../overview/progress-facts';
import { useReadsTranslations } from '../permissions';

type RowProperties = { readonly type: string; readonly documentId: string; readonly progress: Progress };

const Row = ({ type, documentId, progress }: RowProperties) => {
  const { formatMessage } = useIntl();
  const { localeName } = useNames();
  const { locale, entryState } = progress;
  return (
    <li>
      <Link tag={NavLink} to={editorAddress({ type, documentId, locale })}>
        {localeName(locale)}
      </Link>
      <ProgressFacts progress={progress} />
      <span className="tdesk-counts">
        <span className={`tdesk-count tdesk-entry-${entryState}`}>
          {formatMessage({ id: `translation-desk.entry.${entryState}` })}
        </span>
        <Assigned progress={progress} />
      </span>
    </li>
  );
};

type ContentProperties = { readonly type: string; readonly documentId: string; readonly locales: readonly Progress[] };

const Content = ({ type, documentId, locales }: ContentProperties) => {
  const { formatMessage } = useIntl();
  const colours = useThemeColours();
  return (
    <div className="ulger-evidence tdesk-panel" style={colours}>
      {locales.length === 0 ? (
        <Typography>{formatMessage({ id: 'translation-desk.panel.none' })}</Typography>
      ) : (
        <ul className="ulger-parts">
          {locales.map((progress) => (
            <Row key={progress.locale} type={type} documentId={documentId} progress={progress} />
          ))}
        </ul>
      )}
      <Link tag={NavLink} to="/translation-desk">
        {formatMessage({ id: 'translation-desk.panel.desk' })}
      </Link>
    </div>
  );
};

/** Beside an entry's form: how far each locale is, and the way to the desk. */
export const TranslationPanel = (context: PanelContext): Panel => {
  const { formatMessage } = useIntl();
  const { model, documentId } = context;
  const reads = useReadsTranslations();
  const asks = reads && documentId !== undefined && model.startsWith('api::');
  const answer = useAnswer<States>(asks ? `/translation-desk/states/${model}/${documentId}` : null, versionOf(context));
  if (answer.state !== 'arrived' || documentId === undefined) return null;
  const locales = answer.data.locales.filter(({ total }) => total > 0);
  return {
    title: formatMessage({ id: 'translation-desk.panel' }),
    content: <Content type={model} documentId={documentId} locales={locales} />,
  };
};
