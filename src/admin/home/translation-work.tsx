import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { editorAddress } from '../../plugins/translation-desk/admin/addresses';
import { useNames } from '../../plugins/translation-desk/admin/locale-words';
import { useReadsTranslations } from '../../plugins/translation-desk/admin/permissions';
import { partsOf } from '../../plugins/translation-desk/admin/talk/mentions';
import type { Progress, Summary } from '../../plugins/translation-desk/contract';
import { useAnswer } from './use-answer';
import { WorkCard, WorkRow } from './work-card';

type Mentioned = Summary['mentions'][number];

const MentionRow = ({ mention }: { readonly mention: Mentioned }) => {
  const { formatMessage } = useIntl();
  const { localeName } = useNames();
  const { entry, locale, comment } = mention;
  const said = partsOf(comment.text, comment.mentions)
    .map(({ text }) => text)
    .join('');
  return (
    <WorkRow
      to={editorAddress({ ...entry, locale })}
      name={`${entry.title || formatMessage({ id: 'ulger.home.untitled' })} · ${localeName(locale)}`}
      remark={`${comment.by.name}: ${said}`}
    />
  );
};

type RowsProperties = {
  readonly rows: Summary['mine'];
  readonly remark: (progress: Progress) => string;
};

const Rows = ({ rows, remark }: RowsProperties) => {
  const { formatMessage } = useIntl();
  const { localeName } = useNames();
  return (
    <Box tag="ul" paddingTop={2}>
      {rows.map(({ entry, progress }) => (
        <WorkRow
          key={`${entry.documentId} ${progress.locale}`}
          to={editorAddress({ ...entry, locale: progress.locale })}
          name={`${entry.title || formatMessage({ id: 'ulger.home.untitled' })} · ${localeName(progress.locale)}`}
          remark={remark(progress)}
        />
      ))}
    </Box>
  );
};

/** What is assigned to the user, what became outdated, and where the user was mentioned. Nothing for somebody who may not translate. */
export const TranslationWork = () => {
  const { formatMessage, formatDate } = useIntl();
  const reads = useReadsTranslations();
  const answer = useAnswer<Summary>(reads ? '/translation-desk/summary' : null);
  if (answer.state !== 'arrived') return null;
  const { mine, outdated, mentions } = answer.data;
  const approved = ({ counts, total, due }: Progress): string => {
    const done = formatMessage({ id: 'translation-desk.count.approved' }, { approved: counts.approved, total });
    if (due === null) return done;
    const day = formatDate(`${due}T12:00:00`, { dateStyle: 'medium' });
    return `${done} · ${formatMessage({ id: 'translation-desk.due.until' }, { day })}`;
  };
  return (
    <div className="ulger-desk-work ulger-translation-work">
      <WorkCard words="translation-desk.home.mine" isEmpty={mine.length === 0}>
        <Rows rows={mine} remark={approved} />
      </WorkCard>
      <WorkCard words="translation-desk.home.outdated" isEmpty={outdated.length === 0}>
        <Rows
          rows={outdated}
          remark={({ counts }) => formatMessage({ id: 'translation-desk.count.outdated' }, { count: counts.outdated })}
        />
      </WorkCard>
      {mentions.length > 0 && (
        <WorkCard words="translation-desk.home.mentions" isEmpty={false}>
          <Box tag="ul" paddingTop={2}>
            {mentions.map((mention) => (
              <MentionRow key={mention.comment.id} mention={mention} />
            ))}
          </Box>
        </WorkCard>
      )}
    </div>
  );
};
